/** BMP pictures: sharp does not know them, so they are decoded here and go on as PNG. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { ReadFault } from '../../model/index.ts';
import { pictureLimit } from '../limits.ts';
import type { OpenFile } from '../open-file.ts';
import { openPictureFile } from '../picture-file.ts';
import { readOr, Unreadable } from './unreadable.ts';

/**
 * Opens a BMP by its header (width and height at 18 and 22, pixels a metre at 38; negative height: rows from the top);
 * a picture beyond the limits is `file.limit`, none at all `file.damaged`.
 */
export async function openBmp(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  const png = await readOr(() => asPng(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  return 'code' in png ? png : openPictureFile(png.bytes);
}

async function asPng(bmp: Buffer): Promise<{ readonly bytes: Uint8Array }> {
  if (bmp.length < 42) throw new Unreadable('file.damaged', 'bmp without a header');
  const [width, height] = [bmp.readInt32LE(18), Math.abs(bmp.readInt32LE(22))];
  const fault = pictureLimit(width, height);
  if (fault !== undefined) throw new Unreadable(fault.code, fault.cause);
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(await loadImage(bmp), 0, 0);
  const density = Math.round((bmp.readInt32LE(38) * 2.54) / 100);
  const png = sharp(await canvas.encode('png'));
  return { bytes: await (density > 0 ? png.withMetadata({ density }) : png).png({ compressionLevel: 1 }).toBuffer() };
}
