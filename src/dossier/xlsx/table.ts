/** A table: columns that know what they show of a row. */
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Money, Say } from '../../model/index.ts';
import { writeAmount, writeHead, writeText } from './cell.ts';

/** A column: the word of its message (`batch.column.<key>`), its width in characters, and how it writes a row. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly width: number;
  readonly amount: boolean;
  readonly write: (cell: Cell, row: Row) => void;
}

/** A column of texts; what is not known is an empty text. */
export function textColumn<Row>(key: string, width: number, of: (row: Row) => string | undefined): TableColumn<Row> {
  return { key, width, amount: false, write: (cell, row) => writeText(cell, of(row) ?? '') };
}

/** A column of amounts in yuan; what is not known stays empty. */
export function amountColumn<Row>(key: string, width: number, of: (row: Row) => Money | undefined): TableColumn<Row> {
  return { key, width, amount: true, write: (cell, row) => writeAmount(cell, of(row)) };
}

/** Writes the head into the first row and a row for each of `rows` below it. */
export function writeTable<Row>(
  sheet: Worksheet,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  say: Say,
): void {
  writeHead(
    sheet,
    1,
    columns.map(({ key, width, amount }) => ({ heading: say(`batch.column.${key}`), width, amount })),
  );
  rows.forEach((row, line) => columns.forEach(({ write }, index) => write(sheet.getCell(line + 2, index + 1), row)));
}
