/** Where something stands on paper. One frame everywhere: page from 1, PDF points, origin top-left. */

/** `[x, y, width, height]` in PDF points, origin top-left, on the page as a viewer shows it. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A rectangle on one page of one file; `page` counts from 1. */
export interface Place {
  readonly page: number;
  readonly box: Box;
}

/** A place together with the document of the case it lies in (`d1`, `d2`, …). */
export interface CitedPlace extends Place {
  readonly document: string;
}

/** The smallest box around all boxes, in points; throws `RangeError` on an empty list. */
export function enclose(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('no box to enclose');
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** Share (0–1) of the smaller box's area that both boxes cover. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(a[2] * a[3], b[2] * b[3]);
}
