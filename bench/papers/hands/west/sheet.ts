/** The layouts in which a clerk sets the entries of a form. */
import type { Draw } from '../../draw.ts';
import type { Block, Cell } from '../../paper.ts';
import type { Entry } from './order.ts';

/** Entries as a form: ruled or bare pairs, a table of two or four columns, or plain lines. */
export function sheet(draw: Draw, entries: readonly Entry[]): readonly Block[] {
  switch (draw.pick(['ruled', 'ruled', 'bare', 'four', 'two', 'lines'] as const)) {
    case 'ruled':
      return [{ type: 'pairs', rows: inRows(entries, draw.pick([1, 2])), ruled: true }];
    case 'bare':
      return [{ type: 'pairs', rows: entries.map((entry) => [entry]), ruled: false }];
    case 'four':
      return [{ type: 'grid', rows: inRows(entries, 2).map(fourCells), widths: [2, 4, 2, 4] }];
    case 'two':
      return [{ type: 'grid', rows: entries, widths: [1, 3] }];
    case 'lines':
      return entries.map(([label, value]): Block => ({ type: 'paragraph', text: `${label}：${value}`, indent: false }));
  }
}

function inRows(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  return entries.flatMap((_, at) => (at % size === 0 ? [entries.slice(at, at + size)] : []));
}

function fourCells(row: readonly Entry[]): readonly Cell[] {
  const [first, second] = row;
  if (first === undefined) return [];
  return second === undefined ? [first[0], { text: first[1], across: 3 }] : [...first, ...second];
}
