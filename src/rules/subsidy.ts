/** From bases to the subsidy: rate, then the cap of the enterprise and year (clause 7). */
import { Decimal } from 'decimal.js';
import { compareMoney, least, minus, sum, truncated, ZERO, type Money } from '../model/index.ts';
import type { Bases } from './base.ts';
import type { ApplicableRules } from './applicable-rules.ts';

/** The sums in yuan: `computed` is base × rate, `remaining` what the cap leaves, `subsidy` the lesser of the two. */
export interface SubsidyComputed {
  readonly eligibleBase: Money;
  readonly computed: Money;
  readonly remaining: Money;
  readonly subsidy: Money;
}

/** Base × rate, truncated to the fen because the rule says 不超过, and no more than the cap leaves; never negative. */
export function computeSubsidy(bases: Bases, { rate, cap, used }: ApplicableRules): SubsidyComputed {
  const eligibleBase = sum(Object.values(bases));
  const computed = truncated(new Decimal(eligibleBase).times(rate.value));
  const remaining = remainingOf(cap.value, used);
  return { eligibleBase, computed, remaining, subsidy: least([computed, remaining]) };
}

/** What is left of the cap: 0.00 when it is used up or overdrawn. */
export function remainingOf(cap: Money, used: Money): Money {
  return compareMoney(used, cap) >= 0 ? ZERO : minus(cap, used);
}
