/** What is said of a register in words: columns and rows that are not read, and why a sheet cannot be read. */
import type { Say } from '../../../model/index.ts';
import { shownCell } from './cell.ts';
import type { Heading } from './heading.ts';
import type { Leftover } from './leftover.ts';
import type { RowKind } from './row-kind.ts';
import type { Cell, SheetRow } from './sheet.ts';

/** Where the sentences go: problems stop everything, notes are what people should know. */
export interface Report {
  readonly problem: (text: string) => void;
  readonly note: (text: string) => void;
}

/** A row that is not taken, and why; `above` stands over the heading. */
export interface LeftRow {
  readonly row: SheetRow;
  readonly reason: Exclude<RowKind, 'entry' | 'blank'> | 'above';
}

/** Tells of the columns that are not read: one note of all that may be passed over, a problem for each that may not. */
export function tellColumns(place: string, columns: readonly Leftover[], { problem, note }: Report, say: Say): void {
  const unknown = columns.filter(({ reason }) => reason === 'unknown').map((column) => nameOf(column, say));
  if (unknown.length > 0) note(say('config.register.columns', { place, columns: unknown.join('、') }));
  for (const column of columns) {
    if (column.reason === 'unknown' || column.shown === undefined) continue;
    const { reason, read, known, shown } = column;
    const told = [
      say(`config.register.column.${reason}`, {
        place,
        column: nameOf(column, say),
        row: String(shown.row),
        found: brief(shown.cell),
      }),
    ];
    if (read.length > 0) told.push(say('config.register.column.read', { columns: read.join('、') }));
    const cure = known.length === 0 ? 'ignore' : 'rename';
    problem(
      [...told, say(`config.register.column.${cure}`, { columns: known.join('、') })].join(
        say('config.register.between'),
      ),
    );
  }
}

/**
 * Tells in one note of all rows of a sheet that are not taken, each with its reason; rows of one kind that follow each
 * other stand together.
 */
export function tellRows(place: string, left: readonly LeftRow[], { note }: Report, say: Say): void {
  const spans: { readonly from: number; readonly to: number; readonly why: string }[] = [];
  for (const {
    row: { number, cells },
    reason,
  } of left) {
    const why = say(`config.register.left.${reason}`, {
      text: brief(cells.find((cell) => shownCell(cell).trim() !== '') ?? ''),
    });
    const last = spans.at(-1);
    if (last?.why === why && last.to === number - 1) spans[spans.length - 1] = { ...last, to: number };
    else spans.push({ from: number, to: number, why });
  }
  if (spans.length === 0) return;
  const rows = spans.map(({ from, to, why }) =>
    say('config.register.left', { rows: from === to ? String(from) : `${from}–${to}`, why }),
  );
  note(say('config.register.rows', { place, rows: rows.join('、') }));
}

/** Tells of a heading that lacks columns: which, and what stands there that nobody knows. */
export function tellLacking<K extends string>(
  place: string,
  { first, titles, at }: Heading<K>,
  wanted: readonly string[],
  { problem }: Report,
  say: Say,
): void {
  const read = new Set(at.values());
  const unknown = titles.filter(({ shown }, index) => shown !== '' && !read.has(index)).map(({ shown }) => shown);
  problem(
    say('config.register.lacking', {
      place,
      row: String(first),
      wanted: wanted.join('、'),
      unknown: unknown.join('、') || '—',
    }),
  );
}

function nameOf({ title, index }: Leftover, say: Say): string {
  return title === '' ? say('config.register.column.untitled', { number: String(index + 1) }) : title;
}

function brief(cell: Cell): string {
  const text = shownCell(cell).replace(/\s+/gu, ' ').trim();
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
