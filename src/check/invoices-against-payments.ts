/** What was invoiced against what was paid. Less is a part payment and has its own check, unless one digit is all that differs. */
import { compareMoney, grouped, minus } from '../model/index.ts';
import { citeAll } from './cite.ts';
import { eachService } from './papers.ts';

/** Paid more than invoiced, or an amount that looks like a slip of one digit. Exact to the fen. */
export const invoicesAgainstPayments = eachService(({ invoices, payments, sums: { invoiced, paid } }) => {
  if (invoiced === undefined || paid === undefined || invoiced === paid) return [];
  const over = compareMoney(paid, invoiced) > 0;
  const detail = differsByOneDigit(invoiced, paid) ? 'one-digit' : over ? 'over' : undefined;
  if (detail === undefined) return [];
  const difference = over ? minus(paid, invoiced) : minus(invoiced, paid);
  return [{
    code: 'amount.invoice-payment',
    detail,
    values: { expected: grouped(invoiced), found: grouped(paid), difference: grouped(difference) },
    expected: invoiced,
    found: paid,
    places: [...citeAll(invoices, 'totalAmount'), ...citeAll(payments, 'paidAmount')],
  }];
});

function differsByOneDigit(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).filter((digit, index) => digit !== b[index]).length === 1;
}
