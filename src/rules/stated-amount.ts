/** The amount that a paper is about. */
import { AMOUNT_FIELD, factOf, type Money, type SettledDocument } from '../model/index.ts';

/**
 * What a paper states in its amount field, in yuan and as printed; undefined when nothing was read or the kind states
 * none.
 */
export function statedAmount({ kind, facts }: Pick<SettledDocument, 'kind' | 'facts'>): Money | undefined {
  const field = AMOUNT_FIELD[kind];
  return field === null ? undefined : factOf(facts, field, 'money')?.value;
}
