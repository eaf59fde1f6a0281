/** A contract, invoice or slip whose amount could not be found: the base would be worked out without it. */
import type { DocumentKind, FieldName, SettledDocument } from '../model/index.ts';
import { citePage, fileName } from './cite.ts';
import { eachService, type ServiceComplaint } from './papers.ts';

const AMOUNTS: Readonly<Partial<Record<DocumentKind, FieldName>>> = {
  contract: 'contractAmount',
  invoice: 'totalAmount',
  payment: 'paidAmount',
};

/** Raised under `amount.uncertain`: nothing is known of a number that decides about money. */
export const amountMissing = eachService(({ contract, invoices, payments }) =>
  [contract, ...invoices, ...payments].flatMap((document) => (document === undefined ? [] : complaints(document))),
);

function complaints(document: SettledDocument): ServiceComplaint[] {
  const field = AMOUNTS[document.kind];
  if (field === undefined || document.facts[field] !== undefined) return [];
  return [
    {
      code: 'amount.uncertain',
      detail: `no-${document.kind}`,
      values: { file: fileName(document) },
      places: citePage(document),
    },
  ];
}
