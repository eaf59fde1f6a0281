/** Print of few pixels is enlarged before it is read: lines are found whole then, and strokes of characters apart. */
import { resized, type GrayImage } from '../../pixels/gray-image.ts';
import type { FoundLine } from './detect.ts';

/**
 * Heights in pixels of what most lines cover: below the first print is fine, the second is what it is brought to. Print
 * of the usual size at 100 dpi has 21.
 */
const HEIGHT = { fine: 18, sound: 32 } as const;
/** Nothing is gained by more. */
const MOST = 2;

/** How much a page with these lines has to be enlarged; 1 where its print is large enough. */
export function enlargement(lines: readonly FoundLine[]): number {
  const heights = lines.map(({ print }) => print.height).toSorted((a, b) => a - b);
  const usual = heights[heights.length >> 1];
  return usual === undefined || usual >= HEIGHT.fine ? 1 : Math.min(MOST, HEIGHT.sound / usual);
}

/** The page enlarged. */
export function enlarged(page: GrayImage, factor: number): Promise<GrayImage> {
  return resized(page, { width: Math.round(page.width * factor), height: Math.round(page.height * factor) });
}
