/** What a paper most likely says, before anything is settled: enough to see which papers belong together. */
import type { ExtractedDocument, FieldName, FieldType, Valued, Candidate } from '../model/index.ts';
import { isOf } from '../model/index.ts';

/**
 * The value of the best candidate of a field (how well it fits times how well it was read); undefined when there is
 * none.
 */
export function leading<T extends FieldType>(
  document: ExtractedDocument,
  field: FieldName,
  type: T,
): Valued<T>['value'] | undefined {
  const best = document.candidates
    .filter((candidate) => candidate.field === field)
    .reduce<Candidate | undefined>(
      (top, one) => (top === undefined || weight(one) > weight(top) ? one : top),
      undefined,
    );
  return best !== undefined && isOf(best, type) ? best.value : undefined;
}

function weight(candidate: Candidate): number {
  return candidate.ruleConfidence * candidate.ocrConfidence + (candidate.witnesses.includes('check-digit') ? 0.1 : 0);
}
