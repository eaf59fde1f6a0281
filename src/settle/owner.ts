/** Whose a value is: one whose owner the paper's words do not prove is never `sure`. */
import type { ClassifiedDocument, FieldName } from '../model/index.ts';
import type { Groups } from '../rules/index.ts';
import { KINDS } from './kinds.ts';
import type { Proof } from './proof.ts';
import { surroundingsOf, type Labels } from './surroundings.ts';

/**
 * The fields whose leading value is not proven to be its owner's; data that came with the paper names its owners
 * itself.
 */
export function unowned(groups: Groups, document: ClassifiedDocument, labels: Labels): ReadonlySet<FieldName> {
  const around = surroundingsOf(document, labels);
  const proofs: Readonly<Partial<Record<FieldName, Proof>>> = KINDS[document.kind].proofs;
  const open = [...groups].filter(([field, [leader]]) => {
    const proof = proofs[field];
    if (proof === undefined || leader === undefined || leader.witnesses.includes('data')) return false;
    return !proof(leader, around, groups);
  });
  return new Set(open.map(([field]) => field));
}
