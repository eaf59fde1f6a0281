/** Tables as offices hand them over: .csv in UTF-8, UTF-16 or GBK, and .xlsx; every cell as what it is. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { CellValue } from '@cj-tech-master/excelts';
import { parseDay, type Day } from '../../model/index.ts';

/** A cell: text, a number, or a day that the table itself marks as one. Empty cells are `''`. */
export type Cell = string | number | { readonly day: Day };

/**
 * One table with its rows; `number` is the row as the program that made it counts, from 1. CSV files have no sheet
 * name.
 */
export interface Sheet {
  readonly name?: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
}

/**
 * The visible sheets of a `.csv` or `.xlsx` file. Throws whatever the file's own parser throws when it cannot be read.
 */
export async function readSheets(path: string): Promise<readonly Sheet[]> {
  return path.endsWith('.csv') ? [csvSheet(await readFile(path))] : xlsxSheets(path);
}

function csvSheet(bytes: Buffer): Sheet {
  const records: string[][] = parse(decode(bytes), {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    bom: true,
    delimiter: [',', '\t'],
  });
  return { rows: records.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) })) };
}

// Excel writes CSV in the system's own code page: bytes that are no UTF-8 are GBK (GB 18030 holds it).
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function xlsxSheets(path: string): Promise<readonly Sheet[]> {
  // Half of all the code there is to load, and many bureaus keep their registers as CSV.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  // Not readFile: it takes a file that is no workbook for an empty one.
  await workbook.xlsx.load(await readFile(path));
  return workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .map((worksheet) => {
      const rows: Sheet['rows'][number][] = [];
      worksheet.eachRow((row, number) => {
        const cells = Array.from({ length: row.cellCount }, (_, index) => cellOf(row.getCell(index + 1).value));
        rows.push({ number, cells });
      });
      return { name: worksheet.name, rows };
    });
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
  return 'result' in value ? cellOf(value.result) : '';
}

// The library gives a cell's date as UTC; a time of day falls away.
function dateCell(date: Date): Cell {
  const day = Number.isNaN(date.getTime()) ? undefined : parseDay(date.toISOString().slice(0, 10));
  return day === undefined ? String(date) : { day };
}
