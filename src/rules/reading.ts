/** The same papers read otherwise: what the sums would be if a field held another value. */
import {
  AMOUNT_FIELD,
  factOf,
  isOf,
  type FieldName,
  type Money,
  type SettledDocument,
  type Valued,
  type VariantOf,
} from '../model/index.ts';

/** Fields of whose doubtful values something can be said. */
export type DoubtfulField = Extract<FieldName, VariantOf<'amount.uncertain'>>;

/** Another value of one field of one document; without a value the field is unread. */
export interface Reading {
  readonly document: string;
  readonly field: FieldName;
  readonly value?: Valued;
}

/** The documents with some fields read otherwise; fields that a document does not have stay absent. */
export function readAs(
  documents: readonly SettledDocument[],
  readings: readonly Reading[],
): readonly SettledDocument[] {
  return documents.map((document) =>
    readings.filter((reading) => reading.document === document.id).reduce(readOne, document),
  );
}

function readOne(document: SettledDocument, { field, value }: Reading): SettledDocument {
  const { [field]: fact, ...others } = document.facts;
  if (fact === undefined) return document;
  if (value === undefined) return { ...document, facts: others };
  const { type: _, value: __, ...evidence } = fact;
  return { ...document, facts: { ...others, [field]: { ...evidence, ...value } } };
}

/** A reading of a document's amount; undefined for kinds without one. */
export function amountReading(document: SettledDocument, amount: Money): Reading | undefined {
  const field = AMOUNT_FIELD[document.kind];
  const stated = field === null ? undefined : factOf(document.facts, field, 'money');
  return stated === undefined
    ? undefined
    : { document: document.id, field: stated.field, value: { type: 'money', value: amount } };
}

/** Whether two values can be readings of the same characters: as long as each other and one or two characters apart. */
export function isRereading(a: Valued, b: Valued): boolean {
  if (!isOf(b, a.type) || typeof a.value !== 'string' || typeof b.value !== 'string') return false;
  const [left, right] = [Array.from(a.value), Array.from(b.value)];
  const apart = left.filter((character, index) => character !== right[index]).length;
  return left.length === right.length && apart >= 1 && apart <= 2;
}
