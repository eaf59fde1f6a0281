/** XLSX workbooks as tables. */
import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { parseDay } from '../../../model/index.ts';
import type { Cell, Sheet, Spreadsheet } from './sheet.ts';

/**
 * The visible sheets of a workbook with their rows, and the names of the hidden ones. Throws what the library throws
 * when it is none.
 */
export async function xlsxSheets(bytes: Uint8Array): Promise<Spreadsheet> {
  // Half of all the code there is to load, and many bureaus keep their registers as CSV.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  // Not readFile: it takes a file that is no workbook for an empty one.
  await workbook.xlsx.load(bytes);
  const [visible, hidden] = [
    workbook.worksheets.filter(({ state }) => state === 'visible'),
    workbook.worksheets.filter(({ state }) => state !== 'visible'),
  ];
  return { sheets: visible.map(sheetOf), hidden: hidden.map(({ name }) => name) };
}

function sheetOf(worksheet: Worksheet): Sheet {
  const rows: Sheet['rows'][number][] = [];
  worksheet.eachRow((row, number) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1));
    const continued = new Set(
      cells.flatMap((cell, index) => (cell.isMerged && cell.master.row < number ? [index] : [])),
    );
    rows.push({ number, cells: cells.map(({ value }) => cellOf(value)), continued });
  });
  return { name: worksheet.name, rows };
}

function cellOf(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return dateCell(value);
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('error' in value) return value.error;
  if ('text' in value) return value.text.trim();
  if ('checkbox' in value) return String(value.checkbox);
  // No result is an empty text, or a program that writes formulas and does not work them out: the file does not say
  // which.
  return value.result === undefined ? { formula: `=${value.formula ?? ''}` } : cellOf(value.result);
}

// A date comes as UTC; a time of day falls away.
function dateCell(date: Date): Cell {
  const day = Number.isNaN(date.getTime()) ? undefined : parseDay(date.toISOString().slice(0, 10));
  return day === undefined ? String(date) : { day };
}
