/** A contract, invoice or slip whose amount could not be found: the base would be worked out without it. */
import { AMOUNT_FIELD, type SettledDocument } from '../model/index.ts';
import { citePage, fileName } from './cite.ts';
import { isInYuan } from '../rules/index.ts';
import { eachService, type ServiceComplaint } from './papers.ts';

/**
 * Raised under `amount.uncertain`: nothing is known of a number that decides about money. An amount in another currency
 * is known, and complained of as such.
 */
export const amountMissing = eachService(({ contract, invoices, payments }) => [
  ...(contract === undefined ? [] : missing(contract, 'no-contract')),
  ...invoices.flatMap((invoice) => missing(invoice, 'no-invoice')),
  ...payments.flatMap((payment) => missing(payment, 'no-payment')),
]);

function missing(document: SettledDocument, detail: 'no-contract' | 'no-invoice' | 'no-payment'): ServiceComplaint[] {
  const field = AMOUNT_FIELD[document.kind];
  if (field === null || document.facts[field] !== undefined || !isInYuan(document)) return [];
  return [
    {
      code: 'amount.uncertain',
      detail,
      values: { file: fileName(document) },
      places: citePage(document),
    },
  ];
}
