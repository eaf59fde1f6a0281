/**
 * The words that a person sees in a web page, a PDF and a workbook, a piece a line, in the order in which they stand.
 */
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { shownCell } from '../../src/pipeline/config/registers/cell.ts';
import type { Cell, Sheet } from '../../src/pipeline/config/registers/sheet.ts';
import { readSpreadsheet } from '../../src/pipeline/config/registers/spreadsheet.ts';

// Points from the foot of the page below which only the footer stands.
const FOOTER = 45;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a page, those between two tags on a line of their own; pictures have none. */
export async function htmlWords(path: string): Promise<string> {
  const page = await readFile(path, 'utf8');
  const bare = page.replaceAll(/<style>.*?<\/style>/gsu, '').replaceAll(/<[^>]*>/gu, '\n');
  const words = bare.replaceAll(/&([a-z#0-9]+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
  return linesOf(words.split('\n'));
}

/**
 * The words of a PDF, a line of a cell or paragraph on a line of its own. Its pages run into one another without their
 * footers: where a page ends depends on the height of pictures.
 */
export async function pdfWords(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    lines.push(...items.flatMap((item) => ('str' in item && Number(item.transform[5]) > FOOTER ? [item.str] : [])));
  }
  await pdf.destroy();
  return linesOf(lines);
}

/**
 * The cells of a workbook: a line `# name` for each sheet, a line for each row, tabs between cells, ` / ` for a break
 * in one.
 */
export async function xlsxWords(path: string): Promise<string> {
  const { sheets } = await readSpreadsheet(path);
  const rowLine = ({ number, cells }: Sheet['rows'][number]): string => [number, ...cells.map(cellWords)].join('\t');
  return linesOf(sheets.flatMap(({ name, rows }) => [`# ${name ?? ''}`, ...rows.map(rowLine)]));
}

function cellWords(cell: Cell): string {
  return shownCell(cell).replaceAll('\n', ' / ');
}

function linesOf(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}
