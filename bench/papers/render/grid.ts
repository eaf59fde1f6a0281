/** Tables with lines: cells over several columns and rows. */
import type { Cell } from '../paper.ts';
import { linesOf } from './lines.ts';
import type { Pen } from './pen.ts';
import { columnWidth, lineHeight, needRoom, put, putLine, turnPage } from './pen.ts';
import { A4 } from './sheet.ts';

interface Placed {
  readonly text: string;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly row: number;
}

/** Draws a table; a row that does not fit goes to the next page, with what covers it. */
export function writeGrid(pen: Pen, rows: readonly (readonly Cell[])[], shares: readonly number[]): void {
  const { look } = pen;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.reduce<number[]>(
    (found, share) => [...found, (found.at(-1) ?? 0) + (share / total) * columnWidth(look)],
    [look.margin.x],
  );
  const cells = placed(rows, shares.length);
  const linesIn = (cell: Placed): readonly string[] =>
    linesOf(cell.text, widthIn(edges, cell) - 2 * look.padding, look.size, false);
  const heights = heightsOf(pen, rows.length, cells, linesIn);
  for (let row = 0; row < rows.length; row += 1) {
    const own = cells.filter((cell) => cell.row === row);
    const reach = Math.max(1, ...own.map((cell) => cell.down));
    const room = sumOf(heights.slice(row, row + reach));
    if (pen.y + room > A4.height - look.margin.bottom) turnPage(pen);
    for (const cell of own) box(pen, cell, edges, sumOf(heights.slice(row, row + cell.down)), linesIn(cell));
    pen.y += heights[row] ?? 0;
  }
  pen.y += look.size * 0.6;
  needRoom(pen, 0);
}

function box(pen: Pen, cell: Placed, edges: readonly number[], height: number, lines: readonly string[]): void {
  const { look } = pen;
  const [left, width] = [edges[cell.column] ?? 0, widthIn(edges, cell)];
  const corners = [
    [left, pen.y],
    [left + width, pen.y],
    [left + width, pen.y + height],
    [left, pen.y + height],
  ] as const;
  corners.forEach((from, at) => {
    put(pen, { type: 'line', from, to: corners[(at + 1) % 4] ?? from, width: look.rule, ink: 'black' });
  });
  const step = lineHeight(look, look.size);
  const top = pen.y + (height - step * lines.length) / 2;
  const middle = cell.down > 1 || look.cells === 'center' || (look.cells === 'short' && cell.text.length <= 6);
  const align = middle ? 'center' : 'left';
  lines.forEach((line, at) => {
    putLine(pen, line, left + look.padding, width - 2 * look.padding, top + at * step, {
      size: look.size,
      bold: false,
      align,
      indent: 0,
    });
  });
}

/** Where the cells stand when those that cover others are given once. */
function placed(rows: readonly (readonly Cell[])[], columns: number): readonly Placed[] {
  const covered = new Set<string>();
  return rows.flatMap((row, at) => {
    let column = 0;
    return row.map((cell) => {
      while (covered.has(`${String(at)}.${String(column)}`)) column += 1;
      const { text, across = 1, down = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      const span = Math.min(across, columns - column);
      for (let y = at; y < at + down; y += 1)
        for (let x = column; x < column + span; x += 1) covered.add(`${String(y)}.${String(x)}`);
      const found = { text, column, across: span, down, row: at };
      column += span;
      return found;
    });
  });
}

function heightsOf(
  pen: Pen,
  rows: number,
  cells: readonly Placed[],
  linesIn: (cell: Placed) => readonly string[],
): readonly number[] {
  const { look } = pen;
  const heights = Array.from({ length: rows }, () => lineHeight(look, look.size) + 2 * look.padding);
  for (const cell of [...cells].sort((a, b) => a.down - b.down)) {
    const wanted = linesIn(cell).length * lineHeight(look, look.size) + 2 * look.padding;
    const missing = wanted - sumOf(heights.slice(cell.row, cell.row + cell.down));
    const last = cell.row + cell.down - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

function widthIn(edges: readonly number[], cell: Placed): number {
  return (edges[cell.column + cell.across] ?? 0) - (edges[cell.column] ?? 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
