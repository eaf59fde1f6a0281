/** What a page shows of everything that speaks for a kind of paper. */
import type { Evidence, EvidenceSource } from '../model/index.ts';
import { isLarge, isUpper, type Heading } from './headings.ts';
import type { Line } from './lines.ts';

/** The lines of one page or more, as evidence is looked for in them. `height` in points. */
export interface Print {
  readonly text: string;
  readonly labels: string;
  readonly height: number;
}

/** Prepares lines for `isMet`. */
export function printOf(lines: readonly Line[], height: number): Print {
  const text = lines.map((line) => line.text).join('\n');
  // Letter-spaced labels (户 名) are one word only without their blanks, labels in one run are two only with them.
  return { text, labels: `${lines.map(({ printed }) => printed).join('\n')}\n${text}`, height };
}

/** Whether a page shows a piece of evidence; `headings` are those of the kind that is asked about. */
export function isMet({ source }: Evidence, print: Print, headings: readonly Heading[]): boolean {
  if (source.in === 'heading')
    return headings.some((one) => (source.large ? isLarge(one, print.height) : isUpper(one.box, print.height)));
  const text = source.in === 'labels' ? print.labels : print.text;
  return source.every.every((words) => differentIn(text, patternOf(words, source.in)) >= source.least);
}

function differentIn(text: string, pattern: RegExp): number {
  return new Set([...text.matchAll(pattern)].map(([words]) => words)).size;
}

// A label begins where no other word goes on, and a few characters may close it (付款人 of 付款人户名).
function patternOf(words: string, where: EvidenceSource['in']): RegExp {
  return where === 'labels'
    ? new RegExp(String.raw`(?<!\p{Script=Han})(?:${words})(?=\p{Script=Han}{0,5}(?:$|[^\p{Script=Han}]))`, 'gmu')
    : new RegExp(words, 'gmu');
}
