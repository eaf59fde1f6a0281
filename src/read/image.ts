/** Scans and photos → pixels. */
import sharp from 'sharp';
import type { Pixels } from './pixels.ts';

/** Pixels an inch where the file states none that can be true. */
const DPI = 200;
const PIXELS = 120_000_000;

/**
 * A frame of a picture file as it is shown: EXIF orientation applied, on white; `size` in points is pixels × 72 ÷ dpi.
 */
export interface Frame {
  readonly pixels: Pixels;
  readonly size: { readonly width: number; readonly height: number };
}

/** The frame (from 0) of a picture file; throws where it cannot be decoded. */
export async function decodeFrame(bytes: Uint8Array, frame: number): Promise<Frame> {
  // A profile turns colours by less than print and seals are told apart by, and costs as much as decoding.
  const source = sharp(bytes, { page: frame, limitInputPixels: PIXELS, failOn: 'error', ignoreIcc: true });
  const { density = 0 } = await source.metadata();
  // 72 and 96 are what programs write when they do not know.
  const dpi = density > 96 && density <= 1200 ? density : DPI;
  const {
    data,
    info: { width, height },
  } = await source
    .rotate()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: { rgb: data, width, height }, size: { width: (width * 72) / dpi, height: (height * 72) / dpi } };
}
