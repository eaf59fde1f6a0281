/** A sheet that holds several papers of one kind, cut above every heading that begins another one. */
import type { Box, Recognisers } from '../model/index.ts';
import { asOnPage, uprightSize } from '../recognize/index.ts';
import type { Line } from './lines.ts';
import type { PageLayout } from './page-layout.ts';
import { scorePage } from './score.ts';

// Two papers of a kind show so many of the same things each; the halves of one paper share fewer, and a seal or a foot
// note that names the paper shows nothing.
const SHARED = 2;

/**
 * Boxes in the page's frame, top to bottom as the paper is held; fewer than two when the sheet holds one paper.
 */
export function regionsOf({ page, lines, score }: PageLayout, recognisers: Recognisers): readonly Box[] {
  const { width, height } = uprightSize(page);
  const tops = (score?.headings ?? []).map(({ box }) => box[1] - box[3]);
  const between = (from: number, to: number): readonly Line[] =>
    lines.filter(({ box }) => box[1] >= from && box[1] < to);
  const papers = tops.reduce<readonly number[]>((begun, top, at) => {
    const before = begun.at(-1);
    if (before === undefined) return [top];
    const above = shownBy(between(before, top));
    return [...shownBy(between(top, tops[at + 1] ?? height))].filter((one) => above.has(one)).length >= SHARED
      ? [...begun, top]
      : begun;
  }, []);
  return papers.map((top, at): Box => {
    const [from, to] = [at === 0 ? 0 : top, papers[at + 1] ?? height];
    return asOnPage([0, from, width, to - from], page);
  });

  function shownBy(part: readonly Line[]): ReadonlySet<string> {
    const own = scorePage(part, height, recognisers).find(({ kind }) => kind === score?.kind);
    return new Set(own?.met.filter(({ source }) => source.in !== 'heading').map(({ name }) => name));
  }
}
