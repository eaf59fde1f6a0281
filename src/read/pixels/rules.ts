/** Rules of a table beside a line of text: a reader of lines takes them for a letter or for a 1. */
import type { GrayImage } from './gray-image.ts';

/** How light a pixel of ink is at most (0–255). */
const INK = 150;
/**
 * Share of a column that is ink where a rule runs through the whole line image; the line image is higher than its
 * print, so no digit does.
 */
const THROUGH = 0.95;

/** Pixels to either side by which a rule may lean away from its middle: 0.25 mm at 300 dpi. */
const LEAN = 3;

/** The line image with every upright rule that runs from its top to its bottom painted white. */
export function withoutRules({ data, width, height }: GrayImage): GrayImage {
  const clean = Uint8Array.from(data);
  for (let x = 0; x < width; x += 1) {
    if (!runsThrough(data, width, height, x)) continue;
    for (let y = 0; y < height; y += 1)
      clean.fill(255, y * width + Math.max(0, x - LEAN), y * width + Math.min(width, x + LEAN + 1));
  }
  return { data: clean, width, height };
}

// In every row the pixel itself or one close beside it is ink.
function runsThrough(data: Uint8Array, width: number, height: number, x: number): boolean {
  let rows = 0;
  for (let y = 0; y < height; y += 1) {
    const from = y * width + Math.max(0, x - LEAN);
    const to = y * width + Math.min(width, x + LEAN + 1);
    let darkest = 255;
    for (let at = from; at < to; at += 1) darkest = Math.min(darkest, data[at] ?? 255);
    if (darkest <= INK) rows += 1;
  }
  return rows >= THROUGH * height;
}
