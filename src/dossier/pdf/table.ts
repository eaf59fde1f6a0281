/** Tables of the printed dossier: hairlines between rows, figures right-aligned. */
import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { Labelled } from '../wording.ts';
import type { Table } from '../working.ts';
import { COLOURS, quiet, text } from './text.ts';

/** Lines below each row only. */
export const HAIRLINES: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => COLOURS.line,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : 6),
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

/** A box: lines all around and between its cells. */
export const BOXED: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => COLOURS.line,
  vLineColor: () => COLOURS.line,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 8,
  paddingBottom: () => 8,
};

/**
 * A table of text; its last column stands out, and its head never stands at the foot of a page with less than two rows.
 */
export function tableOf(table: Table, widths: readonly (number | '*')[]): ContentTable {
  const head = table.columns.map((column, index) => quiet(column, { alignment: alignment(table, index) }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: Math.min(2, table.rows.length),
      widths: [...widths],
      dontBreakRows: true,
      body: [head, ...cellsOf(table)],
    },
    layout: HAIRLINES,
  };
}

/** The rows of such a table alone, to go on below one with a head; nothing where there are none. */
export function rowsOf(table: Table, widths: readonly (number | '*')[]): Content {
  return table.rows.length === 0
    ? []
    : { table: { widths: [...widths], dontBreakRows: true, body: cellsOf(table) }, layout: HAIRLINES };
}

function cellsOf(table: Table): TableCell[][] {
  const last = table.columns.length - 1;
  return table.rows.map((row) =>
    row.map((content, column) => text(content, { alignment: alignment(table, column), bold: column === last })),
  );
}

function alignment({ amounts }: Table, column: number): 'left' | 'right' {
  return amounts.includes(column) ? 'right' : 'left';
}

/** Labels with their texts, one a row. */
export function listOf(rows: readonly Labelled[], size = 7.5): Content {
  if (rows.length === 0) return [];
  const body = rows.map(({ label, text: value }) => [
    quiet(label, { fontSize: size }),
    text(value, { fontSize: size }),
  ]);
  return {
    table: { widths: [130, '*'], body, dontBreakRows: true },
    layout: { ...HAIRLINES, paddingTop: () => 2, paddingBottom: () => 2 },
  };
}
