/** A picture of a page → runs in points. */
import sharp from 'sharp';
import type { ReadPage } from '../model/index.ts';
import type { OcrEngine } from './ocr/engine.ts';

/** Standard deviation (0–255) under which a picture holds nothing that a person would see. */
const EMPTY = 1;

/** What OCR sees on a picture that shows a page of `size` points. */
export async function readPicture(
  png: Uint8Array, size: { readonly width: number; readonly height: number }, engine: OcrEngine,
): Promise<Pick<ReadPage, 'reader' | 'runs' | 'blank'>> {
  const picture = sharp(png);
  const { width, height } = await picture.metadata();
  const { channels } = await picture.removeAlpha().stats();
  if (channels.every(({ stdev }) => stdev < EMPTY)) return { reader: null, runs: [], blank: true };
  const [across, down] = [size.width / width, size.height / height];
  const runs = (await engine.recognise(png)).map((run) => {
    const [x, y, w, h] = run.box;
    return { ...run, box: [x * across, y * down, w * across, h * down] as const };
  });
  return { reader: engine.name, runs, blank: false };
}
