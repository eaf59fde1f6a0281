/** What stands against the applications of a batch: money given to the enterprise in the year, and invoices and transfers already claimed. */
import { invoiceKey, transferKey } from '../check/index.ts';
import { sum, valueOn, type Ledger, type MatchedCase, type Notice, type Registry, type Scheme } from '../model/index.ts';
import { byEnterprise } from './enterprises.ts';
import { knownAs, standingOfPayout, type Standing } from './standing.ts';

/** A ledger that grows as a batch is judged; looking up costs the same however long it is. */
export interface Book {
  /** What stands against an application: of the invoices and transfers only those that are among its papers. */
  readonly against: (matched: MatchedCase) => Ledger;
  readonly enter: (standing: Standing) => void;
}

/** A book for the notice's year with everything that was there before the batch. `empty` when there is neither a payouts register nor another batch. */
export function openBook(payouts: readonly Standing[] | undefined, outside: readonly Standing[], { year }: Pick<Notice, 'year'>): Book {
  const given = byEnterprise<Standing>();
  const claimed = new Map<string, Ledger['claimed'][string]>();
  const enter = (standing: Standing): void => {
    if (standing.year === year) given.put(standing.enterprise, standing);
    for (const [key, amount] of Object.entries(standing.claims)) {
      const before = claimed.get(key);
      claimed.set(key, before === undefined ? { by: standing.by, amount } : { by: before.by, amount: sum([before.amount, amount]) });
    }
  };
  [...(payouts ?? []), ...outside].forEach(enter);
  const claims = (matched: MatchedCase) => matched.documents.flatMap((document) => [invoiceKey(document) ?? [], transferKey(document) ?? []].flat()).flatMap((key) => {
    const claim = claimed.get(key);
    return claim === undefined ? [] : [[key, claim] as const];
  });
  return {
    enter,
    against: (matched) => ({
      empty: payouts === undefined && outside.length === 0,
      used: sum(given.of(knownAs(matched.applicant)).map(({ amount }) => amount)),
      claimed: Object.fromEntries(claims(matched)),
    }),
  };
}

/** The payouts register as entries: all years, since an invoice is used up for good; undefined without a register. */
export function payoutsBefore({ payouts }: Registry, { policy }: Pick<Scheme, 'policy'>, notice: Notice): readonly Standing[] | undefined {
  const leastRate = valueOn(policy.rateRange, notice.window.to)?.value.min ?? notice.rate;
  return payouts?.flatMap((payout) => standingOfPayout(payout, leastRate) ?? []);
}

/** Applications in the order in which money is given: submission day, contract day, id. */
export function inOrder(cases: readonly MatchedCase[]): readonly MatchedCase[] {
  return cases.map((matched) => ({ matched, key: orderKey(matched) })).toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ matched }) => matched);
}

const LAST = '9999-12-31';

function orderKey(matched: MatchedCase): string {
  const signed = matched.documents.flatMap(({ facts }) => (facts.signDate?.type === 'day' ? [facts.signDate.value] : [])).toSorted()[0];
  return `${matched.submittedOn ?? LAST} ${signed ?? LAST} ${matched.id}`;
}
