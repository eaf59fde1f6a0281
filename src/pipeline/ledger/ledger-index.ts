/**
 * What stands against the applications of a batch: money given to the enterprise in the year, and invoices and
 * transfers already claimed.
 */
import { invoiceKey, transferKey } from '../../check/index.ts';
import { sum, type Ledger, type MatchedCase, type Notice, type Registry, type Scheme } from '../../model/index.ts';
import { valueOn } from '../../rules/index.ts';
import { byEnterprise } from './enterprises.ts';
import { enterpriseNames, ledgerEntryOfPayout, type LedgerEntry } from './ledger-entry.ts';

/** A ledger that grows as a batch is judged; looking up costs the same however long it is. */
export interface LedgerIndex {
  /** What stands against an application: of the invoices and transfers only those that are among its papers. */
  readonly against: (matched: MatchedCase) => Ledger;
  readonly enter: (entry: LedgerEntry) => void;
}

/**
 * A book for the notice's year with everything that was there before the batch. `empty` when there is neither a payouts
 * register nor another batch.
 */
export function openLedgerIndex(
  payouts: readonly LedgerEntry[] | undefined,
  outside: readonly LedgerEntry[],
  { year }: Pick<Notice, 'year'>,
): LedgerIndex {
  const given = byEnterprise<LedgerEntry>();
  const claimed = new Map<string, Ledger['claimed'][string]>();
  const enter = (entry: LedgerEntry): void => {
    if (entry.year === year) given.put(entry.enterprise, entry);
    for (const [key, amount] of Object.entries(entry.claims)) {
      const before = claimed.get(key);
      claimed.set(
        key,
        before === undefined ? { by: entry.by, amount } : { by: before.by, amount: sum([before.amount, amount]) },
      );
    }
  };
  [...(payouts ?? []), ...outside].forEach(enter);
  const claims = (matched: MatchedCase) =>
    matched.documents
      .flatMap((document) => [invoiceKey(document) ?? [], transferKey(document) ?? []].flat())
      .flatMap((key) => {
        const claim = claimed.get(key);
        return claim === undefined ? [] : [[key, claim] as const];
      });
  return {
    enter,
    against: (matched) => ({
      empty: payouts === undefined && outside.length === 0,
      used: sum(given.of(enterpriseNames(matched.applicant)).map(({ amount }) => amount)),
      claimed: Object.fromEntries(claims(matched)),
    }),
  };
}

/** The payouts register as entries: all years, since an invoice is used up for good; undefined without a register. */
export function payoutsBefore(
  { payouts }: Registry,
  { policy }: Pick<Scheme, 'policy'>,
  notice: Notice,
): readonly LedgerEntry[] | undefined {
  const leastRate = valueOn(policy.rateRange, notice.window.to)?.value.min ?? notice.rate;
  return payouts?.flatMap((payout) => ledgerEntryOfPayout(payout, leastRate) ?? []);
}

/** Applications in the order in which money is given: submission day, contract day, id. */
export function inOrder(cases: readonly MatchedCase[]): readonly MatchedCase[] {
  return cases
    .map((matched) => ({ matched, key: orderKey(matched) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ matched }) => matched);
}

const LAST = '9999-12-31';

function orderKey(matched: MatchedCase): string {
  const signed = matched.documents
    .flatMap(({ facts }) => (facts.signDate?.type === 'day' ? [facts.signDate.value] : []))
    .toSorted()[0];
  return `${matched.submittedOn ?? LAST} ${signed ?? LAST} ${matched.id}`;
}
