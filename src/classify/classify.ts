/** Pages of a file → documents of a kind: splits a combined scan, keeps continuation pages, parts several slips on one sheet. */
import type { ClassifiedDocument, ReadDocument, Recogniser } from '../model/index.ts';
import { goesOn, SINGLE_PAGE, type Begun } from './continuation.ts';
import { regionsOf } from './regions.ts';
import type { Score } from './score.ts';
import { isSeparator, lookAt } from './sheet.ts';

/** A classified document before it has its id in the case. */
export type Paper = Omit<ClassifiedDocument, 'id'>;

/** All papers of a file in page order. Blank and failed pages and sheets between papers belong to none; a page that looks like nothing goes on with the paper before it. */
export function classify(read: ReadDocument, recognisers: readonly Recogniser[]): readonly Paper[] {
  const begun: Begun[] = [];
  let parted = false;
  for (const page of read.pages) {
    if (page.blank) continue;
    const sheet = lookAt(page, recognisers);
    const before = parted || page.reader === null ? undefined : begun.at(-1);
    parted = page.reader === null || (read.pages.length > 1 && isSeparator(sheet));
    if (parted) continue;
    if (before !== undefined && goesOn(before, sheet)) begun[begun.length - 1] = { ...before, sheets: [...before.sheets, sheet] };
    else begun.push({ kind: sheet.score?.kind ?? 'other', sheets: [sheet] });
  }
  return begun.flatMap((paper) => papersOf(read, paper, recognisers.find(({ kind }) => kind === paper.kind)?.words ?? []));
}

function papersOf({ path, sha256 }: ReadDocument, { kind, sheets }: Begun, words: readonly string[]): readonly Paper[] {
  const [first] = sheets;
  const paper: Paper = { kind, confidence: confidenceOf(first?.score), path, sha256, pages: sheets.map(({ page }) => page) };
  const regions = first === undefined || sheets.length > 1 || !SINGLE_PAGE.has(kind) ? [] : regionsOf(first, words);
  return regions.length < 2 ? [paper] : regions.map((region) => ({ ...paper, region }));
}

function confidenceOf(score: Score | undefined): number {
  return score === undefined ? 0.5 : Math.min(0.99, 0.6 + score.points / 20);
}
