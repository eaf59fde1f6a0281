/** What a test of an unseen paper says. */
import type { DocumentKind } from '../../src/model/index.ts';

/** A paper drawn as text and what must come of it. */
export interface Unseen {
  readonly name: string;
  readonly drawing: string;
  readonly kind: DocumentKind;
  /** Fields that must be found with these values, sure or not. */
  readonly facts: Readonly<Record<string, string>>;
  /** Fields that may be missing or `check`, but if they are sure, then with (one of) these values. */
  readonly also?: Readonly<Record<string, string | readonly string[]>>;
  /** Fields that may have any value but must not be sure. */
  readonly checked?: readonly string[];
  /** Fields that must not be found. */
  readonly never?: readonly string[];
}
