/** A contract, invoice or slip whose amount could not be found: the base would be worked out without it. */
import { AMOUNT_FIELD, type SettledDocument } from '../model/index.ts';
import { citePage, fileName } from './cite.ts';
import { eachService, type ServiceComplaint } from './papers.ts';

/** Raised under `amount.uncertain`: nothing is known of a number that decides about money. */
export const amountMissing = eachService(({ contract, invoices, payments }) =>
  [contract, ...invoices, ...payments].flatMap((document) => (document === undefined ? [] : complaints(document))),
);

function complaints(document: SettledDocument): ServiceComplaint[] {
  const field = AMOUNT_FIELD[document.kind];
  if (field === null || document.facts[field] !== undefined) return [];
  return [
    {
      code: 'amount.uncertain',
      detail: `no-${document.kind}`,
      values: { file: fileName(document) },
      places: citePage(document),
    },
  ];
}
