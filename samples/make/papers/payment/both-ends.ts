/** The two ends of a transfer side by side, as most banks set them. */
import type { Pen } from '../../drawing.ts';
import { grid, type Cell } from '../grid.ts';

/** Where it stands, in points; `widths` of one half: heading, label, value. */
export interface EndsStyle {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly [number, number, number];
  readonly height: number;
  readonly colour?: string;
}

/** Draws rows of `label, payer, payee`, the two headings written downwards beside them, and returns the y below. */
export function bothEnds(
  pen: Pen,
  headings: readonly [string, string],
  rows: readonly (readonly [string, string, string])[],
  { x, y, widths, height, colour = '#1a1a1a' }: EndsStyle,
): number {
  const heading: Cell = { text: '', open: true };
  const half = widths[0] + widths[1] + widths[2];
  const end = grid(
    pen,
    rows.map(([label, payer, payee]): Cell[] => [heading, label, payer, heading, label, payee]),
    { x, y, widths: [...widths, ...widths], size: 9, height, colour },
  );
  for (const [index, text] of headings.entries()) {
    const left = x + index * half;
    pen.box(left, y, widths[0], end - y, { stroke: colour });
    for (const [row, character] of Array.from(text).entries())
      pen.text(character, left + widths[0] / 2, (y + end) / 2 + (row - 1) * 20 + 3.5, { align: 'center' });
  }
  return end;
}
