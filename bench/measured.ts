/** What one measure gives, and how work is shared out while it is measured. */
import { performance } from 'node:perf_hooks';
import { availableParallelism } from 'node:os';
import type { SourceFile } from '../src/model/index.ts';
import { openReading, type Reading } from '../src/read/index.ts';

/** A measured piece of work: pages done in how many seconds. */
export interface Measured {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  /** When it began and ended, in milliseconds since the epoch: only model time between them counts. */
  readonly from: number;
  readonly to: number;
}

/** Files that are read at the same time: one a core. */
export const JOBS = availableParallelism();

/** A reading with the default engine, as the program opens it. */
export function openDefault(): Reading {
  return openReading({ jobs: JOBS, ocr: 'paddle' });
}

/** Times the work, which tells how many pages it did. */
export async function timed(name: string, work: () => Promise<number>): Promise<Measured> {
  const from = performance.timeOrigin + performance.now();
  const pages = await work();
  const to = performance.timeOrigin + performance.now();
  return { name, pages, seconds: (to - from) / 1000, from, to };
}

/** Reads all files, `JOBS` at a time, and counts their pages; a page that fails is an error, for its time would flatter. */
export async function readAll(read: (source: SourceFile) => Promise<Pages>, sources: readonly SourceFile[]): Promise<number> {
  const waiting = [...sources];
  const counts = await Promise.all(Array.from({ length: JOBS }, async () => {
    let pages = 0;
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) pages += pagesOf(await read(source), source);
    return pages;
  }));
  return counts.reduce((total, count) => total + count, 0);
}

type Pages = Pick<Awaited<ReturnType<Reading['read']>>, 'status' | 'pages'>;

function pagesOf({ status, pages }: Pages, { path }: SourceFile): number {
  if (status !== 'read' || pages.some(({ runs }) => runs.length === 0)) throw new Error(`${path} was not read: ${status}`);
  return pages.length;
}
