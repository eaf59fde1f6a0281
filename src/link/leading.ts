/** What a paper most likely says, before anything is settled: enough to see which papers belong together. */
import { isOf, type ExtractedDocument, type FieldName, type FieldType, type Valued } from '../model/index.ts';
import { groupCandidates, type Groups } from '../rules/index.ts';

/** The leading value of a field; undefined when there is none or it is of another type. */
export function leading<T extends FieldType>(
  document: ExtractedDocument,
  field: FieldName,
  type: T,
): Valued<T>['value'] | undefined {
  const best = groupsOf(document).get(field)?.[0]?.valued;
  return best !== undefined && isOf(best, type) ? best.value : undefined;
}

// Linking asks every paper about every other: its groups are made once.
const GROUPS = new WeakMap<ExtractedDocument, Groups>();

function groupsOf(document: ExtractedDocument): Groups {
  const groups = GROUPS.get(document) ?? groupCandidates(document.candidates);
  GROUPS.set(document, groups);
  return groups;
}
