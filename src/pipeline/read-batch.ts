/** From applications to cases: files are read (or remembered), and doubtful places get a second look. */
import PQueue from 'p-queue';
import { gather } from '../ingest/index.ts';
import type { MatchedCase } from '../model/index.ts';
import type { Library } from './library.ts';
import { attempt, outcomeOf, type Outcome } from './outcome.ts';
import { papersWith } from './papers.ts';
import type { Prepared } from './prepare.ts';
import type { Counter } from './progress.ts';
import type { Recall } from './recall.ts';
import { understand } from './review.ts';
import { lookAgain } from './second-look.ts';

/** Understands every application by itself. `jobs` of them at a time, so that no more than their files are in memory; their files wait in one line. */
export function readBatch({ applications, recipe, say }: Prepared, library: Library, recall: Recall, jobs: number, counter: Counter): Promise<Outcome<MatchedCase>> {
  const queue = new PQueue({ concurrency: jobs });
  const files = new PQueue({ concurrency: jobs });
  return outcomeOf(applications.map((application) => queue.add(async () => {
    const { id } = application;
    const outcome = await attempt(id, say, async () => {
      const { declared, sources } = await gather(application, say);
      return recall(id, declared, sources, async () => {
        const read = await Promise.all(sources.map((source) => files.add(() => library.read(source, () => counter.page()))));
        const papersOf = papersWith(recipe.templates);
        const first = understand(id, declared, read, recipe, papersOf);
        const again = await lookAgain(read, first.documents, sources, library);
        return again === undefined ? first : understand(id, declared, again, recipe, papersOf);
      });
    });
    counter.application('reading', id);
    return outcome;
  })));
}
