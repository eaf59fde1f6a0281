/** How much a page looks like each kind of paper. */
import type { Box, DocumentKind, ReadPage, Recogniser, Run } from '../model/index.ts';

/** A heading that was met: its words and where it stands. */
export interface Heading {
  readonly words: string;
  readonly box: Box;
  /** Height of its characters against the page's usual height. */
  readonly size: number;
}

/** Points of one kind for one page; `headings` from top to bottom. */
export interface Score {
  readonly kind: DocumentKind;
  readonly points: number;
  readonly headings: readonly Heading[];
}

// A heading may carry this many characters more than its words (a province, a company, a number).
const HEADING_SLACK = 18;
const HEADING_POINTS = 4;
const WORD_POINTS = 0.7;
const WORD_LIMIT = 6;
const AGAINST_POINTS = 1.5;

/** Scores of all kinds for a page, best first. Text is compared without blanks and in half width. */
export function scorePage(page: ReadPage, recognisers: readonly Recogniser[]): readonly Score[] {
  const runs = page.runs.map((run) => ({ run, text: plain(run.text) })).filter(({ text }) => text !== '');
  const text = runs.map((one) => one.text).join('\n');
  const joined = text.replaceAll('\n', '');
  const usual = median(runs.map(({ run }) => run.box[3]));
  return recognisers.map((recogniser): Score => {
    const headings = headingsOf(recogniser.titles, runs, usual);
    const words = recogniser.words.filter((word) => joined.includes(plain(word))).length;
    const against = recogniser.not.filter((word) => joined.includes(plain(word))).length;
    const heading = headings.length === 0 ? 0 : HEADING_POINTS + Math.min(2, Math.max(...headings.map(({ size, words: title }) => size - 1 + title.length / 20)));
    return { kind: recogniser.kind, points: heading + WORD_POINTS * Math.min(WORD_LIMIT, words) - AGAINST_POINTS * against, headings };
  }).toSorted((a, b) => b.points - a.points);
}

function headingsOf(titles: readonly string[], runs: readonly { readonly run: Run; readonly text: string }[], usual: number): readonly Heading[] {
  return runs.flatMap(({ run, text }): readonly Heading[] => {
    const title = titles.map(plain).filter((one) => text.includes(one) && endsHeading(text, one)).toSorted((a, b) => b.length - a.length)[0];
    return title === undefined ? [] : [{ words: title, box: run.box, size: run.box[3] / (usual || 1) }];
  }).toSorted((a, b) => a.box[1] - b.box[1]);
}

// A heading is short, ends with its words (or a bracket, a page mark), and is no sentence.
function endsHeading(text: string, title: string): boolean {
  const rest = text.slice(text.lastIndexOf(title) + title.length);
  return text.length <= title.length + HEADING_SLACK && /^(?:[([].{0,10}[)\]]|书|表|单|[(（].*)?$/u.test(rest) && !/[,。;:]/u.test(text);
}

/** Text without blanks, in half width: for comparing words on paper. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
