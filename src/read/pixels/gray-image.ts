/** One gray channel of a picture. */
import sharp from 'sharp';
import type { Pixels } from '../pixels.ts';

/** One byte a pixel, 0 black to 255 white, rows from the top. */
export interface GrayImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A quarter turn, in clockwise degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** How light the pixels are (weights of ITU-R BT.601). */
export function greyOf({ rgb, width, height }: Pixels): GrayImage {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 3) {
    grey[at] = ((rgb[from] ?? 0) * 77 + (rgb[from + 1] ?? 0) * 150 + (rgb[from + 2] ?? 0) * 29) >> 8;
  }
  return { data: grey, width, height };
}

/** The gray at another size. */
export async function resized(
  { data, width, height }: GrayImage,
  to: { readonly width: number; readonly height: number },
): Promise<GrayImage> {
  const small = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ ...to, fit: 'fill', kernel: 'linear' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: small, width: to.width, height: to.height };
}

/** The gray turned clockwise. */
export function turnedBy(gray: GrayImage, turn: Turn): GrayImage {
  if (turn === 0) return gray;
  const { data, width, height } = gray;
  const out = new Uint8Array(data.length);
  const [across, down] = turn === 180 ? [width, height] : [height, width];
  // Where the first pixel of the source goes, and how far one step right and one step down lead there.
  const [start, right, below] = {
    90: [height - 1, across, -1],
    180: [data.length - 1, -1, -width],
    270: [(width - 1) * across, -across, 1],
  }[turn];
  for (let y = 0, from = 0; y < height; y += 1) {
    let to = (start ?? 0) + y * (below ?? 0);
    for (let x = 0; x < width; x += 1, from += 1, to += right ?? 0) out[to] = data[from] ?? 0;
  }
  return { data: out, width: across, height: down };
}
