/** Tables on a terminal: columns line up although a Chinese character is as wide as two letters. */

import { inert } from './terminal.ts';

/** One column; figures stand right. */
export interface Column {
  readonly heading: string;
  readonly right?: boolean;
}

// East Asian Width W and F (UAX #11) as far as papers and messages use it; marks that combine take no room.
const WIDE = new RegExp(
  [
    String.raw`[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f]`,
    String.raw`[\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]`,
  ].join('|'),
  'u',
);
const NARROW = /\p{Mn}|\p{Cf}/u;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);
}

/** Rows under their headings as lines, a rule below the headings and above each of the last `totals` rows' block. */
export function tableLines(
  columns: readonly Column[],
  values: readonly (readonly string[])[],
  totals = 0,
): readonly string[] {
  const rows = values.map((cells) => cells.map(inert));
  const widths = columns.map(({ heading }, at) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ right }, at) => padded(cells[at] ?? '', widths[at] ?? 0, right === true))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  const body = rows.slice(0, rows.length - totals).map(line);
  const foot = totals === 0 ? [] : [rule, ...rows.slice(-totals).map(line)];
  return [line(columns.map(({ heading }) => heading)), rule, ...body, ...foot];
}

function padded(text: string, width: number, right: boolean): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? room + text : text + room;
}
