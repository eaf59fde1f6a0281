/** What is found in ink, and how ink is to be read. */
import type { Valued, Witness } from '../model/index.ts';
import type { Ink } from './ink.ts';
import type { NameWords } from './name.ts';

/** A value found in some ink, the part of the ink that says it, and what it speaks with. */
export type FoundValue = Valued & { readonly ink: Ink; readonly witnesses: readonly Witness[] };

/**
 * How to read: which form of an amount, which pattern an id or text must have, and what the label says about the unit.
 */
export interface ReadAs {
  /** The words that are no names. */
  readonly words: NameWords;
  readonly form?: 'digits' | 'words' | undefined;
  readonly pattern?: string | undefined;
  readonly label?: string;
  /** Read days that lost a stroke. */
  readonly broken?: boolean | undefined;
}
