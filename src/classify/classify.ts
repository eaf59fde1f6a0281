/** Pages of a file → documents of a kind: splits a combined scan, keeps continuation pages, parts several slips on one sheet. */
import type { Box, ClassifiedDocument, DocumentKind, ReadDocument, ReadPage, Recogniser } from '../model/index.ts';
import { plain, scorePage, type Heading, type Score } from './score.ts';

/** A classified document before it has its id in the case. */
export type Paper = Omit<ClassifiedDocument, 'id'>;

// Points under which a page is nobody's: a heading alone (4) or five words of a kind.
const ENOUGH = 3.4;
// Kinds of which every headed page is a paper of its own, and several may share a sheet.
const SINGLE_PAGE: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['invoice', 'payment']);
// A repeated heading no taller than this against the usual text is a running header.
const RUNNING_HEADER = 1.15;

interface Verdict {
  readonly page: ReadPage;
  readonly score: Score | undefined;
}

/** All papers of a file in page order. Blank and failed pages belong to none; a page that looks like nothing goes on with the paper before it. */
export function classify(read: ReadDocument, recognisers: readonly Recogniser[]): readonly Paper[] {
  const papers: Paper[] = [];
  for (const verdict of read.pages.map((page) => judge(page, recognisers))) {
    if (verdict.page.blank || verdict.page.reader === null) continue;
    const before = papers.at(-1);
    if (before !== undefined && goesOn(before, verdict)) papers[papers.length - 1] = { ...before, pages: [...before.pages, verdict.page] };
    else papers.push(...papersOf(read, verdict));
  }
  return papers;
}

function judge(page: ReadPage, recognisers: readonly Recogniser[]): Verdict {
  const stated = page.stated?.[0]?.kind;
  if (stated !== undefined) return { page, score: { kind: stated, points: 10, headings: [] } };
  const best = scorePage(page, recognisers)[0];
  return { page, score: best !== undefined && best.points >= ENOUGH ? best : undefined };
}

function goesOn(before: Paper, { page, score }: Verdict): boolean {
  const last = before.pages.at(-1);
  if (last === undefined || last.page !== page.page - 1 || SINGLE_PAGE.has(before.kind)) return false;
  if (score === undefined) return before.kind !== 'other' || page.runs.length > 0;
  const headed = score.headings.some((heading) => heading.size > RUNNING_HEADER && heading.box[1] < page.height * 0.4);
  if (score.kind !== before.kind) return !headed;
  return !headed || !signed(before);
}

// A cover and the pages of instructions behind it do not close a paper; a signature does.
function signed(paper: Paper): boolean {
  return paper.kind !== 'contract' || paper.pages.some((page) => /盖章|签字|签章/u.test(plain(page.runs.map((run) => run.text).join(''))));
}

function papersOf(read: ReadDocument, { page, score }: Verdict): readonly Paper[] {
  const kind = score?.kind ?? 'other';
  const paper: Paper = { kind, confidence: confidenceOf(score), path: read.path, sha256: read.sha256, pages: [page] };
  if (!SINGLE_PAGE.has(kind) || score === undefined) return [paper];
  const regions = regionsOf(score.headings, page);
  return regions.length < 2 ? [paper] : regions.map((region) => ({ ...paper, region }));
}

function confidenceOf(score: Score | undefined): number {
  return score === undefined ? 0.5 : Math.min(0.99, 0.6 + score.points / 20);
}

// Headings closer than this share of the page height belong to one paper (a bank's name over 电子回单).
const APART = 0.16;

// The sheet cut above every heading that begins another paper.
function regionsOf(headings: readonly Heading[], page: ReadPage): readonly Box[] {
  const starts = headings.reduce<readonly Heading[]>((kept, heading) => {
    const last = kept.at(-1);
    return last !== undefined && heading.box[1] - last.box[1] < page.height * APART ? kept : [...kept, heading];
  }, []);
  return starts.map((heading, at): Box => {
    const top = at === 0 ? 0 : heading.box[1] - heading.box[3];
    const next = starts[at + 1];
    const bottom = next === undefined ? page.height : next.box[1] - next.box[3];
    return [0, top, page.width, bottom - top];
  });
}
