/** What a finding does to the bases, were it decided the other way. */
import { amountsOf, compareMoney, effectOf, ZERO, type Complaint, type Effect, type Money } from '../model/index.ts';
import type { ApplicableRules } from './applicable-rules.ts';
import { baseOf, basesOf, sumsOf, type Bases, type Papers } from './base.ts';
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
    yuan: () => [{ ...bases, ...inYuanAlone(services, papers, rules) }],
  } as const satisfies Record<Effect, () => readonly Bases[]>;
  return outcomes[effectOf(complaint.code)]();
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

function positive(amount: Money): Money {
  return compareMoney(amount, ZERO) > 0 ? amount : ZERO;
}

// The papers whose amounts are in yuan, as if there were no other.
function inYuanAlone(wanted: readonly string[], papers: Papers, rules: ApplicableRules): Bases {
  return Object.fromEntries(
    papers.services
      .filter(({ id }) => wanted.includes(id))
      .map((service) => {
        const { foreign: _, ...sums } = sumsOf(service, papers, rules);
        return [service.id, baseOf(sums, rules.base.value)];
      }),
  );
}
