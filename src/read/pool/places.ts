/**
 * Places of a file through the pool: read again, or cut out as pictures; each page is shown once for all its places.
 */
import type { Place, ReadFault, Run, SourceFile } from '../../model/index.ts';
import type { Cut } from '../crop.ts';
import type { RereadRequest } from '../second-reader.ts';
import { faultOf, type Outcome } from './child-process.ts';
import type { Pool } from './pool.ts';
import type { Question } from './worker-slot.ts';
import { tried } from './tries.ts';

/**
 * What the second reader sees, by page: a run for every place, with an empty text where it sees nothing; or the fault
 * of a page that stopped it.
 */
export type RereadResult = ReadonlyMap<number, readonly Run[] | ReadFault>;

/** Asks the second reader about all places. */
export async function rereadIn(
  pool: Pool,
  source: SourceFile,
  places: readonly RereadRequest[],
): Promise<RereadResult> {
  return new Map(
    await Promise.all(
      byPage(places).map(async ([page, here]) => {
        const outcome = await ask(pool, source, { kind: 'again', page, places: here });
        return [page, outcome.kind === 'runs' ? outcome.runs : faultOf(outcome)] as const;
      }),
    ),
  );
}

/**
 * The pieces in the order of the places; undefined where the page has no picture, the fault where it stopped its
 * reader.
 */
export async function cropsIn(
  pool: Pool,
  source: SourceFile,
  places: readonly Place[],
): Promise<readonly (Cut | ReadFault | undefined)[]> {
  const cuts = new Map<Place, Cut | ReadFault | undefined>();
  await Promise.all(
    byPage(places).map(async ([page, here]) => {
      const outcome = await ask(pool, source, { kind: 'crops', page, boxes: here.map(({ box }) => box) });
      here.forEach((place, at) =>
        cuts.set(place, outcome.kind === 'cuts' ? (outcome.cuts[at] ?? undefined) : faultOf(outcome)),
      );
    }),
  );
  return places.map((place) => cuts.get(place));
}

function byPage<P extends Place>(places: readonly P[]): readonly (readonly [page: number, here: P[]])[] {
  return [...Map.groupBy(places, ({ page }) => page)];
}

function ask(pool: Pool, source: SourceFile, question: Question): Promise<Outcome> {
  return pool.turn(source, (slot) => tried(() => slot.ask(source, question)));
}
