/** Understanding with a memory: an application of which nothing has changed is not understood again. */
import type { Declared, MatchedCase, SourceFile } from '../../model/index.ts';
import type { BatchName, Cases } from '../../store/index.ts';
import { caseFingerprint } from './fingerprint.ts';

/**
 * Gives what an application came to: as it was kept, or by `understand` where its papers, its declaration or the method
 * are others.
 */
export type CaseCache = (
  id: string,
  declared: Declared,
  sources: readonly SourceFile[],
  understand: () => Promise<MatchedCase>,
) => Promise<MatchedCase>;

/** The memory of a batch; `method` is the hash of how its applications are understood. */
export function caseCacheOf(cases: Cases, batch: BatchName, method: string): CaseCache {
  return async (id, declared, sources, understand) => {
    const fingerprint = caseFingerprint(id, declared, sources, method);
    const kept = await cases.lastOf(batch, id, fingerprint);
    if (kept !== undefined) return kept;
    const understood = await understand();
    await cases.keep(batch, understood, fingerprint);
    return understood;
  };
}
