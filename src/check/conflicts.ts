/**
 * A paper that contradicts itself: digits and words, items and total, QR code and print, text layer and picture, data
 * and print.
 */
import { shownSide, type Complaint, type Conflict } from '../model/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';
import { serviceOf } from './papers.ts';

const MESSAGES = {
  'words-digits': { code: 'amount.words-digits', detail: 'differ' },
  'invoice-sum': { code: 'amount.invoice-sum', detail: 'differ' },
  qr: { code: 'invoice.qr-mismatch', detail: 'differ' },
  'text-layer': { code: 'document.text-layer-suspect', detail: 'differ' },
  data: { code: 'document.text-layer-suspect', detail: 'data' },
} as const satisfies Record<Exclude<Conflict['kind'], 'currency'>, Pick<Complaint, 'code' | 'detail'>>;

/**
 * Raises every contradiction that settling met, with both values and both places; another currency is no contradiction
 * and has a check of its own.
 */
export const conflicts: Check = ({ documents, services }) =>
  documents.flatMap((document) =>
    document.conflicts.flatMap(({ kind, expected, found }): readonly Complaint[] => {
      if (kind === 'currency') return [];
      const complaint = {
        ...MESSAGES[kind],
        values: { file: fileName(document), expected: shownSide(expected.said), found: shownSide(found.said) },
        ...serviceOf(document, services),
        expected: expected.said,
        found: found.said,
        paper: document.id,
        places: [...expected.places, ...found.places].map((place) => ({ document: document.id, ...place })),
      };
      return [complaint];
    }),
  );
