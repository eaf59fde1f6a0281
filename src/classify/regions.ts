/** A layout that holds several papers, cut above every heading that begins another one. */
import type { Box } from '../model/index.ts';
import { asOnPage, uprightSize } from '../recognize/index.ts';
import { wordsMet, type Heading } from './score.ts';
import type { PageLayout } from './page-layout.ts';

// Headings closer than this share of the page height belong to one paper (a bank's name over 电子回单).
const APART = 0.16;

// So many words of the kind make a part of a layout a paper; a seal or a foot note that names the paper has fewer.
const WORDS_OF_A_PAPER = 3;

/**
 * Boxes in the page's frame, top to bottom as the paper is held; fewer than two when the layout holds one paper.
 * `words` are those of the kind.
 */
export function regionsOf({ page, lines, score }: PageLayout, words: readonly string[]): readonly Box[] {
  const { width, height } = uprightSize(page);
  const starts = (score?.headings ?? []).reduce<readonly Heading[]>((kept, heading) => {
    const last = kept.at(-1);
    return last !== undefined && heading.box[1] - last.box[1] < height * APART ? kept : [...kept, heading];
  }, []);
  const tops = starts.map((heading) => heading.box[1] - heading.box[3]);
  const between = (from: number, to: number) => lines.filter(({ box }) => box[1] >= from && box[1] < to);
  const papers = tops.filter((top, at) => wordsMet(between(top, tops[at + 1] ?? height), words) >= WORDS_OF_A_PAPER);
  return papers.map((top, at): Box => {
    const [from, to] = [at === 0 ? 0 : top, papers[at + 1] ?? height];
    return asOnPage([0, from, width, to - from], page);
  });
}
