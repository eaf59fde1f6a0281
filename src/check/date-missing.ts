/** Dates without which the rules cannot be applied: when it was signed, and the day that decides about the window. */
import { DAY_FIELD, type SettledDocument, type VariantOf } from '../model/index.ts';
import { citePage, fileName } from './cite.ts';
import { eachService, type ServiceComplaint } from './papers.ts';

/** A blank 签订日期, a slip without its day, or an invoice without one where the notice goes by invoices. */
export const dateMissing = eachService(({ contract, invoices, payments }, _, { notice: { window } }) => [
  ...missing(contract === undefined ? [] : [contract], 'contract'),
  ...missing(payments, 'payment'),
  ...(window.date === 'invoice' ? missing(invoices, 'invoice') : []),
]);

function missing(papers: readonly SettledDocument[], detail: VariantOf<'date.missing'>): ServiceComplaint[] {
  return papers
    .filter(({ kind, facts }) => DAY_FIELD[kind] !== null && facts[DAY_FIELD[kind]] === undefined)
    .map((paper) => ({
      code: 'date.missing',
      detail,
      values: { file: fileName(paper) },
      places: citePage(paper),
    }));
}
