/** Files of tables: .csv and .xlsx. */
import { readFile } from 'node:fs/promises';
import { csvSheet } from './csv.ts';
import type { Spreadsheet } from './sheet.ts';
import { xlsxSheets } from './xlsx.ts';

/** Reads a `.csv` or `.xlsx` file. Throws whatever the file's own parser throws when it cannot be read. */
export async function readSpreadsheet(path: string): Promise<Spreadsheet> {
  const bytes = await readFile(path);
  return /\.csv$/iu.test(path) ? { sheets: [csvSheet(bytes)], hidden: [] } : xlsxSheets(bytes);
}
