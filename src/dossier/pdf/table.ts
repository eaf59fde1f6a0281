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
  hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => COLOURS.line, vLineColor: () => COLOURS.line,
  paddingLeft: () => 10, paddingRight: () => 10, paddingTop: () => 8, paddingBottom: () => 8,
};

/** A table of text; its last column stands out. */
export function tableOf({ columns, amounts, rows }: Table, widths: readonly (number | '*')[]): ContentTable {
  const align = (column: number) => (amounts.includes(column) ? 'right' as const : 'left' as const);
  const last = columns.length - 1;
  const cell = (content: string, column: number): TableCell => text(content, { alignment: align(column), bold: column === last });
  return {
    table: {
      headerRows: 1, widths: [...widths], dontBreakRows: true,
      body: [columns.map((column, index) => quiet(column, { alignment: align(index) })), ...rows.map((row) => row.map(cell))],
    },
    layout: HAIRLINES,
  };
}

/** Labels with their texts, one a row. */
export function listOf(rows: readonly Labelled[], size = 7.5): Content {
  if (rows.length === 0) return [];
  const body = rows.map(({ label, text: value }) => [quiet(label, { fontSize: size }), text(value, { fontSize: size })]);
  return { table: { widths: [130, '*'], body, dontBreakRows: true }, layout: { ...HAIRLINES, paddingTop: () => 2, paddingBottom: () => 2 } };
}
