/**
 * A paper that contradicts itself: digits and words, items and total, QR code and print, text layer and picture, data
 * and print.
 */
import { shownSide, type Complaint, type Conflict, type FindingCode } from '../model/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

const CODES = {
  'words-digits': 'amount.words-digits',
  'invoice-sum': 'amount.invoice-sum',
  qr: 'invoice.qr-mismatch',
  'text-layer': 'document.text-layer-suspect',
  data: 'document.text-layer-suspect',
} as const satisfies Record<Conflict['kind'], FindingCode>;

/** Raises every contradiction that settling met, with both values and both places. */
export const conflicts: Check = ({ documents, services }) =>
  documents.flatMap((document) => {
    const service = services.find(({ contract, invoices, payments, results }) =>
      [contract, ...invoices, ...payments, ...results].includes(document.id),
    );
    return document.conflicts.map(({ kind, expected, found }): Complaint => ({
      code: CODES[kind],
      detail: kind === 'data' ? 'data' : 'differ',
      values: { file: fileName(document), expected: shownSide(expected.said), found: shownSide(found.said) },
      ...(service !== undefined && { service: service.id }),
      expected: expected.said,
      found: found.said,
      paper: document.id,
      places: [...expected.places, ...found.places].map((place) => ({ document: document.id, ...place })),
    }));
  });
