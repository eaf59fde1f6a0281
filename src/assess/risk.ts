/** The money that a finding could change. */
import { compareMoney, minus, ZERO, type Money } from '../model/index.ts';
import { computeSubsidy, type ApplicableRules, type Bases } from '../rules/index.ts';

/** The largest amount in yuan by which the subsidy would differ under one of the outcomes. */
export function atRisk(outcomes: readonly Bases[], bases: Bases, rules: ApplicableRules): Money {
  const { subsidy } = computeSubsidy(bases, rules);
  return greatest(outcomes.map((outcome) => distance(computeSubsidy(outcome, rules).subsidy, subsidy)));
}

/** The same for many findings at once: every service at its lowest, or every service at its highest. */
export function atRiskTogether(outcomes: readonly Bases[], bases: Bases, rules: ApplicableRules): Money {
  const extreme = (sign: 1 | -1): Bases =>
    Object.fromEntries(
      Object.entries(bases).map(([service, base]) => [
        service,
        outcomes.reduce(
          (best, { [service]: other = base }) => (compareMoney(other, best) * sign > 0 ? other : best),
          base,
        ),
      ]),
    );
  return atRisk([extreme(-1), extreme(1)], bases, rules);
}

function greatest(amounts: readonly Money[]): Money {
  return amounts.reduce((high, amount) => (compareMoney(amount, high) > 0 ? amount : high), ZERO);
}

function distance(a: Money, b: Money): Money {
  return compareMoney(a, b) >= 0 ? minus(a, b) : minus(b, a);
}
