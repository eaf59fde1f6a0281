/** Labels on paper: printed with blanks between characters, cut by cell borders, with a bracket and a colon behind. */
import type { Row } from './rows.ts';

/** A label in a row: UTF-16 offsets into the row's ink; `end` is behind bracket and colon. */
export interface LabelHit {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
  /** What parts the label from what follows: a colon, cell border or the row's end; a blank; or nothing, as in prose. */
  readonly parted: 'firmly' | 'by blank' | 'not';
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

// Nothing of a word stands before a label, but for one character of a heading that runs down beside it (购, 销, 收, often misread); 被 and 受 make another word of it.
const BORDER = String.raw`(?<=^|[^\p{L}\d]|(?:^|[\t ])(?![被受])\p{L})`;

const known = new WeakMap<readonly string[], Map<boolean, RegExp>>();

/** A pattern for any of the labels, longest first, so that 付款人名称 wins over 付款人. A list is made into a pattern once. */
export function labelPattern(labels: readonly string[], loose: boolean): RegExp {
  const made = known.get(labels) ?? new Map<boolean, RegExp>();
  known.set(labels, made);
  const pattern = made.get(loose) ?? patternOf(labels, loose);
  made.set(loose, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

function patternOf(labels: readonly string[], loose: boolean): RegExp {
  const any = labels.toSorted((a, b) => b.length - a.length).map(spread).join('|');
  const border = loose ? '' : BORDER;
  return new RegExp(String.raw`${border}(?:${any})(?:\s?[(（][^()（）\t]{0,14}[)）]|[)）])?\s*([:：]?)\s*`, 'gu');
}

/** All places in the rows where one of the labels stands, in reading order. */
export function findLabels(rows: readonly Row[], labels: readonly string[], loose = false): readonly LabelHit[] {
  const wanted = labelPattern(labels, loose);
  return rows.flatMap((row) =>
    [...row.ink.text.matchAll(wanted)].map((match): LabelHit => {
      const end = match.index + match[0].length;
      const parted = match[1] !== '' || /\t\s*$/u.test(match[0]) || end === row.ink.text.length ? 'firmly' : /\s$/u.test(match[0]) ? 'by blank' : 'not';
      return { row, start: match.index, end, parted, text: match[0].trim() };
    }),
  );
}
