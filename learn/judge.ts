/** How good weights are on examples that they were not fitted to, and where a field may be called proven. */
import { oddsOf } from '../src/extract/roles/score.ts';
import type { Example } from './example.ts';

/** How likely the leading value is, and whether it is right. */
export interface Verdict {
  readonly belief: number;
  readonly right: boolean;
}

/** What the weights say of an example: the likeliest value, all its prints together. */
export function verdictOf(example: Example, weights: Readonly<Record<string, number>>): Verdict {
  const odds = oddsOf(example, weights);
  const beliefs = new Map<string, number>();
  for (const [at, value] of example.values.entries())
    beliefs.set(value, (beliefs.get(value) ?? 0) + (odds.mentions[at] ?? 0));
  const [best] = [...beliefs].toSorted(([, a], [, b]) => b - a);
  const leader = best === undefined || best[1] < 0.02 ? undefined : best[0];
  const truth = example.values[example.right[0] ?? -1];
  return { belief: best?.[1] ?? 0, right: leader === truth };
}

// Nothing is proven below this, however few examples speak against it.
const LEAST = 0.96;
// Beyond the worst error by this share of what was left to certainty.
const MARGIN = 0.85;

/** The belief from which on no held-back example was wrong, with a margin. */
export function provenFrom(verdicts: readonly Verdict[]): number {
  const worst = Math.max(0, ...verdicts.filter(({ right }) => !right).map(({ belief }) => belief));
  return Math.min(0.9999, Math.max(LEAST, Math.round((1 - (1 - worst) * MARGIN) * 10000) / 10000));
}
