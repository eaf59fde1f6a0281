/** What every kind of paper gives: the sheets it is printed on and the fields that stand there. */
import type { DocumentKind, FieldName } from '../../../src/model/field.ts';
import type { PaperDescription } from '../description.ts';
import type { Sheet } from '../drawing.ts';
import type { Party } from '../party.ts';

/** A field's true value, as `read --json` gives values. */
export type Truth = string | boolean | readonly Readonly<Record<string, string>>[];

/** The fields that are printed on a paper, by name; what is not printed is absent. */
export type Fields<K extends DocumentKind> = { readonly [F in FieldName<K>]?: Truth };

/** One document on the sheets of a file. */
export interface TrueDocument {
  readonly kind: DocumentKind;
  readonly fields: Readonly<Partial<Record<string, Truth>>>;
}

/** A paper as drawn, with what it says. */
export interface Drawn {
  readonly sheets: readonly Sheet[];
  readonly documents: readonly TrueDocument[];
}

/** Where parties of a case are looked up: a key that is absent falls back to the case's applicant or provider. */
export interface Cast {
  readonly ours: (key?: string) => Party;
  readonly theirs: (key?: string) => Party;
}

/** Draws one kind of paper. */
export type Draw<K extends PaperDescription['paper']> = (
  paper: Extract<PaperDescription, { paper: K }>,
  cast: Cast,
) => Drawn;

/** A single document of a kind with its fields checked against the vocabulary. */
export function drawn<K extends DocumentKind>(kind: K, sheets: readonly Sheet[], fields: Fields<K>): Drawn {
  return { sheets, documents: [{ kind, fields }] };
}
