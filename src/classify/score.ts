/** How much a page looks like each kind of paper. */
import type { Box, DocumentKind, Recogniser } from '../model/index.ts';
import { plain, usualHeight, type Line } from './lines.ts';

/** A heading that was met: its words and where it stands on the paper held upright. */
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

/** Scores of all kinds for a page's lines, best first. */
export function scorePage(lines: readonly Line[], recognisers: readonly Recogniser[]): readonly Score[] {
  const usual = usualHeight(lines);
  return recognisers
    .map((recogniser): Score => {
      const headings = headingsOf(recogniser.titles, lines, usual);
      const [words, against] = [wordsMet(lines, recogniser.words), wordsMet(lines, recogniser.not)];
      const heading =
        headings.length === 0
          ? 0
          : HEADING_POINTS +
            Math.min(2, Math.max(...headings.map(({ size, words: title }) => size - 1 + title.length / 20)));
      return {
        kind: recogniser.kind,
        points: heading + WORD_POINTS * Math.min(WORD_LIMIT, words) - AGAINST_POINTS * against,
        headings,
      };
    })
    .toSorted((a, b) => b.points - a.points);
}

/** How many of a kind's words stand in the lines. */
export function wordsMet(lines: readonly Line[], words: readonly string[]): number {
  const joined = lines.map(({ text }) => text).join('');
  return words.filter((word) => joined.includes(plain(word))).length;
}

function headingsOf(titles: readonly string[], lines: readonly Line[], usual: number): readonly Heading[] {
  return lines
    .flatMap(({ text, box }): readonly Heading[] => {
      const title = titles
        .map(plain)
        .filter((one) => text.includes(one) && endsHeading(text, one))
        .toSorted((a, b) => b.length - a.length)[0];
      return title === undefined ? [] : [{ words: title, box, size: box[3] / (usual || 1) }];
    })
    .toSorted((a, b) => a.box[1] - b.box[1]);
}

// A heading is short, ends with its words (or a bracket, a page mark), and is no sentence.
function endsHeading(text: string, title: string): boolean {
  const rest = text.slice(text.lastIndexOf(title) + title.length);
  return (
    text.length <= title.length + HEADING_SLACK &&
    /^(?:[)\]]|[([].{0,10}[)\]]|书|表|单|[(（].*)?$/u.test(rest) &&
    !/[,。;:]/u.test(text)
  );
}
