/** Red invoices (红字发票) among the papers, and the ones that no paper can show. */
import { compareMoney, factOf, grouped, ZERO, type SettledDocument } from '../model/index.ts';
import type { Check } from './check.ts';
import { citeAll, citePage, cite } from './cite.ts';
import { eachService } from './papers.ts';

/** An invoice that says it is red or whose total is negative. */
export const redInvoice = eachService(({ invoices }) =>
  invoices.filter(isRed).map((invoice) => {
    const total = factOf(invoice.facts, 'totalAmount', 'money')?.value;
    const cited = cite(invoice, 'isRed', 'totalAmount', 'originalInvoiceNumber');
    return {
      code: 'invoice.red',
      detail: 'red',
      values: { invoice: numberOf(invoice), total: total === undefined ? '—' : grouped(total) },
      ...(total !== undefined && { found: total }),
      places: cited.length > 0 ? cited : citePage(invoice),
    };
  }));

/** Offline nobody sees a red invoice issued later: once an application, with the numbers to look up at the tax bureau. */
export const redUnchecked: Check = ({ documents }) => {
  const blue = documents.filter((document) => document.kind === 'invoice' && !isRed(document));
  if (blue.length === 0) return [];
  const numbers = blue.map(numberOf).join('、');
  return [{ code: 'invoice.red-unchecked', detail: 'offline', values: { numbers }, places: citeAll(blue, 'invoiceNumber'), severity: 'info' }];
};

function isRed({ facts }: SettledDocument): boolean {
  const total = factOf(facts, 'totalAmount', 'money')?.value;
  return factOf(facts, 'isRed', 'flag')?.value === true || (total !== undefined && compareMoney(total, ZERO) < 0);
}

function numberOf({ facts }: SettledDocument): string {
  return factOf(facts, 'invoiceNumber', 'id')?.value ?? '—';
}
