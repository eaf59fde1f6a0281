/** Lines by which a page names itself: what it is about and a word that closes its heading. */
import type { Box, Recogniser } from '../model/index.ts';
import { anyOf } from '../recognize/index.ts';
import { around, plain, usualHeight, type Line } from './lines.ts';

/** A heading that was met: its words and where it stands on the paper held upright. */
export interface Heading {
  readonly words: string;
  readonly box: Box;
  /** Height of its characters against the page's usual height. */
  readonly size: number;
}

interface Candidate {
  readonly text: string;
  readonly box: Box;
  /** Of one of its lines, points. */
  readonly height: number;
}

// A heading carries a company, a province or a number beside its words, and is never longer than this.
const LONGEST = 36;

/** The headings of a kind among the lines, from top to bottom. */
export function headingsOf({ headings }: Recogniser, lines: readonly Line[]): readonly Heading[] {
  const usual = usualHeight(lines) || 1;
  const patterns = headings.map(
    ({ about = [], form }) =>
      new RegExp(
        `${about.length === 0 ? '' : `${anyOf(about.map(plain))}.{0,20}`}${anyOf(form.map(plain))}${END}`,
        'u',
      ),
  );
  return [...lines.map(({ text, box }) => ({ text, box, height: box[3] })), ...wrapped(lines, usual)]
    .flatMap(({ text, box, height }): readonly Heading[] => {
      if (text.length > LONGEST || NO_HEADING.test(text)) return [];
      const words = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).toSorted(byLength)[0];
      return words === undefined ? [] : [{ words, box, size: height / usual }];
    })
    .toSorted((a, b) => a.box[1] - b.box[1]);
}

// A heading is no sentence and no item of a list.
const NO_HEADING = /[,。;:]|^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)]/u;

// A long heading goes on in the line below.
function wrapped(lines: readonly Line[], usual: number): readonly Candidate[] {
  const large = lines.filter(({ box }) => box[3] > RUNNING_HEADER * usual);
  return large.slice(1).flatMap((line, at) => {
    const above = large[at];
    return above !== undefined && isBelow(above.box, line.box)
      ? [{ text: above.text + line.text, box: around(above.box, line.box), height: line.box[3] }]
      : [];
  });
}

function isBelow(above: Box, below: Box): boolean {
  const gap = below[1] - above[1] - above[3];
  const height = Math.min(above[3], below[3]);
  return gap > -0.5 * height && gap < height && Math.abs(above[3] - below[3]) < 0.3 * height;
}

// A heading ends with its words, or with a remark in brackets.
const END = String.raw`(?=[)\]]?(?:[([].{0,12})?$)`;

const byLength = (a: string, b: string): number => b.length - a.length;

// A heading no taller than this against the usual text is a running header; one lower than this share of the page is
// none.
const RUNNING_HEADER = 1.15;
const UPPER = 0.4;

/** Whether a heading stands at the top of a page (`height` in points), taller than its text. */
export function isLarge({ size, box }: Heading, height: number): boolean {
  return size > RUNNING_HEADER && isUpper(box, height);
}

/** Whether something stands where headings stand. */
export function isUpper(box: Box, height: number): boolean {
  return box[1] < height * UPPER;
}
