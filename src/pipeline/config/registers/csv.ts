/** CSV in UTF-8, UTF-16 or GBK, with commas, tabs or semicolons. */
import { parse } from 'csv-parse/sync';
import type { Sheet } from './sheet.ts';

/** The table of a CSV file; cells are texts without outer blanks. */
export function csvSheet(bytes: Uint8Array): Sheet {
  const text = decode(bytes);
  const records: string[][] = parse(text, {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    bom: true,
    delimiter: delimiterOf(text),
  });
  return { rows: records.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) })) };
}

// Excel divides by what its settings say: the mark that makes the widest row. The others stand in cells.
function delimiterOf(text: string): string {
  const unquoted = text.split('"').filter((_, index) => index % 2 === 0);
  const lines = unquoted.join('').split(/[\r\n]/u, 50);
  const width = (mark: string): number => Math.max(...lines.map((line) => line.split(mark).length));
  return [',', '\t', ';'].reduce((best, mark) => (width(mark) > width(best) ? mark : best));
}

// Excel writes CSV in the system's own code page: bytes that are no UTF-8 are GBK (GB 18030 holds it).
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
