/**
 * A page as headings and page numbers are looked for on it: lines of text, top to bottom, on the paper held upright.
 */
import type { Box, ReadPage } from '../model/index.ts';
import { upright, withoutRadicals } from '../recognize/index.ts';

/**
 * One stretch of text without blanks, in half width; box in points on the paper held upright. `printed` keeps the
 * blanks.
 */
export interface Line {
  readonly text: string;
  readonly printed: string;
  readonly box: Box;
}

// Pieces of a letter-spaced heading are at most this long and stand at most so many heights apart.
const LETTERS = 2;
const LETTER_GAP = 4;
// Pieces of a heading in large print (against the usual height) stand at most so many heights apart.
const LARGE = 1.25;
const PIECE_GAP = 1;

/**
 * The runs of a page as lines; a heading is one line even where the reader gave its letters (`检 测 报 告`) or its halves
 * (`电子发票`, `（普通发票）`) each their own run.
 */
export function linesOf(page: ReadPage): readonly Line[] {
  const lines = page.runs
    .map((run): Line => ({
      text: plain(run.text),
      printed: run.text.normalize('NFKC').trim(),
      box: upright(run.box, page),
    }))
    .filter(({ text }) => text !== '');
  const large = LARGE * usualHeight(lines);
  return lines
    .toSorted((a, b) => middle(a) - middle(b) || a.box[0] - b.box[0])
    .reduce<Line[]>((all, line) => {
      const at = all.findLastIndex((other) => isNextLetter(other, line) || isOtherHalf(other, line, large));
      const other = all[at];
      if (other === undefined) all.push(line);
      else all[at] = joined(other, line);
      return all;
    }, []);
}

/** The height (points) that most lines of a page have; 0 for none. */
export function usualHeight(lines: readonly Line[]): number {
  return lines.map(({ box }) => box[3]).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
}

function joined(a: Line, b: Line): Line {
  const [left, right] = a.box[0] <= b.box[0] ? [a, b] : [b, a];
  return { text: left.text + right.text, printed: `${left.printed} ${right.printed}`, box: around(a.box, b.box) };
}

/** Text without blanks, in half width, radicals as characters: for comparing words on paper. */
export function plain(text: string): string {
  return /^[\u4e00-\u9fffA-Za-z0-9.:-]*$/u.test(text)
    ? text
    : withoutRadicals(text).normalize('NFKC').replace(/\s+/gu, '');
}

const middle = ({ box }: Line): number => box[1] + box[3] / 2;

/** Whether a line begins in a box. */
export function within({ box }: Line, [left, top, width, height]: Box): boolean {
  return box[0] >= left && box[0] < left + width && box[1] >= top && box[1] < top + height;
}

function isNextLetter(before: Line, line: Line): boolean {
  const height = Math.max(before.box[3], line.box[3]);
  const gap = line.box[0] - before.box[0] - before.box[2];
  return (
    line.text.length <= LETTERS &&
    before.text.length <= LETTERS * 6 &&
    /^\p{Script=Han}+$/u.test(before.text + line.text) &&
    Math.abs(middle(before) - middle(line)) < 0.4 * height &&
    gap > -0.5 * height &&
    gap < LETTER_GAP * height
  );
}

// Of two halves that lean the right one may stand higher and come first.
function isOtherHalf(a: Line, b: Line, large: number): boolean {
  const height = Math.min(a.box[3], b.box[3]);
  const gap = Math.max(a.box[0], b.box[0]) - Math.min(a.box[0] + a.box[2], b.box[0] + b.box[2]);
  return (
    height >= large && Math.abs(middle(a) - middle(b)) < 0.5 * height && gap > -0.5 * height && gap < PIECE_GAP * height
  );
}

/** The smallest box around two. */
export function around(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}
