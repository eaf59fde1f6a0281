/** What a row of each register becomes. */
import type { CreditIssuer, Enterprise, Payout, Provider } from '../../../model/index.ts';
import { taxIdIn, textIn, textsIn } from './cell.ts';
import type { ENTERPRISE_COLUMNS, ISSUER_COLUMNS, PAYOUT_COLUMNS, PROVIDER_COLUMNS } from './columns.ts';
import { dayIn, endIn } from './day-cell.ts';
import { categoriesIn, invoiceNumbersIn, kindOfSheet, kindsIn, payoutIn, stateIn, yearIn } from './known-words.ts';
import type { Row } from './row.ts';

/** A provider; undefined when the row has no name, which is then noted. */
export function provider(row: Row<keyof typeof PROVIDER_COLUMNS>): Provider | undefined {
  const name = row.must('name', textIn);
  const categories = row.read('categories', categoriesIn) ?? [];
  const formerNames = row.read('formerNames', textsIn) ?? [];
  const uscc = row.read('uscc', taxIdIn);
  const registeredOn = row.read('registeredOn', dayIn);
  const known = present({
    uscc,
    providerKind: row.read('providerKind', textIn),
    registeredOn,
    validUntil: row.read('validUntil', (cell) => endIn(cell, registeredOn)),
    legalRepresentative: row.read('legalRepresentative', textIn),
    address: row.read('address', textIn),
  });
  return name === undefined ? undefined : { id: row.id, name, formerNames, categories, ...known, row: row.label };
}

/** The enterprise once for each kind that the row names, or that its sheet is named after. */
export function enterprises(row: Row<keyof typeof ENTERPRISE_COLUMNS>): readonly Enterprise[] {
  const name = row.must('name', textIn);
  const kinds = row.must('kind', (cell) => (cell === '' ? kindOfSheet(row.sheet) : kindsIn(cell))) ?? [];
  const formerNames = row.read('formerNames', textsIn) ?? [];
  const uscc = row.read('uscc', taxIdIn);
  const certificateNumber = row.read('certificateNumber', textIn);
  const validFrom = row.read('validFrom', dayIn);
  const known = present({
    uscc,
    certificateNumber,
    validFrom,
    validUntil: row.read('validUntil', (cell) => endIn(cell, validFrom)),
    address: row.read('address', textIn),
    legalRepresentative: row.read('legalRepresentative', textIn),
  });
  return name === undefined
    ? []
    : kinds.map((kind, index) => ({
        id: index === 0 ? row.id : `${row.id}!${index + 1}`,
        name,
        formerNames,
        kind,
        ...known,
        row: row.label,
      }));
}

/** A payout; undefined when year, enterprise, amount or state is missing, which is then noted. */
export function payout(row: Row<keyof typeof PAYOUT_COLUMNS>): Payout | undefined {
  const year = row.must('year', yearIn);
  const enterprise = row.must('enterprise', textIn);
  const amount = row.must('amount', (cell) => payoutIn(cell, row.unitOf('amount')));
  const state = row.must('state', stateIn);
  const batch = row.read('batch', textIn) ?? '';
  const invoiceNumbers = row.read('invoiceNumbers', invoiceNumbersIn) ?? [];
  const known = present({ uscc: row.read('uscc', taxIdIn), contractNumber: row.read('contractNumber', textIn) });
  if (year === undefined || enterprise === undefined || amount === undefined || state === undefined) return undefined;
  return { year, batch, enterprise, ...known, invoiceNumbers, amount, state, row: row.label };
}

/** An institution that may issue credit reports; undefined when the row has no name, which is then noted. */
export function creditIssuer(row: Row<keyof typeof ISSUER_COLUMNS>): CreditIssuer | undefined {
  const name = row.must('name', textIn);
  const uscc = row.read('uscc', taxIdIn);
  const registeredOn = row.read('registeredOn', dayIn);
  const known = present({
    uscc,
    registeredOn,
    validUntil: row.read('validUntil', (cell) => endIn(cell, registeredOn)),
  });
  return name === undefined ? undefined : { name, ...known, row: row.label };
}

// The entries that are there: an empty cell leaves its key out.
function present<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> };
function present(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
