/** What makes an invoice one and the same, and how much of it an application claims. */
import {
  compareMoney,
  factOf,
  least,
  ZERO,
  type Judgement,
  type MatchedCase,
  type Money,
  type SettledDocument,
} from '../model/index.ts';
import { signedTotal } from '../rules/index.ts';
import { checkedServices } from './papers.ts';

/**
 * `N:<20-digit number>` of a 数电票, `C:<code>:<number>` of a 税控 invoice; undefined when the number (or the code of an
 * 8-digit number) is not known.
 */
export function invoiceKey({ facts }: Pick<SettledDocument, 'facts'>): string | undefined {
  const number = factOf(facts, 'invoiceNumber', 'id')?.value;
  const code = factOf(facts, 'invoiceCode', 'id')?.value;
  if (number === undefined) return undefined;
  if (/^\d{20}$/u.test(number)) return `N:${number}`;
  return code === undefined ? undefined : `C:${code}:${number}`;
}

/** One service's claim on one invoice: at most the invoice, the contract and what was paid in the window (yuan). */
export interface InvoiceClaim {
  readonly key: string;
  readonly document: SettledDocument;
  readonly service: string;
  readonly amount: Money;
  readonly total: Money;
}

/**
 * All claims of an application in the order of its services; red invoices and invoices without a key or amount claim
 * nothing.
 */
export function invoiceClaims(matched: MatchedCase, judgement: Pick<Judgement, 'notice'>): readonly InvoiceClaim[] {
  return checkedServices(matched, judgement).flatMap(({ service, invoices, sums }) =>
    invoices.flatMap((document) => {
      const key = invoiceKey(document);
      const total = signedTotal(document);
      if (key === undefined || total === undefined || compareMoney(total, ZERO) <= 0) return [];
      const amount = least([total, sums.contract, sums.paidInWindow].filter((part) => part !== undefined));
      return [{ key, document, service: service.id, amount, total }];
    }),
  );
}
