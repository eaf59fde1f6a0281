/**
 * Spreadsheets (XLSX): every visible sheet from a new page, cells as they are shown. Named by the reader `docx`: the
 * closed list of readers has one name for office files.
 */
import type { Cell as SheetCell, CellValue, Row, Worksheet } from '@cj-tech-master/excelts';
import type { ReadFault, ReadPage } from '../../../model/index.ts';
import type { OpenFile } from '../../open-file.ts';
import { openPackage, type Package } from '../package.ts';
import { painted } from '../painted.ts';
import { readOr, Unreadable } from '../unreadable.ts';
import { dayFormats, momentOf } from './day-formats.ts';
import { flow, type Block, type Cell } from './flow.ts';
import { shownDate, shownNumber } from './number-format.ts';

/** XML that is read into memory whole; a list of 50,000 rows has about 20 MB. */
const LARGEST = 64 * 2 ** 20;
const SIZE = 10.5;

/** The pages of all visible sheets in order. */
export function readXlsx(bytes: Uint8Array): Promise<readonly ReadPage[] | ReadFault> {
  return readOr(async () => {
    const formats = await dayFormats(await checkedPackage(bytes));
    // Only here: most reading processes never see a spreadsheet.
    const { Workbook } = await import('@cj-tech-master/excelts');
    const book = new Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    const sheets = book.worksheets.filter(({ state }) => state === 'visible');
    return flow(
      sheets.flatMap((sheet, at) => {
        const shown = valuesOf(formats.get(sheet.name), book.properties.date1904 === true);
        return [...(at > 0 ? [{ kind: 'page-break' } as const] : []), ...blocksOf(sheet, shown)];
      }),
    );
  });
}

/** The same as an open file whose pages can be shown. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  const pages = await readXlsx(bytes);
  return 'code' in pages ? pages : painted(pages);
}

// The library unpacks without limits, so every part is unpacked within ours first.
async function checkedPackage(bytes: Uint8Array): Promise<Package> {
  const pack = await openPackage(bytes);
  let total = 0;
  for (const name of pack.names.filter((one) => /\.(?:xml|rels)$/iu.test(one))) {
    total += (await pack.part(name))?.length ?? 0;
    if (total > LARGEST) throw new Unreadable('file.limit', `xlsx with more than ${LARGEST} bytes of xml`);
  }
  return pack;
}

/** What a cell shows. */
type Shown = (cell: SheetCell) => string;

function blocksOf(sheet: Worksheet, shown: Shown): readonly Block[] {
  const edges = columnEdges(sheet);
  const blocks: Block[] = [];
  sheet.eachRow((row) => {
    const cells = row.hidden ? [] : cellsOf(row, sheet, edges, shown);
    if (cells.length > 0) blocks.push({ kind: 'row', cells });
  });
  return blocks;
}

const USUAL_WIDTH = 8.43; // characters

function columnEdges(sheet: Worksheet): readonly number[] {
  const widths = Array.from({ length: sheet.columnCount }, (_, at) => {
    const { width, hidden } = sheet.getColumn(at + 1);
    return hidden ? 0 : (width ?? USUAL_WIDTH);
  });
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  let edge = 0;
  return [0, ...widths.map((width) => (edge += width) / total)];
}

// A text runs on over the empty cells to its right, as it does on the screen.
function cellsOf(row: Row, sheet: Worksheet, edges: readonly number[], shown: Shown): readonly Cell[] {
  const filled: { readonly column: number; readonly text: string }[] = [];
  row.eachCell((cell, column) => {
    const text = cell.isMerged && cell.master.address !== cell.address ? '' : shown(cell);
    if (text.trim() !== '' && !sheet.getColumn(column).hidden) filled.push({ column, text });
  });
  return filled.map(({ column, text }, at): Cell => {
    const next = filled[at + 1]?.column;
    const from = edges[column - 1] ?? 0;
    return {
      from,
      to: Math.max(next === undefined ? 1 : (edges[next - 1] ?? 1), from + 0.02),
      paragraphs: [{ text, size: SIZE }],
    };
  });
}

function formatOf({ numFmt }: SheetCell): string | undefined {
  return typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
}

// A number in a format of Chinese Excel is a moment of which the library knows nothing.
function valuesOf(formats: ReadonlyMap<string, string> | undefined, since1904: boolean): Shown {
  return (cell) => {
    const format = formats?.get(cell.address);
    if (format === undefined) return shownValue(cell.value, formatOf(cell));
    const { value } = cell;
    const number = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
    return typeof number === 'number' ? shownDate(momentOf(number, since1904), format) : shownValue(value, format);
  };
}

/** The value as the sheet shows it: a formula by its last result. */
function shownValue(value: CellValue, format = 'General'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return shownNumber(value, format);
  if (value instanceof Date) return shownDate(value, format);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  if ('error' in value) return value.error;
  return 'result' in value ? shownValue(value.result, format) : '';
}
