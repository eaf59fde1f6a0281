/** Labels on paper: printed with blanks between characters, cut by cell borders, with a bracket and a colon behind. */
import type { Row } from './rows.ts';

/** A label in a row: UTF-16 offsets into the row's ink; `end` is behind bracket and colon. */
export interface LabelHit {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
  /**
   * What parts the label from what follows: a colon, cell border or the row's end; a blank; or nothing, as in prose.
   */
  readonly parted: 'firmly' | 'by blank' | 'not';
  /** The label and its bracket, as printed. */
  readonly text: string;
}

const ESCAPE = /[$()*+.?[\\\]^{|}/]/gu;

/** A pattern source that matches the words with any blanks between their characters. */
export function spread(word: string): string {
  return [...word.normalize('NFKC')].map((char) => alternatives(char)).join('\\s{0,40}');
}

// Full-width and half-width brackets and colons are one and the same on paper.
function alternatives(char: string): string {
  if (char === '(') return '[(（]';
  if (char === ')') return '[)）]';
  if (char === ':') return '[:：]';
  return char.replace(ESCAPE, String.raw`\$&`);
}

// Nothing of a word stands before a label, but for one character of a heading that runs down beside it (购, 销, 收, often
// misread); 被, 受 and 原 make another word of it.
// The same label in English may touch it: Client委托方.
const BORDER = String.raw`(?<=^|[^\p{L}\d]|(?:^|[\t ])(?![被受原])\p{L}|[a-z]{3}(?=\p{Script=Han}))`;
// 委托单位 Client：, 编号 No.：
const ENGLISH = String.raw`(?:\s?[A-Za-z][A-Za-z .&/]{1,30}(?=[:：]))?`;
// A narrow cell breaks 甲方（委托方） before the bracket closes.
const CUT_BRACKET = String.raw`[（(]\p{Script=Han}{1,6}(?=[\t ])`;

const known = new WeakMap<readonly string[], Map<string, RegExp>>();

/**
 * A pattern for any of the labels, longest first, so that 付款人名称 wins over 付款人; words of `tail` may stand behind each
 * (委托单位全称). A list is made into a pattern once.
 */
export function labelPattern(labels: readonly string[], loose: boolean, tail: readonly string[] = []): RegExp {
  const made = known.get(labels) ?? new Map<string, RegExp>();
  known.set(labels, made);
  const key = `${loose}${tail.join('|')}`;
  const pattern = made.get(key) ?? patternOf(labels, loose, tail);
  made.set(key, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

function patternOf(labels: readonly string[], loose: boolean, tail: readonly string[]): RegExp {
  const border = loose ? '' : BORDER;
  const behind = tail.length === 0 ? '' : `(?:${anyOf(tail)})?`;
  return new RegExp(
    String.raw`${border}(?:${anyOf(labels)})${behind}(?:\s?[(（][^()（）\t]{0,14}[)）]|[)）]|${CUT_BRACKET})?${ENGLISH}\s{0,40}([:：]?)\s{0,40}`,
    'gu',
  );
}

function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(spread)
    .join('|');
}

/** All places in the rows where one of the labels stands, in reading order; words of `tail` behind it belong to it. */
export function findLabels(
  rows: readonly Row[],
  labels: readonly string[],
  loose = false,
  tail: readonly string[] = [],
): readonly LabelHit[] {
  const wanted = labelPattern(labels, loose, tail);
  return rows.flatMap((row) =>
    [...row.ink.text.matchAll(wanted)].map((match): LabelHit => {
      const end = match.index + match[0].length;
      const parted =
        match[1] !== '' || /\t\s{0,40}$/u.test(match[0]) || end === row.ink.text.length
          ? 'firmly'
          : /\s$/u.test(match[0])
            ? 'by blank'
            : 'not';
      return { row, start: match.index, end, parted, text: match[0].trim() };
    }),
  );
}
