/** Cells, columns and heads of a sheet, alike in all sheets. */
import type { Cell, PageSetup, Worksheet } from '@cj-tech-master/excelts';
import type { Money } from '../../model/index.ts';
import { visible } from '../wording.ts';

/** A column: its heading, its width in characters, and whether it holds amounts. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly amount?: boolean;
}

/** Writes a text as text: what begins with `=` stays a text. */
export function writeText(cell: Cell, text: string): void {
  cell.value = visible(text);
  cell.numFmt = '@';
  cell.alignment = { vertical: 'middle', wrapText: true };
}

/** Writes an amount in yuan as a number, so that a spreadsheet can add it up; an unknown one stays empty. */
export function writeAmount(cell: Cell, amount: Money | undefined): void {
  cell.alignment = { vertical: 'middle', horizontal: 'right' };
  cell.numFmt = '#,##0.00';
  if (amount !== undefined) cell.value = Number(amount);
}

/** Writes the head row and sets widths; the rows above it and itself stay in view. */
export function writeHead(sheet: Worksheet, row: number, columns: readonly Column[]): void {
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width;
    const cell = sheet.getCell(row, index + 1);
    writeText(cell, column.heading);
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F2F5' } };
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: column.amount === true ? 'right' : 'left' };
  });
  sheet.views = [{ state: 'frozen', ySplit: row }];
  Object.assign(sheet.pageSetup, {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${row}:${row}`,
  } satisfies Partial<PageSetup>);
}
