/** Places of a file through the pool: read again, or cut out as pictures; each page is shown once for all its places. */
import type { Place, Run, SourceFile } from '../../model/index.ts';
import type { Cut } from '../crop.ts';
import type { PlaceAgain } from '../second-reader.ts';
import type { Outcome } from './child-process.ts';
import type { Pool } from './pool.ts';
import type { Question } from './seat.ts';

/** What the second reader sees, by page; pages on which it sees nothing are absent. */
export async function readAgainIn(pool: Pool, source: SourceFile, places: readonly PlaceAgain[]): Promise<ReadonlyMap<number, readonly Run[]>> {
  const read = await Promise.all(byPage(places).map(async ([page, here]) => {
    const outcome = await ask(pool, source, { kind: 'again', page, places: here });
    return [page, outcome.kind === 'runs' ? outcome.runs : []] as const;
  }));
  return new Map(read.filter(([, runs]) => runs.length > 0));
}

/** The pieces in the order of the places; undefined where the page has no picture or stopped its reader. */
export async function cropsIn(pool: Pool, source: SourceFile, places: readonly Place[]): Promise<readonly (Cut | undefined)[]> {
  const cuts = new Map<Place, Cut | null | undefined>();
  await Promise.all(byPage(places).map(async ([page, here]) => {
    const outcome = await ask(pool, source, { kind: 'crops', page, boxes: here.map(({ box }) => box) });
    if (outcome.kind === 'cuts') here.forEach((place, at) => cuts.set(place, outcome.cuts[at]));
  }));
  return places.map((place) => cuts.get(place) ?? undefined);
}

function byPage<P extends Place>(places: readonly P[]): readonly (readonly [page: number, here: P[]])[] {
  return [...Map.groupBy(places, ({ page }) => page)];
}

function ask(pool: Pool, source: SourceFile, question: Question): Promise<Outcome> {
  return pool.turn(source, async (seat) => {
    const opened = await seat.open(source);
    return opened.kind === 'opened' ? seat.ask(question) : opened;
  });
}
