/** Scans and photos: one page a picture, in a TIFF one a frame. */
import sharp, { type Metadata } from 'sharp';
import { failedPage, type ReadFault, type ReadPage } from '../model/index.ts';
import { faultFrom } from './cause.ts';
import { decodeFrame } from './image.ts';
import { pictureLimit } from './limits.ts';
import type { OcrEngine } from './ocr/engine.ts';
import type { OpenFile } from './open-file.ts';
import { readPicture } from './picture.ts';

/**
 * Opens a picture file by its header alone; a picture that is too big to decode is `file.limit`, one without a sound
 * header `file.damaged`.
 */
export async function openPictureFile(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  try {
    const { width, height, pages = 1 } = await headerOf(bytes, 1);
    const fault = pictureLimit(width, height);
    if (fault !== undefined && pages === 1) return fault;
    return {
      pages,
      readPage: (number, engine) => readFrame(bytes, number, engine),
      showPage: async (number) =>
        (await frameLimit(bytes, number)) === undefined ? decodeFrame(bytes, number - 1) : undefined,
      close: () => Promise.resolve(),
    };
  } catch (error) {
    return faultFrom(error);
  }
}

async function readFrame(bytes: Uint8Array, number: number, engine: OcrEngine): Promise<ReadPage> {
  const fault = await frameLimit(bytes, number);
  if (fault !== undefined) return failedPage(number, fault);
  const { pixels, size } = await decodeFrame(bytes, number - 1);
  return { page: number, ...size, ...(await readPicture(pixels, size, engine)) };
}

// Every frame of a TIFF has its own header.
async function frameLimit(bytes: Uint8Array, number: number): Promise<ReadFault | undefined> {
  const { width, height } = await headerOf(bytes, number);
  return pictureLimit(width, height);
}

function headerOf(bytes: Uint8Array, number: number): Promise<Metadata> {
  return sharp(bytes, { page: number - 1, limitInputPixels: false }).metadata();
}
