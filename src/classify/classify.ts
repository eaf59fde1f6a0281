/**
 * Pages of a file → documents of a kind: splits a combined scan, keeps continuation pages, parts several slips on one
 * sheet.
 */
import type { ClassifiedDocument, ReadDocument, Recognisers } from '../model/index.ts';
import { goesOn, type Begun } from './continuation.ts';
import { PAGE_HABITS } from './page-habits.ts';
import { regionsOf } from './regions.ts';
import type { Score } from './score.ts';
import { goesOnInSeries, isRetaken } from './pictures.ts';
import type { Series } from './series.ts';
import { unclaimedOn } from './unclaimed.ts';
import { isSeparator, layoutOf, type PageLayout } from './page-layout.ts';

/** A classified document before it has its id in the case. */
export type Paper = Omit<ClassifiedDocument, 'id'>;

/**
 * All papers of a file in page order. blank and failed pages and sheets between papers belong to none; a page that
 * looks like nothing goes on with the paper before it.
 */
export function classify(read: ReadDocument, recognisers: Recognisers): readonly Paper[] {
  return papersIn(read, recognisers, {
    goesOn,
    separates: read.pages.length > 1 ? isSeparator : () => false,
    isRetaken: () => false,
  });
}

/**
 * All papers of a series of pictures, a page each; those of several pages name the file of each page. A page taken
 * twice is shown by itself and says nothing. A picture of few words is no sheet between papers: somebody took it for
 * what is on it.
 */
export function classifySeries(series: Series, recognisers: Recognisers): readonly Paper[] {
  const [first, ...others] = series;
  if (others.length === 0) return classify(first, recognisers);
  const pages = series.flatMap((file, at) => file.pages.map((page) => ({ ...page, page: at + 1 })));
  return papersIn({ ...first, pages }, recognisers, { goesOn: goesOnInSeries, separates: () => false, isRetaken }).map(
    (paper) => filed(paper, series),
  );
}

function filed(paper: Paper, series: Series): Paper {
  const parts = paper.pages.flatMap(({ page }) => series[page - 1] ?? []);
  const { path, sha256 } = parts[0] ?? paper;
  const pages = paper.pages.map((page, at) => ({ ...page, page: at + 1 }));
  return {
    ...paper,
    path,
    sha256,
    pages,
    ...(parts.length > 1 && { parts: parts.map((part) => ({ path: part.path, sha256: part.sha256 })) }),
  };
}

interface Reasons {
  readonly goesOn: (before: Begun, next: PageLayout) => boolean;
  readonly separates: (layout: PageLayout) => boolean;
  readonly isRetaken: (before: Begun, next: PageLayout) => boolean;
}

function papersIn(read: ReadDocument, recognisers: Recognisers, reasons: Reasons): readonly Paper[] {
  const begun: Begun[] = [];
  const retaken: Begun[] = [];
  let parted = false;
  for (const page of read.pages) {
    if (page.blank) continue;
    const layout = layoutOf(page, recognisers);
    const before = parted || page.reader === null ? undefined : begun.at(-1);
    parted = page.reader === null || reasons.separates(layout);
    if (parted) continue;
    if (before !== undefined && reasons.isRetaken(before, layout)) retaken.push({ kind: 'other', layouts: [layout] });
    else if (before !== undefined && reasons.goesOn(before, layout))
      begun[begun.length - 1] = { ...before, layouts: [...before.layouts, layout] };
    else begun.push({ kind: layout.score?.kind ?? 'other', layouts: [layout] });
  }
  return [...begun, ...retaken].flatMap((paper) => papersOf(read, paper, recognisers));
}

function papersOf(
  { path, sha256 }: ReadDocument,
  { kind, layouts }: Begun,
  recognisers: Recognisers,
): readonly Paper[] {
  const [first] = layouts;
  const unclaimed = layouts.flatMap((layout) => unclaimedOn(layout, kind, recognisers));
  const paper: Paper = {
    kind,
    confidence: confidenceOf(first?.score),
    path,
    sha256,
    pages: layouts.map(({ page }) => page),
    ...(unclaimed.length > 0 && { unclaimed }),
  };
  const regions =
    first === undefined || layouts.length > 1 || !PAGE_HABITS[kind].single ? [] : regionsOf(first, recognisers);
  // What no part claims is said once.
  const { unclaimed: _, ...part } = paper;
  return regions.length < 2 ? [paper] : regions.map((region, at) => ({ ...(at === 0 ? paper : part), region }));
}

function confidenceOf(score: Score | undefined): number {
  return score === undefined ? 0.5 : 1 / (1 + Math.exp(-score.points));
}
