/** Scans and photos → one page a picture (TIFF: one a frame). */
import sharp from 'sharp';
import type { ReadFault, ReadPage } from '../model/index.ts';
import type { OcrEngine } from './ocr/engine.ts';
import { readPicture } from './picture.ts';

/** Pixels an inch where the file states none that can be true. */
const DPI = 200;
const PIXELS = 120_000_000;

/** Pages of a picture file, or `file.damaged`; EXIF orientation is applied, size is pixels × 72 ÷ dpi. */
export async function readImage(bytes: Uint8Array, engine: OcrEngine): Promise<readonly ReadPage[] | ReadFault> {
  try {
    const { pages = 1 } = await sharp(bytes, { limitInputPixels: PIXELS }).metadata();
    const read: ReadPage[] = [];
    for (let frame = 0; frame < pages; frame++) read.push(await readFrame(bytes, frame, engine));
    return read;
  } catch (error) {
    return { code: 'file.damaged', cause: String(error) };
  }
}

async function readFrame(bytes: Uint8Array, frame: number, engine: OcrEngine): Promise<ReadPage> {
  const source = sharp(bytes, { page: frame, limitInputPixels: PIXELS, failOn: 'error' });
  const { density = 0 } = await source.metadata();
  // 72 and 96 are what programs write when they do not know.
  const dpi = density > 96 && density <= 1200 ? density : DPI;
  const { data, info } = await source.rotate().flatten({ background: '#ffffff' }).toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true });
  const size = { width: (info.width * 72) / dpi, height: (info.height * 72) / dpi };
  return { page: frame + 1, ...size, ...await readPicture(data, size, engine), qr: [] };
}
