/** Print that no paper accounts for: a second heading, an invoice number or the QR code of an invoice. */
import {
  overlap,
  valueText,
  type Box,
  type CitedPlace,
  type Complaint,
  type Fact,
  type Facts,
  type MatchedCase,
  type ReadDocument,
  type ReadPage,
  type Run,
  type SettledDocument,
} from '../model/index.ts';
import { invoiceNumbers, parseQr } from '../recognize/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

/** One complaint a heading, number or code; what an invoice of the application is known by accounts for it anywhere. */
export const unclaimed: Check = ({ documents, files }) => [
  ...documents.flatMap(headings),
  ...files.flatMap((file) => file.pages.flatMap((page) => onPage({ documents }, file, page))),
];

function headings(document: SettledDocument): readonly Complaint[] {
  return (document.unclaimed ?? []).map(({ words, place }) => ({
    code: 'document.unclaimed',
    detail: 'heading',
    values: { file: fileName(document), page: String(place.page), found: words },
    places: [{ document: document.id, ...place }],
  }));
}

function onPage(
  { documents }: Pick<MatchedCase, 'documents'>,
  file: ReadDocument,
  page: ReadPage,
): readonly Complaint[] {
  const here = documents.flatMap((document) => ownPage(document, file, page));
  const known = new Set(documents.flatMap(({ facts }) => numbersOf(facts).map(valueText)));
  const inks = here.flatMap(({ document, at }) =>
    numbersOf(document.facts).flatMap(({ places }) =>
      places.flatMap((place) => (place.page === at ? [place.box] : [])),
    ),
  );
  const told = (detail: 'number' | 'qr', found: string, box: Box): Complaint => ({
    code: 'document.unclaimed',
    detail,
    values: { file: fileName(file), page: String(page.page), found },
    places: here.slice(0, 1).map(({ document, at }): CitedPlace => ({ document: document.id, page: at, box })),
  });
  const invoices = here.filter(({ document }) => document.kind === 'invoice').length;
  const mayBearInvoices = here.every(({ document }) => document.kind === 'invoice' || document.kind === 'other');
  // The number itself, or another reading of the same ink.
  const numbers = (mayBearInvoices ? printedNumbers(page) : []).filter(
    ({ number, box }) => !known.has(number) && inks.every((ink) => overlap(ink, box) < 0.5),
  );
  return [
    ...numbers.map(({ number, box }) => told('number', number, box)),
    ...codesBeyond(page, invoices, known).map((number) => told('qr', number, [0, 0, page.width, page.height])),
  ];
}

// The page of a document that this page of a file is, if any.
function ownPage(
  document: SettledDocument,
  file: ReadDocument,
  { page }: ReadPage,
): readonly { readonly document: SettledDocument; readonly at: number }[] {
  const part = document.parts?.findIndex(({ path }) => path === file.path);
  if (part !== undefined) return part < 0 ? [] : [{ document, at: part + 1 }];
  return document.path === file.path && document.pages.some((own) => own.page === page) ? [{ document, at: page }] : [];
}

function numbersOf(facts: Facts): readonly Fact[] {
  return [facts.invoiceNumber, facts.originalInvoiceNumber].flatMap((fact) => fact ?? []);
}

interface Printed {
  readonly number: string;
  readonly box: Box;
}

const LABEL = /(?:发票|票据)\s?号\s?码\s?[:：]?\s?$/u;

// Only what the label of an invoice's number stands before: other long numbers have many owners.
function printedNumbers({ runs }: ReadPage): readonly Printed[] {
  const found = runs.flatMap((run) =>
    invoiceNumbers(run.text)
      .filter(({ form }) => form === 'digital20' || form === 'number8')
      .filter(({ start }) => LABEL.test(start === 0 ? (leftOf(run, runs)?.text ?? '') : run.text.slice(0, start)))
      .map(({ value }): Printed => ({ number: value, box: run.box })),
  );
  return found.filter(({ number }, at) => found.findIndex((one) => one.number === number) === at);
}

function leftOf({ box }: Run, runs: readonly Run[]): Run | undefined {
  return runs
    .filter((one) => one.box[0] < box[0] && Math.abs(one.box[1] - box[1]) < 0.6 * box[3])
    .toSorted((a, b) => b.box[0] - a.box[0])[0];
}

// A code that contradicts the one invoice beside it is that invoice's matter (invoice.qr-mismatch).
function codesBeyond({ qr }: ReadPage, invoices: number, known: ReadonlySet<string>): readonly string[] {
  const codes = [...new Set(qr.flatMap((payload) => parseQr(payload)?.number ?? []))];
  return codes.filter((number) => !known.has(number)).slice(0, Math.max(0, codes.length - invoices));
}
