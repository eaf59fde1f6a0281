/** Weights of one field: the softmax over its options that makes the labelled ones most likely, as few as will do. */
import { oddsOf } from '../src/extract/roles/score.ts';
import type { Example } from './example.ts';

/** What is known of features beforehand, in nats. */
export type Prior = Readonly<Record<string, number>>;

const ROUNDS = 600;
const RATE = 0.08;
// Pulls every weight towards nothing (per example), so that what helps nowhere is nothing.
const RIDGE = 0.0002;
const LASSO = 0.0002;
const KNOWN = 0.004;
// A feature seen less often says nothing that can be trusted.
const SEEN = 4;
// Smaller ones are left out.
const SMALL = 0.06;

/**
 * Fits by full-batch Adam, from what is known beforehand: what the examples do not speak of stays as it was. The same
 * examples in the same order give the same weights.
 */
export function fit(examples: readonly Example[], prior: Prior = {}): Readonly<Record<string, number>> {
  const names = [...new Set([...featuresOf(examples), ...Object.keys(prior)])].toSorted();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, prior[name] ?? 0]));
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = slopeOf(examples, weights);
    for (const name of names) {
      const weight = weights[name] ?? 0;
      const g = (slope.get(name) ?? 0) / examples.length + pull(weight, prior[name]);
      const m = 0.9 * (first.get(name) ?? 0) + 0.1 * g;
      const v = 0.999 * (second.get(name) ?? 0) + 0.001 * g * g;
      first.set(name, m);
      second.set(name, v);
      weights[name] = weight - (RATE * (m / (1 - 0.9 ** round))) / (Math.sqrt(v / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= SMALL)
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)),
  );
}

// Towards what is known beforehand, or else towards nothing.
function pull(weight: number, known: number | undefined): number {
  return known === undefined ? RIDGE * weight + LASSO * Math.sign(weight) : KNOWN * (weight - known);
}

function featuresOf(examples: readonly Example[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { mentions, none } of examples)
    for (const feature of new Set([...mentions.flat(), ...none])) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= SEEN)
    .map(([name]) => name)
    .toSorted();
}

// Of −log likelihood by weight: what is expected of a feature less what is seen where the truth stands.
function slopeOf(examples: readonly Example[], weights: Readonly<Record<string, number>>): Map<string, number> {
  const slope = new Map<string, number>();
  const add = (features: readonly string[], share: number): void => {
    for (const feature of features) slope.set(feature, (slope.get(feature) ?? 0) + share);
  };
  for (const example of examples) {
    const odds = oddsOf(example, weights);
    const hit = example.right.reduce((sum, at) => sum + (odds.mentions[at] ?? 0), 0);
    for (const [at, features] of example.mentions.entries()) {
      const share = odds.mentions[at] ?? 0;
      const wanted = example.right.includes(at) ? share / Math.max(hit, 1e-12) : 0;
      if (Math.abs(share - wanted) > 1e-7) add(features, share - wanted);
    }
    add(example.none, odds.none - (example.right.length === 0 ? 1 : 0));
  }
  return slope;
}
