/** How likely each mention is the field, or none of them: a softmax over sums of weights. */
import type { FieldWeights } from './weights.ts';

/** A choice among mentions: the features of each, and those that speak for none. */
export interface Choice {
  readonly mentions: readonly (readonly string[])[];
  readonly none: readonly string[];
}

/** Probabilities that add up to 1 with `none`, mentions in the order given. */
export interface Odds {
  readonly mentions: readonly number[];
  readonly none: number;
}

/** Scores a choice. */
export function oddsOf({ mentions, none }: Choice, weights: FieldWeights['weights']): Odds {
  const scores = mentions.map((features) => sumOf(features, weights));
  const nothing = sumOf(none, weights);
  const most = Math.max(nothing, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const rest = Math.exp(nothing - most);
  const total = powers.reduce((sum, power) => sum + power, rest);
  return { mentions: powers.map((power) => power / total), none: rest / total };
}

function sumOf(features: readonly string[], weights: FieldWeights['weights']): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}
