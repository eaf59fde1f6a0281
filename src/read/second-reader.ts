/** The second reader: one place of a page, read by the engine that did not read the page. */
import sharp from 'sharp';
import type { Box, Place, ReadPage, Run } from '../model/index.ts';
import type { OcrEngine } from './ocr/engine.ts';
import type { ShownPage } from './open-file.ts';
import { greyOf, type GrayImage } from './pixels/gray-image.ts';
import { withoutRules } from './pixels/rules.ts';

/** A place to read again; `turned` is the page's own, so that a line that lies on its side is set upright. */
export interface RereadRequest extends Place {
  readonly rotation?: NonNullable<ReadPage['rotation']>;
}

/** Pixels an inch at which a page is painted for the second reader. */
export const REREAD_DPI = 300;

/** Points kept around the box: strokes that touch an edge are misread. */
const MARGIN = 2;

/** Least height of a line in pixels: both engines lose strokes below it. */
const LINE = 32;

const NOTHING = { text: '', confidence: 0 } as const;

/**
 * What the engine sees in the place, with the place's own box; an empty text where it sees nothing, so that nobody asks
 * again.
 */
export async function reread(shown: ShownPage, { box, rotation }: RereadRequest, engine: OcrEngine): Promise<Run> {
  const picture = await lineAt(shown, box, rotation);
  const { text, confidence } = picture === undefined ? NOTHING : await engine.recogniseLine(picture);
  return { text: text.trim(), box, confidence };
}

async function lineAt(
  { pixels, size }: ShownPage,
  [x, y, w, h]: Box,
  turned: RereadRequest['rotation'],
): Promise<GrayImage | undefined> {
  const [across, down] = [pixels.width / size.width, pixels.height / size.height];
  const left = Math.max(0, Math.floor((x - MARGIN) * across));
  const top = Math.max(0, Math.floor((y - MARGIN) * down));
  const width = Math.min(pixels.width, Math.ceil((x + w + MARGIN) * across)) - left;
  const height = Math.min(pixels.height, Math.ceil((y + h + MARGIN) * down)) - top;
  if (width < 1 || height < 1) return undefined;
  const onSide = turned === 90 || turned === 270;
  const scale = Math.max(1, LINE / (onSide ? w * across : h * down));
  const upright = sharp(pixels.rgb, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
    .extract({ left, top, width, height })
    .resize({ width: Math.round(width * scale), height: Math.round(height * scale), fit: 'fill' });
  const { data, info } = await (turned === undefined ? upright : upright.rotate(360 - turned))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return withoutRules(greyOf({ rgb: data, width: info.width, height: info.height }));
}
