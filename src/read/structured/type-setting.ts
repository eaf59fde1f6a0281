/** Text without a place of its own (data, office files) → runs on a page. */
import type { Run } from '../../model/index.ts';

/** Width of a text in points at a type size: Han and full-width characters are square, the others about half. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((width, char) => width + (char >= '⺀' ? 1 : 0.55) * size, 0);
}

/** A run that begins at `left` with its top at `top`, never wider than `most`: a long text is set tighter, not cut. */
export function column(text: string, left: number, top: number, size: number, most = Infinity): Run {
  return { text, box: [left, top, Math.min(widthOf(text, size), most), size * 1.1], confidence: 1 };
}
