/** The ink of a value: how likely its line says another text in the value's place. */
import { overlap, type Candidate, type InkStep, type Place, type ReadPage, type Run } from '../../model/index.ts';
import { likelihoodOf, squeeze } from '../../recognize/index.ts';

/** The natural logarithm of the likelihood of a text in place of the value, against what was read there. */
export type InkRatio = (text: string) => number;

interface Line {
  readonly text: string;
  readonly ink: readonly InkStep[];
}

/**
 * Asks the lines in which a candidate stands; undefined where they have no ink to ask, or hold the value not exactly
 * once.
 */
export function inkOf(
  { raw, places }: Pick<Candidate, 'raw' | 'places'>,
  pages: readonly ReadPage[],
): InkRatio | undefined {
  const lines = places.map((place) => lineAt(place, pages));
  if (lines.length === 0 || !lines.every((line) => line !== undefined)) return undefined;
  // A name that is broken over two lines is one text.
  const text = lines.map((line) => line.text).join('');
  const value = squeeze(raw).text;
  const at = text.indexOf(value);
  if (value === '' || at < 0 || text.includes(value, at + 1)) return undefined;
  const likelihood = likelihoodOf(lines.flatMap(({ ink }) => ink));
  const best = likelihood(text);
  return (other) => likelihood(text.slice(0, at) + squeeze(other).text + text.slice(at + value.length)) - best;
}

function lineAt({ page: number, box }: Place, pages: readonly ReadPage[]): Line | undefined {
  const runs = pages.find(({ page }) => page === number)?.runs ?? [];
  const over = runs.map((run) => ({ run, share: overlap(run.box, box) })).toSorted((a, b) => b.share - a.share);
  const [best, next] = over;
  if (best === undefined || best.share < 0.8 || (next?.share ?? 0) > 0.5) return undefined;
  return lineOf(best.run);
}

function lineOf({ text, ink }: Run): Line | undefined {
  return ink === undefined ? undefined : { text: squeeze(text).text, ink };
}
