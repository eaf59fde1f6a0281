/** Codes that fail their own check digit (GB 32100-2015). */
import { factOf, textSide, type Complaint, type FieldName, type SettledDocument } from '../model/index.ts';
import { isUscc, taxIds } from '../recognize/index.ts';
import type { Check } from './check.ts';
import { cite, fileName } from './cite.ts';

const CODES = [
  'partyATaxId',
  'partyBTaxId',
  'buyerTaxId',
  'sellerTaxId',
  'taxId',
] as const satisfies readonly FieldName[];

/**
 * A code the paper itself prints wrong is a question; one that only the OCR may have got wrong is said, and holds
 * nobody up.
 */
export const idInvalid: Check = ({ documents, declared }) => [
  ...(declared.uscc === undefined || isUscc(declared.uscc) ? [] : [stated(declared.uscc)]),
  ...documents.flatMap((document) => CODES.flatMap((field) => invalid(document, field))),
];

function stated(uscc: string): Complaint {
  return { code: 'party.id-invalid', detail: 'declared', values: { found: uscc }, found: textSide(uscc), places: [] };
}

function invalid(document: SettledDocument, field: FieldName): Complaint[] {
  const fact = factOf(document.facts, field, 'taxId');
  if (fact === undefined || passes(fact.value)) return [];
  const printed = fact.status === 'sure' || fact.parts.ocrConfidence === 1;
  return [
    {
      code: 'party.id-invalid',
      detail: printed ? 'printed' : 'misread',
      values: { file: fileName(document), found: fact.value },
      found: textSide(fact.value),
      places: cite(document, field),
      ...(!printed && { severity: 'warn' }),
    },
  ];
}

// Old tax ids and those of natural persons have no check that always holds; only the 18-character form is judged, and
// what has no form at all.
function passes(code: string): boolean {
  const [read] = taxIds(code);
  return isUscc(code) || read?.valid === true || (code.length !== 18 && read !== undefined);
}
