/** Nothing is shown to have been paid: the voucher pays back, it never pays ahead (clause 5). */
import { compareMoney, DAY_FIELD, daySide, spanSide, ZERO, type RequiredDocument } from '../model/index.ts';
import { decidingDays } from '../rules/index.ts';
import { citeAll } from './cite.ts';
import { eachService } from './papers.ts';

/** No slip can be cured by a slip (`hold`); slips that all lie outside the window cannot (`block`). */
export const paymentMissing = eachService((papers, _, { notice, scheme }) => {
  const { payments, sums } = papers;
  if (payments.length === 0) {
    const wanted = scheme.documents.some(({ anyOf }: RequiredDocument) => anyOf.includes('payment'));
    return wanted ? [{ code: 'payment.missing', detail: 'no-slip', values: {}, places: [], severity: 'hold' }] : [];
  }
  // A slip of which other services take everything is their matter. An unknown day is a missing date, not a payment
  // outside the window.
  if (sums.paid !== undefined && compareMoney(sums.paid, ZERO) === 0) return [];
  const nothing = sums.paidInWindow !== undefined && compareMoney(sums.paidInWindow, ZERO) <= 0;
  const days = decidingDays(papers, notice);
  const known = days.length >= (notice.window.date === 'payment' ? payments.length : 1);
  if (!nothing || !known) return [];
  const { from, to } = notice.window;
  return [
    {
      code: 'payment.missing',
      detail: 'outside-window',
      values: { from, to, days: days.join('、') },
      expected: spanSide(from, to),
      found: daySide(...days),
      places: citeAll(payments, DAY_FIELD.payment),
      severity: 'block',
    },
  ];
});
