/** Ruled tables. */
import type { Pen } from '../drawing.ts';
import { broken } from './page-flow.ts';

/**
 * A cell: text, or text with its alignment, weight and the number of columns it spans; an open one has no lines about
 * it.
 */
export type Cell =
  | string
  | {
      readonly text: string;
      readonly align?: 'left' | 'center' | 'right';
      readonly bold?: boolean;
      readonly span?: number;
      readonly open?: boolean;
    };

/** Where a table stands and how it is set, in points. */
export interface GridStyle {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly size?: number;
  readonly height?: number;
  readonly colour?: string;
}

/** Draws the rows and returns the y below the last; a row is as high as its tallest cell needs. */
export function grid(
  pen: Pen,
  rows: readonly (readonly Cell[])[],
  { x, y, widths, size = 10, height = 26, colour = '#1a1a1a' }: GridStyle,
): number {
  let top = y;
  for (const row of rows) {
    const cells = laid(row, x, widths, size);
    const tall = Math.max(height, ...cells.map(({ lines }) => lines.length * size * 1.4 + 8));
    for (const { left, width, lines, align, bold, open } of cells) {
      if (!open) pen.box(left, top, width, tall, { stroke: colour });
      const first = top + tall / 2 - ((lines.length - 1) * size * 1.4) / 2 + size * 0.36;
      const anchor = { left: left + 5, center: left + width / 2, right: left + width - 5 }[align];
      for (const [index, line] of lines.entries())
        pen.text(line, anchor, first + index * size * 1.4, { size, align, bold });
    }
    top += tall;
  }
  return top;
}

function laid(row: readonly Cell[], x: number, widths: readonly number[], size: number) {
  let [column, left] = [0, x];
  return row.map((cell) => {
    const {
      text,
      align = 'left',
      bold = false,
      span = 1,
      open = false,
    } = typeof cell === 'string' ? { text: cell } : cell;
    const width = widths.slice(column, column + span).reduce((total, one) => total + one, 0);
    const placed = {
      left,
      width,
      align,
      bold,
      open,
      lines: text.split('\n').flatMap((part) => broken(part, width - 10, 0, { size, bold })),
    };
    column += span;
    left += width;
    return placed;
  });
}
