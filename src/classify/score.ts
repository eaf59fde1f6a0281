/** How much speaks for each kind of paper. */
import type { DocumentKind, Evidence, Recognisers } from '../model/index.ts';
import { isMet, printOf, type Print } from './evidence.ts';
import { headingsOf, type Heading } from './headings.ts';
import type { Line } from './lines.ts';

/**
 * One kind for one page: `points` by which more speaks for the kind than for none (natural logarithm of the odds), the
 * evidence that was met, and `headings` from top to bottom.
 */
export interface Score {
  readonly kind: DocumentKind;
  readonly points: number;
  readonly met: readonly Evidence[];
  readonly headings: readonly Heading[];
}

/** Scores of all kinds for the lines of a page (`height` in points), best first. */
export function scorePage(lines: readonly Line[], height: number, recognisers: Recognisers): readonly Score[] {
  const print = printOf(lines, height);
  const met = new Map<Evidence, boolean>();
  const scores = recognisers.kinds.map((recogniser): Score => {
    const headings = headingsOf(recogniser, lines);
    const speaking = recognisers.evidence.filter(
      (one) => (one.weights[recogniser.kind] ?? 0) > 0 && isMetOnce(one, print, headings, met),
    );
    const points = speaking.reduce((sum, { weights }) => sum + (weights[recogniser.kind] ?? 0), 0);
    return { kind: recogniser.kind, points, met: speaking, headings };
  });
  const none = scores.find(({ kind }) => kind === 'other')?.points ?? 0;
  return scores.map((score) => ({ ...score, points: score.points - none })).toSorted((a, b) => b.points - a.points);
}

// What is no heading is the same for every kind.
function isMetOnce(one: Evidence, print: Print, headings: readonly Heading[], known: Map<Evidence, boolean>): boolean {
  if (one.source.in === 'heading') return isMet(one, print, headings);
  const before = known.get(one) ?? isMet(one, print, headings);
  known.set(one, before);
  return before;
}
