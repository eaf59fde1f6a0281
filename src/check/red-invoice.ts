/** Red invoices (红字发票) among the papers, and the ones that no paper can show. */
import { AMOUNT_FIELD, factOf, grouped, moneySide, type SettledDocument } from '../model/index.ts';
import { isRedInvoice, lostItsMinus, signedTotal, statedAmount } from '../rules/index.ts';
import type { Check } from './check.ts';
import { citeAll, citePage, cite, fileName } from './cite.ts';
import { eachService } from './papers.ts';

/** An invoice that says it is red or whose total is negative. */
export const redInvoice = eachService(({ invoices }) =>
  invoices.filter(isRedInvoice).map((invoice) => {
    const total = signedTotal(invoice);
    const cited = cite(invoice, 'isRed', AMOUNT_FIELD.invoice, 'originalInvoiceNumber');
    return {
      code: 'invoice.red',
      detail: 'red',
      values: { invoice: numberOf(invoice), total: total === undefined ? '—' : grouped(total) },
      ...(total !== undefined && { found: moneySide(total) }),
      places: cited.length > 0 ? cited : citePage(invoice),
    };
  }),
);

/** A red invoice whose total has no minus: it is taken away all the same, and a human looks at the sign. */
export const redSign = eachService(({ invoices }) =>
  invoices.filter(lostItsMinus).flatMap((invoice) => {
    const [expected, found] = [signedTotal(invoice), statedAmount(invoice)];
    if (expected === undefined || found === undefined) return [];
    return [
      {
        code: 'amount.uncertain',
        detail: 'red-sign',
        values: { file: fileName(invoice), expected: grouped(expected), found: grouped(found) },
        expected: moneySide(expected),
        found: moneySide(found),
        places: cite(invoice, AMOUNT_FIELD.invoice, 'isRed', 'originalInvoiceNumber'),
      } as const,
    ];
  }),
);

/**
 * Offline nobody sees a red invoice issued later: once an application, with the numbers to look up at the tax bureau.
 */
export const redUnchecked: Check = ({ documents }) => {
  const blue = documents.filter((document) => document.kind === 'invoice' && !isRedInvoice(document));
  if (blue.length === 0) return [];
  const numbers = blue.map(numberOf).join('、');
  return [
    {
      code: 'invoice.red-unchecked',
      detail: 'offline',
      values: { numbers },
      places: citeAll(blue, 'invoiceNumber'),
      severity: 'info',
    },
  ];
};

function numberOf({ facts }: SettledDocument): string {
  return factOf(facts, 'invoiceNumber', 'id')?.value ?? '—';
}
