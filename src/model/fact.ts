/** Values with their evidence: candidates as extraction finds them, facts as settling leaves them. */
import type { FieldName, FieldType, FieldTypes } from './field.ts';
import { grouped } from './money.ts';
import type { Place } from './place.ts';

/** Who speaks for a value. Two that are independent of each other make it `sure`. */
export const WITNESSES = [
  'data', // machine-written original: e-invoice XML, OFD data
  'text-layer', // the characters come from the file, not from a picture
  'label', // printed beside its own label
  'digits',
  'words', // an amount in digits; the same in 大写
  'tax-sum',
  'line-sum', // base + tax = total; the items add up
  'qr', // the QR code of the invoice
  'check-digit', // the code's own check digit
  'repeated', // printed again elsewhere on the same paper
  'registry', // the bureau's register
  'contract',
  'invoice',
  'payment',
  'result',
  'form', // another paper of the application
  'second-reader', // the other OCR engine
  'ink', // what the network made of the ink speaks for what somebody else proposes
] as const;

/** One of the closed list of witnesses. */
export type Witness = (typeof WITNESSES)[number];

/** `sure` may be used without a human looking; `check` must be looked at. */
export type Status = 'sure' | 'check';

/** A value tagged with its type, so that reading it back narrows without a cast. */
export type Valued<T extends FieldType = FieldType> = {
  readonly [U in T]: { readonly type: U; readonly value: FieldTypes[U] };
}[T];

/** A possible value of a field: what stands where, read how well, found by which rule of which template. */
export type Candidate<T extends FieldType = FieldType> = Valued<T> & {
  readonly field: FieldName;
  /** As printed, before normalising. */
  readonly raw: string;
  readonly places: readonly Place[];
  /** How well the characters were read, 0–1: 1 for text layers and data. */
  readonly ocrConfidence: number;
  /** How well the rule knows this place, 0–1. */
  readonly ruleConfidence: number;
  readonly witnesses: readonly Witness[];
  /** `template:rule`. */
  readonly foundBy: string;
};

/** A settled value: what is believed, why, and where it is printed. */
export type Fact<T extends FieldType = FieldType> = Valued<T> & {
  readonly field: FieldName;
  /** As printed: the first reading even when the value was repaired. */
  readonly raw: string;
  readonly status: Status;
  /** 0–1. */
  readonly confidence: number;
  readonly parts: { readonly ocrConfidence: number; readonly ruleConfidence: number };
  readonly places: readonly Place[];
  readonly witnesses: readonly Witness[];
  readonly foundBy: string;
  /** Other values that stand on the paper for the same field, best first: shown beside a `check`. */
  readonly alternatives: readonly Alternative[];
};

/** A value that competed for a field and lost. */
export type Alternative<T extends FieldType = FieldType> = Valued<T> & {
  readonly raw: string;
  readonly places: readonly Place[];
  readonly witnesses: readonly Witness[];
};

/** The settled fields of a document by name; a field that was not found is absent. */
export type Facts = { readonly [N in FieldName]?: Fact };

/**
 * The fact of a field when it is there and has the wanted type: `factOf(facts, 'totalAmount', 'money')?.value` is
 * Money.
 */
export function factOf<T extends FieldType>(facts: Facts, field: FieldName, type: T): (Fact & Valued<T>) | undefined {
  const fact = facts[field];
  return fact !== undefined && isOf(fact, type) ? fact : undefined;
}

/** Narrows a tagged value to one type. */
export function isOf<V extends Valued, T extends FieldType>(valued: V, type: T): valued is V & Valued<T> {
  return valued.type === type;
}

/** A value as the string that JSON and people see: money, days and ids as they are, lists as JSON. */
export function valueText(valued: Valued): string {
  return typeof valued.value === 'string' ? valued.value : JSON.stringify(valued.value);
}

/** A value as people read it: as `valueText`, amounts in groups of three. */
export function shownValue(valued: Valued): string {
  return isOf(valued, 'money') ? grouped(valued.value) : valueText(valued);
}
