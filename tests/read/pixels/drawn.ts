/** Pages that tests draw: print in Noto Sans SC, seals, pixels. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Pixels } from '../../../src/read/pixels.ts';

GlobalFonts.register(
  readFileSync(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  ),
  'Drawn',
);

/** A word and where it begins: left and baseline in pixels. */
export interface DrawnWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * A white page of an A4 letter at 100 dpi unless `size` says otherwise, with words and whatever `more` draws over them.
 */
export function drawnPage(
  words: readonly DrawnWord[],
  more: (pen: SKRSContext2D) => void = () => undefined,
  [width, height]: readonly [number, number] = [827, 1169],
): Pixels {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#111111';
  pen.font = '22px Drawn';
  for (const { text, x, y } of words) pen.fillText(text, x, y);
  more(pen);
  return pixelsFrom(canvas);
}

/** A round seal with a ring, a star of sorts and characters. */
export function drawSeal(pen: SKRSContext2D, x: number, y: number, radius: number): void {
  // Ink darkens what is under it.
  pen.globalCompositeOperation = 'multiply';
  pen.strokeStyle = '#e0252b';
  pen.fillStyle = '#e0252b';
  pen.lineWidth = radius / 14;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
  pen.font = `${String(Math.round(radius / 3))}px Drawn`;
  pen.textAlign = 'center';
  pen.fillText('★', x, y);
  pen.fillText('合同专用章', x, y + radius * 0.55);
  pen.textAlign = 'left';
  pen.globalCompositeOperation = 'source-over';
}

/** The page turned clockwise by any angle, on white. */
export async function turnedPage({ rgb, width, height }: Pixels, degrees: number): Promise<Pixels> {
  const turned = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(degrees, { background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: turned.data, width: turned.info.width, height: turned.info.height };
}

/** The page without its colours. */
export function greyPage({ rgb, width, height }: Pixels): Pixels {
  const grey = Uint8Array.from(rgb);
  for (let at = 0; at < grey.length; at += 3)
    grey.fill(((rgb[at] ?? 0) + (rgb[at + 1] ?? 0) + (rgb[at + 2] ?? 0)) / 3, at, at + 3);
  return { rgb: grey, width, height };
}

function pixelsFrom(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) rgb.set(data.subarray(from, from + 3), to);
  return { rgb, width, height };
}
