/**
 * Pages that have text but no picture, painted for people: so that the dossier can show where on the paper a value
 * stands.
 */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box, ReadPage, Run } from '../../model/index.ts';
import type { OpenFile, ShownPage } from '../open-file.ts';
import { withoutAlpha } from '../pixels.ts';

const FONT = 'Noto Sans SC Painted';

/** Longest side in pixels; a larger page is painted coarser. */
const LONGEST = 6000;

/** A picture on a page, with its place in points. */
export interface Pasted {
  readonly bytes: Uint8Array;
  readonly box: Box;
}

/**
 * The page on white at about `dpi` pixels an inch: the pasted picture (at its own resolution where that is finer), then
 * every run in its box.
 */
export async function paint(
  { width, height, runs }: Pick<ReadPage, 'width' | 'height' | 'runs'>,
  dpi: number,
  pasted?: Pasted,
): Promise<ShownPage> {
  if (!GlobalFonts.has(FONT))
    GlobalFonts.registerFromPath(
      createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
      FONT,
    );
  const picture = pasted && (await loadImage(Buffer.from(pasted.bytes)));
  const wanted = Math.max(dpi / 72, picture && pasted ? picture.width / pasted.box[2] : 0);
  const scale = Math.min(wanted, LONGEST / Math.max(width, height));
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  if (picture && pasted) context.drawImage(picture, ...pasted.box);
  context.fillStyle = '#000000';
  for (const run of runs) write(context, run);
  return {
    pixels: {
      rgb: withoutAlpha(context.getImageData(0, 0, canvas.width, canvas.height).data),
      width: canvas.width,
      height: canvas.height,
    },
    size: { width: canvas.width / scale, height: canvas.height / scale },
  };
}

// Set into its box: as wide as it was, and no taller than its width allows.
function write(context: SKRSContext2D, { text, box: [x, y, width, height] }: Run): void {
  context.font = `10px "${FONT}"`;
  const natural = context.measureText(text).width / 10;
  const size = Math.min(height, (1.6 * width) / Math.max(natural, 0.1));
  context.save();
  context.translate(x, y + (height + size) / 2 - 0.14 * size);
  context.font = `${size}px "${FONT}"`;
  context.scale(Math.min(1.5, width / Math.max(natural * size, 0.1)), 1);
  context.fillText(text, 0, 0);
  context.restore();
}

/** An open file of pages that are read already, each painted when it is to be shown. */
export function painted(pages: readonly ReadPage[]): OpenFile {
  const pageAt = (number: number): ReadPage => {
    const page = pages[number - 1];
    if (page === undefined) throw new RangeError(`no page ${number} of ${pages.length}`);
    return page;
  };
  return {
    pages: pages.length,
    readPage: (number) => Promise.resolve(pageAt(number)),
    showPage: (number, dpi) => paint(pageAt(number), dpi),
    close: () => Promise.resolve(),
  };
}
