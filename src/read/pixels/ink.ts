/** Whether there is anything on a page, and whether it has colour. */
import type { Pixels } from '../pixels.ts';
import type { GrayImage } from './gray-image.ts';

/** Standard deviation (0–255) under which a picture holds nothing that a person would see. */
const EMPTY = 1;
/**
 * Difference between the channels of a pixel (0–255) from which a person sees a colour; paper and lamps tint a scan by
 * less.
 */
const CHROMA = 60;
/** Share of such pixels from which a picture has colour: a small stamp on an A4 page has ten times as many. */
const COLOURED = 0.0003;
/** Every so many pixels are looked at. */
const STEP = 5;

/** Whether the picture is of one shade. */
export function isBlank({ data }: GrayImage): boolean {
  let [sum, squares, seen] = [0, 0, 0];
  for (let at = 0; at < data.length; at += STEP) {
    const value = data[at] ?? 0;
    sum += value;
    squares += value * value;
    seen += 1;
  }
  const mean = sum / seen;
  return squares / seen - mean * mean < EMPTY ** 2;
}

/** Whether anything on the picture has a colour; a gray or black-and-white scan has none. */
export function hasColour({ rgb }: Pixels): boolean {
  let coloured = 0;
  for (let at = 0; at + 2 < rgb.length; at += 3 * STEP) {
    const red = rgb[at] ?? 0;
    const green = rgb[at + 1] ?? 0;
    const blue = rgb[at + 2] ?? 0;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > CHROMA) coloured += 1;
  }
  return coloured > (COLOURED * rgb.length) / (3 * STEP);
}
