/** What a dialect of XML paper says about where its values stand. */
import type { FieldName, StatedKind } from '../../../model/index.ts';

/**
 * Where a value may stand, the first that holds something wins. `/A/B` is the path from the element of the paper;
 * `A/B` any `B` under an `A` in it, and then all of them must say the same.
 */
export type Path = string;

/** A dialect: how its papers are found in a file and where each field stands. */
export interface Dialect {
  readonly id: string;
  readonly kind: StatedKind;
  /** Every paper holds exactly one element of this name (or is it): that is how several in one file are told apart. */
  readonly key: string;
  /** Names of which one more must be there, so that a common key (发票号码) does not make an invoice of anything. */
  readonly proof: readonly string[];
  readonly title: readonly Path[];
  readonly fields: Readonly<Partial<Record<FieldName, readonly Path[]>>>;
  readonly lines?: {
    readonly row: Path;
    readonly name: string;
    readonly amount: readonly string[];
    readonly rate: readonly string[];
    readonly tax: readonly string[];
  };
  /** A flag that says 红字: where, and the values that mean it. */
  readonly red?: { readonly path: Path; readonly values: readonly string[] };
}
