/** What the applications of a batch hold against each other: money already proposed to an enterprise, and invoices already claimed. */
import { invoiceClaims } from '../check/index.ts';
import { sum, type AssessedCase, type Ledger, type MatchedCase, type Money, type Notice, type Payout, type Registry } from '../model/index.ts';

/** The ledger before an application: payouts of the register in the notice's year, and everything assessed before it in this batch. */
export function ledgerBefore(matched: MatchedCase, earlier: readonly AssessedCase[], registry: Registry, notice: Notice): Ledger {
  const payouts = (registry.payouts ?? []).filter((payout) => payout.year === notice.year && payout.state !== 'returned');
  const paid = payouts.filter((payout) => sameEnterprise(payout, matched)).map((payout) => payout.amount);
  const proposed = earlier.filter((other) => identity(other) === identity(matched) && other.assessment.recommendation !== 'reject').map((other) => other.assessment.subsidy);
  const claimed: Record<string, { readonly by: string; readonly amount: Money }> = {};
  for (const other of earlier) {
    for (const claim of invoiceClaims(other, { notice })) claimed[claim.key] ??= { by: other.id, amount: claim.amount };
  }
  return { empty: registry.payouts === undefined, used: sum([...paid, ...proposed]), claimed };
}

/** Applications in the order in which money is given: submission day, contract day, id. */
export function inOrder(cases: readonly MatchedCase[]): readonly MatchedCase[] {
  return cases.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key(matched: MatchedCase): string {
  const signed = matched.documents.flatMap(({ facts }) => (facts.signDate?.type === 'day' ? [facts.signDate.value] : [])).toSorted()[0];
  return `${matched.submittedOn ?? '9999-12-31'} ${signed ?? '9999-12-31'} ${matched.id}`;
}

function identity({ applicant, id }: MatchedCase): string {
  return applicant.uscc ?? applicant.match.rows[0]?.uscc ?? applicant.name ?? id;
}

function sameEnterprise(payout: Payout, matched: MatchedCase): boolean {
  return payout.uscc === undefined ? payout.enterprise === matched.applicant.name : payout.uscc === identity(matched);
}
