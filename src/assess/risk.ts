/** The money that a finding could change. */
import { amountsOf, compareMoney, minus, ZERO, type Complaint, type Money } from '../model/index.ts';
import {
  type ApplicableRules,
  baseOf,
  type Bases,
  basesOf,
  computeSubsidy,
  type Papers,
  sumsOf,
} from '../rules/index.ts';
import { EFFECTS } from './effect.ts';
import { amountReading, readAs } from './reading.ts';

/** The bases there could be instead, were a complaint decided the other way. */
export function outcomesOf(complaint: Complaint, papers: Papers, rules: ApplicableRules): readonly Bases[] {
  const bases = basesOf(papers, rules);
  const services = complaint.service === undefined ? Object.keys(bases) : [complaint.service];
  const outcomes = {
    none: () => [],
    service: () => [{ ...bases, ...Object.fromEntries(services.map((service) => [service, ZERO])) }],
    sums: () => otherSums(complaint, services).map((other) => ({ ...bases, ...other })),
    paper: () => otherPapers(complaint, papers).map((other) => basesOf(other, rules)),
    window: () => [{ ...bases, ...withoutWindow(services, papers, rules) }],
  } as const satisfies Record<string, () => readonly Bases[]>;
  return outcomes[EFFECTS[complaint.code]]();
}

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

// Each of the compared amounts as the base of the service, unless the complaint says which bases there are.
function otherSums({ expected, found, otherwise }: Complaint, services: readonly string[]): readonly Bases[] {
  const compared = amountsOf(expected, found).map(positive);
  return otherwise ?? compared.flatMap((amount) => services.map((service) => ({ [service]: amount })));
}

function otherPapers({ paper, expected, found }: Complaint, { services, documents }: Papers): readonly Papers[] {
  const questioned = documents.filter(({ id }) => id === paper);
  const amounts = amountsOf(expected, found);
  const readings = questioned.flatMap((one) => amounts.flatMap((amount) => amountReading(one, amount) ?? []));
  return readings.map((reading) => ({ services, documents: readAs(documents, [reading]) }));
}

// All payments count; without a slip, what was invoiced or agreed.
function withoutWindow(wanted: readonly string[], papers: Papers, rules: ApplicableRules): Bases {
  return Object.fromEntries(
    papers.services
      .filter(({ id }) => wanted.includes(id))
      .map((service) => {
        const sums = sumsOf(service, papers, rules);
        return [
          service.id,
          baseOf({ ...sums, paidInWindow: sums.paid ?? sums.invoiced ?? sums.contract ?? ZERO }, rules.base.value),
        ];
      }),
  );
}

function greatest(amounts: readonly Money[]): Money {
  return amounts.reduce((high, amount) => (compareMoney(amount, high) > 0 ? amount : high), ZERO);
}

function distance(a: Money, b: Money): Money {
  return compareMoney(a, b) >= 0 ? minus(a, b) : minus(b, a);
}

function positive(amount: Money): Money {
  return compareMoney(amount, ZERO) > 0 ? amount : ZERO;
}
