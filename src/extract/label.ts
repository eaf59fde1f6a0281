/** Labels on paper: printed with blanks between characters, cut by cell borders, with a bracket and a colon behind. */
import type { Row } from './rows.ts';

/** A label in a row: UTF-16 offsets into the row's ink; `end` is behind bracket and colon. `firm` when a colon or a cell border follows. */
export interface LabelHit {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
  readonly firm: boolean;
  /** The label and its bracket, as printed. */
  readonly text: string;
}

const ESCAPE = /[$()*+.?[\\\]^{|}/]/gu;

/** A pattern source that matches the words with any blanks between their characters. */
export function spread(word: string): string {
  return [...word.normalize('NFKC')].map((char) => alternatives(char)).join('\\s*');
}

// Full-width and half-width brackets and colons are one and the same on paper.
function alternatives(char: string): string {
  if (char === '(') return '[(（]';
  if (char === ')') return '[)）]';
  if (char === ':') return '[:：]';
  return char.replace(ESCAPE, String.raw`\$&`);
}

/** A pattern for any of the labels, longest first, so that 付款人名称 wins over 付款人. */
export function labelPattern(labels: readonly string[], loose: boolean): RegExp {
  const any = labels.toSorted((a, b) => b.length - a.length).map(spread).join('|');
  const border = loose ? '' : String.raw`(?<![\p{Script=Han}\p{L}\d])`;
  return new RegExp(String.raw`${border}(?:${any})(?:\s?[(（][^()（）\t]{0,14}[)）])?\s*([:：]?)\s*`, 'gu');
}

/** All places in the rows where one of the labels stands, in reading order. */
export function findLabels(rows: readonly Row[], labels: readonly string[], loose = false): readonly LabelHit[] {
  const wanted = labelPattern(labels, loose);
  return rows.flatMap((row) =>
    [...row.ink.text.matchAll(wanted)].map((match): LabelHit => {
      const end = match.index + match[0].length;
      const firm = match[1] !== '' || /\t\s*$/u.test(match[0]) || end === row.ink.text.length;
      return { row, start: match.index, end, firm, text: match[0].trim() };
    }),
  );
}
