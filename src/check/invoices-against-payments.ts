/**
 * What was invoiced against what was paid. Less is a part payment and has its own check, unless it looks like a slip of
 * one digit.
 */
import { compareMoney, grouped, minus, moneySide, sum } from '../model/index.ts';
import { citeAmounts } from './cite.ts';
import { couldAgree } from './could-agree.ts';
import { eachService } from './papers.ts';

/** Paid more than invoiced, or within a tenth of it and only one digit apart. Exact to the fen. */
export const invoicesAgainstPayments = eachService(({ invoices, payments, sums: { invoiced, paid } }) => {
  if (invoiced === undefined || paid === undefined || invoiced === paid) return [];
  if (couldAgree({ papers: invoices, total: invoiced }, { papers: payments, total: paid })) return [];
  const over = compareMoney(paid, invoiced) > 0;
  const difference = over ? minus(paid, invoiced) : minus(invoiced, paid);
  const slip =
    differsByOneDigit(invoiced, paid) && compareMoney(sum(Array.from({ length: 10 }, () => difference)), invoiced) < 0;
  if (!over && !slip) return [];
  return [
    {
      code: 'amount.invoice-payment',
      detail: slip ? 'one-digit' : 'over',
      values: { expected: grouped(invoiced), found: grouped(paid), difference: grouped(difference) },
      expected: moneySide(invoiced),
      found: moneySide(paid),
      places: citeAmounts(...invoices, ...payments),
    },
  ];
});

// Half of 20,000 differs from it by one digit too; only near amounts look like a slip.
function differsByOneDigit(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).filter((digit, index) => digit !== b[index]).length === 1;
}
