/** From applications to cases: files are read (or remembered), and doubtful places get a second look. */
import PQueue from 'p-queue';
import { gather, type Application } from '../ingest/index.ts';
import { wasStopped, type MatchedCase } from '../model/index.ts';
import type { ReadingCache } from './cache/reading-cache.ts';
import { onceMoreIf } from './once-more.ts';
import { attempt, outcomeOf, type Failure, type Outcome } from './outcome.ts';
import type { Prepared } from './config/prepare.ts';
import type { Counter } from './progress.ts';
import type { CaseCache } from './cache/case-cache.ts';
import { understand } from './review.ts';
import { rereadDoubtful } from './reread-doubtful.ts';

/**
 * Understands every application by itself. `jobs` of them at a time, so that no more than their files are in memory;
 * their files wait in one line.
 */
export function readBatch(
  { inbox: { applications }, config, say }: Prepared,
  readingCache: ReadingCache,
  caseCache: CaseCache,
  jobs: number,
  counter: Counter,
): Promise<Outcome<MatchedCase>> {
  const queue = new PQueue({ concurrency: jobs });
  const files = new PQueue({ concurrency: jobs });
  const understood = (application: Application) =>
    attempt(application.id, say, async () => {
      const { id } = application;
      const { declared, sources } = await gather(application, say);
      return caseCache(id, declared, sources, async () => {
        const read = await Promise.all(
          sources.map((source) => files.add(() => readingCache.read(source, () => counter.page()))),
        );
        const first = understand({ id, declared, files: read }, config);
        const again = await rereadDoubtful(read, first.documents, sources, readingCache);
        return again === undefined ? first : understand({ id, declared, files: again }, config);
      });
    });
  return outcomeOf(
    applications.map(async (application) => {
      const outcome = await onceMoreIf(wasMarred, queue, () => understood(application));
      counter.application('reading', application.id);
      return outcome;
    }),
  );
}

function wasMarred(attempted: { readonly value: MatchedCase } | Failure): boolean {
  return 'value' in attempted && attempted.value.files.some(wasStopped);
}
