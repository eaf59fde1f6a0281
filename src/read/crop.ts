/** Pieces of a page as small pictures: what the reviewer looks at. */
import sharp from 'sharp';
import type { Box } from '../model/index.ts';
import type { ShownPage } from './open-file.ts';

/**
 * A piece of a page. `width`, `height` and `frame` are in the picture's own pixels; `frame` is the part to look at, and
 * is not drawn.
 */
export interface Cut {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
}

/** Pixels an inch of a piece; a page that was scanned coarser keeps its own. */
export const CROP_DPI = 150;

/** Points shown around the box, and the least that a piece shows: a number alone tells nobody what it counts. */
const AROUND = 24;
const MIN = { width: 220, height: 40 } as const;

const QUALITY = 70;

/**
 * The piece of the page around a box (points) as a JPEG without metadata; undefined where the box lies off the page.
 * The same page and box give the same bytes.
 */
export async function cropOf({ pixels, size }: ShownPage, box: Box): Promise<Cut | undefined> {
  const piece = pieceAround(box, size);
  if (piece === undefined) return undefined;
  const [across, down] = [pixels.width / size.width, pixels.height / size.height];
  const left = Math.floor(piece[0] * across);
  const top = Math.floor(piece[1] * down);
  const width = Math.max(1, Math.min(pixels.width - left, Math.ceil(piece[2] * across)));
  const height = Math.max(1, Math.min(pixels.height - top, Math.ceil(piece[3] * down)));
  const scale = Math.min(1, CROP_DPI / 72 / Math.max(across, down));
  const shown = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const jpeg = await sharp(pixels.rgb, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
    .extract({ left, top, width, height })
    .resize({ ...shown, fit: 'fill' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
  const frame = [box[0] * across - left, box[1] * down - top, box[2] * across, box[3] * down].map((edge) =>
    Math.round(edge * scale),
  );
  return { jpeg, ...shown, frame: [frame[0] ?? 0, frame[1] ?? 0, frame[2] ?? 0, frame[3] ?? 0] };
}

/** The box with its surroundings, moved into the page where it would stick out; all in points. */
export function pieceAround([x, y, w, h]: Box, page: ShownPage['size']): Box | undefined {
  if (x >= page.width || y >= page.height || x + w <= 0 || y + h <= 0) return undefined;
  const [left, width] = spanAround(x, w, MIN.width, page.width);
  const [top, height] = spanAround(y, h, MIN.height, page.height);
  return [left, top, width, height];
}

function spanAround(
  start: number,
  length: number,
  least: number,
  all: number,
): readonly [start: number, length: number] {
  const wanted = Math.min(all, Math.max(least, length + 2 * AROUND));
  const from = Math.min(Math.max(0, start + length / 2 - wanted / 2), all - wanted);
  return [from, wanted];
}
