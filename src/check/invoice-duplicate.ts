/** An invoice may be claimed once, and in parts only up to its amount: the rules forbid 重复使用 (clause 1). */
import {
  AMOUNT_FIELD,
  compareMoney,
  grouped,
  moneySide,
  sum,
  ZERO,
  type Complaint,
  type Money,
} from '../model/index.ts';
import type { Check } from './check.ts';
import { cite } from './cite.ts';
import { invoiceClaims } from './invoice-key.ts';

/**
 * Adds this application's claims to those in the ledger, one after the other; every claim beyond the invoice's amount
 * is raised.
 */
export const invoiceDuplicate: Check = (matched, judgement) => {
  const before = new Map<string, { readonly by: string; readonly amount: Money }>(
    Object.entries(judgement.ledger.claimed),
  );
  return invoiceClaims(matched, judgement).flatMap(({ key, document, service, amount, total }): Complaint[] => {
    const earlier = before.get(key);
    const together = sum([earlier?.amount ?? ZERO, amount]);
    before.set(key, { by: earlier?.by ?? matched.id, amount: together });
    if (earlier === undefined) return [];
    const beyond = compareMoney(together, total) > 0;
    return [
      {
        code: 'invoice.duplicate',
        detail: beyond ? 'beyond' : 'shared',
        values: {
          invoice: key.slice(2).replace(':', '-'),
          by: earlier.by,
          claimed: grouped(earlier.amount),
          total: grouped(total),
        },
        service,
        expected: moneySide(total),
        found: moneySide(together),
        places: cite(document, 'invoiceCode', 'invoiceNumber', AMOUNT_FIELD.invoice),
        ...(!beyond && { severity: 'warn' }),
      },
    ];
  });
};
