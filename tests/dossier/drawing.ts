/** Draws crops for tests: a piece of "paper" with text and the box to look at. */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import type { Crop } from '../../src/dossier/picture.ts';

const require = createRequire(import.meta.url);
GlobalFonts.registerFromPath(
  require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'Paper',
);

/** A crop of 760 × 190 pixels that shows a labelled value, framed. */
export function drawCrop(label: string, value: string): Crop {
  const canvas = createCanvas(760, 190);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fbfaf6';
  pen.fillRect(0, 0, 760, 190);
  pen.strokeStyle = '#8a8a86';
  for (const y of [42, 148]) pen.strokeRect(-2, y, 764, 0.5);
  pen.fillStyle = '#22221f';
  pen.font = '30px Paper';
  pen.fillText(label, 44, 108);
  const x = 60 + pen.measureText(label).width;
  pen.fillText(value, x, 108);
  return {
    jpeg: canvas.toBuffer('image/jpeg', 82),
    width: 760,
    height: 190,
    frame: [x, 76, pen.measureText(value).width, 40],
  };
}
