/** A page as headings and page numbers are looked for on it: lines of text, top to bottom, on the paper held upright. */
import type { Box, ReadPage } from '../model/index.ts';
import { upright, withoutRadicals } from '../recognize/index.ts';

/** One stretch of text without blanks, in half width; box in points on the paper held upright. */
export interface Line {
  readonly text: string;
  readonly box: Box;
}

// Pieces of a letter-spaced heading are at most this long and stand at most so many heights apart.
const LETTERS = 2;
const LETTER_GAP = 4;

/** The runs of a page as lines; the letters of a heading that is spaced out (`检 测 报 告`) are one line even where the reader gave each its own run. */
export function linesOf(page: ReadPage): readonly Line[] {
  const lines = page.runs.map((run): Line => ({ text: plain(run.text), box: upright(run.box, page) })).filter(({ text }) => text !== '');
  return lines.toSorted((a, b) => middle(a) - middle(b) || a.box[0] - b.box[0]).reduce<Line[]>((all, line) => {
    const at = all.findLastIndex((before) => isNextLetter(before, line));
    const before = all[at];
    if (before === undefined) all.push(line);
    else all[at] = { text: before.text + line.text, box: around(before.box, line.box) };
    return all;
  }, []);
}

/** Text without blanks, in half width, radicals as characters: for comparing words on paper. */
export function plain(text: string): string {
  return /^[\u4e00-\u9fffA-Za-z0-9.:-]*$/u.test(text) ? text : withoutRadicals(text).normalize('NFKC').replace(/\s+/gu, '');
}

const middle = ({ box }: Line): number => box[1] + box[3] / 2;

function isNextLetter(before: Line, line: Line): boolean {
  const height = Math.max(before.box[3], line.box[3]);
  const gap = line.box[0] - before.box[0] - before.box[2];
  return line.text.length <= LETTERS && before.text.length <= LETTERS * 6 && /^\p{Script=Han}+$/u.test(before.text + line.text)
    && Math.abs(middle(before) - middle(line)) < 0.4 * height && gap > -0.5 * height && gap < LETTER_GAP * height;
}

function around(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}
