/** GrayImage geometry of PDF: matrices `[a b c d e f]` and the boxes they make (ISO 32000-1, 8.3.3). */
import { enclose, type Box } from '../../model/index.ts';

/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves everything where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Moves by `(x, y)` before `matrix`. */
export function moved(matrix: Matrix, x: number, y: number): Matrix {
  return compose(matrix, [1, 0, 0, 1, x, y]);
}

/** The box around a rectangle from corner to corner after `matrix`. */
export function boxOf(matrix: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number]): Box {
  const [a, b, c, d, e, f] = matrix;
  return enclose(
    [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ].map(([x = 0, y = 0]): Box => [a * x + c * y + e, b * x + d * y + f, 0, 0]),
  );
}

/** What both boxes cover; of no size when they are apart. */
export function intersection(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  return [
    left,
    top,
    Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - left),
    Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - top),
  ];
}

/** Share (0–1) of `box` that `cover` covers; 0 of a box without area. */
export function covered(box: Box, cover: Box): number {
  const area = box[2] * box[3];
  const [, , width, height] = intersection(box, cover);
  return area <= 0 ? 0 : (width * height) / area;
}
