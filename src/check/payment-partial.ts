/** Less paid than is owed: only the paid part counts, and the rest may be claimed later. */
import { compareMoney, grouped, minus, moneySide } from '../model/index.ts';
import { citeAmounts } from './cite.ts';
import { eachService } from './papers.ts';

/** Owed is the greater of contract and invoiced. */
export const paymentPartial = eachService(
  ({ contract, invoices, payments, sums: { contract: agreed, invoiced, paid } }) => {
    const [owed] = [agreed, invoiced].filter((amount) => amount !== undefined).toSorted((a, b) => compareMoney(b, a));
    if (owed === undefined || paid === undefined || compareMoney(paid, owed) >= 0) return [];
    return [
      {
        code: 'payment.partial',
        detail: 'part',
        values: { expected: grouped(owed), found: grouped(paid), difference: grouped(minus(owed, paid)) },
        expected: moneySide(owed),
        found: moneySide(paid),
        places: citeAmounts(...(owed === agreed ? [contract] : invoices), ...payments),
      },
    ];
  },
);
