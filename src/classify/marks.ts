/** What a page prints about its own place among pages: its page number and the number of its paper. */
import { anyOf } from '../recognize/index.ts';
import type { Line } from './lines.ts';

/** `第 2 页 共 4 页`, `2/4`, `- 2 -`; `of` where it is printed. */
export interface PageMark {
  readonly at: number;
  readonly of?: number;
}

const FULL = /第(\d{1,3})页[,，/]?(?:共(\d{1,3})页)?/u;
const TOTAL_FIRST = /共(\d{1,3})页[,，/]?第(\d{1,3})页/u;
// Behind the paper's number: `SZX-035 1/2`. The blank tells them apart.
const SLASHED = /(?:^|[^\d/.])(\d{1,2}) ?\/ ?(\d{1,2})$/u;
const ALONE = /^[-—–·]{0,3}(\d{1,2})[-—–·]{0,3}$/u;

// Page numbers stand in these outer shares of the page.
const HEAD = 0.2;
const FOOT = 0.9;

/** The page number that a page prints at its head or foot; undefined when it prints none. `height` in points. */
export function pageMark(lines: readonly Line[], height: number): PageMark | undefined {
  const outer = lines.filter(({ box }) => box[1] < height * HEAD || box[1] > height * FOOT);
  const feet = outer.filter(({ box }) => box[1] > height * FOOT);
  for (const { text } of outer) {
    const total = TOTAL_FIRST.exec(text);
    if (total !== null) return { at: Number(total[2]), of: Number(total[1]) };
    const full = FULL.exec(text);
    if (full !== null)
      return full[2] === undefined ? { at: Number(full[1]) } : { at: Number(full[1]), of: Number(full[2]) };
  }
  const slashed = firstMatch(
    feet.map(({ printed }) => printed),
    SLASHED,
  );
  if (slashed !== undefined && Number(slashed[1]) <= Number(slashed[2]))
    return { at: Number(slashed[1]), of: Number(slashed[2]) };
  const alone = firstMatch(
    feet.map(({ text }) => text),
    ALONE,
  );
  return alone === undefined ? undefined : { at: Number(alone[1]) };
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  return texts.map((text) => pattern.exec(text)).find((match) => match !== null) ?? undefined;
}

const CODE = '[:：]?([A-Z0-9][A-Z0-9()\\[\\]〔〕\\p{Script=Han}_-]{3,28}\\d)';

/** The number by which a paper is known, where the page prints it beside one of the labels; in capitals. */
export function paperNumber(lines: readonly Line[], labels: readonly string[]): string | undefined {
  const wanted = new RegExp(`(?:^|[^\\p{Script=Han}])${anyOf(labels)}${CODE}`, 'iu');
  return wanted.exec(lines.map(({ text }) => text).join('\n'))?.[1]?.toUpperCase();
}
