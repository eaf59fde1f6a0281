/** Amounts that scans could print, were they to agree with the other papers of their service. */
import { compareMoney, minus, sum, ZERO, type ServiceLink } from '../../model/index.ts';
import { billsOf, leadingMoney, sidesOf, totalOf, type BillSide } from '../bill.ts';
import type { Weighed } from '../document.ts';
import type { Proposal } from './proposal.ts';

/** By id of a paper, the amounts that would make its side of a bill come to what another side comes to. */
export function owedBy(
  all: readonly Weighed[],
  services: readonly ServiceLink[],
): ReadonlyMap<string, readonly Proposal[]> {
  const owed = billsOf(services).flatMap((bill) => {
    const sides = sidesOf(bill, all);
    return sides.flatMap((side) => sides.filter((other) => other !== side).flatMap((other) => differing(side, other)));
  });
  const byPaper = Map.groupBy(owed, ({ paper }) => paper);
  return new Map([...byPaper].map(([paper, some]) => [paper, some.map(({ proposal }) => proposal)]));
}

function differing(
  side: BillSide,
  other: BillSide,
): readonly { readonly paper: string; readonly proposal: Proposal }[] {
  const [own, wanted] = [totalOf(side), totalOf(other)];
  if (own === undefined || wanted === undefined || own === wanted) return [];
  return side.papers.flatMap(({ document, groups }) => {
    const amount = leadingMoney(groups.get(side.field));
    const value = amount === undefined ? ZERO : sum([minus(wanted, own), amount]);
    return compareMoney(value, ZERO) <= 0
      ? []
      : [{ paper: document.id, proposal: { valued: { type: 'money', value }, witness: other.witness } }];
  });
}
