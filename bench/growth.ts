/** Whether a page costs the same in a long batch as in a short one, in time and in memory. */
import { availableParallelism } from 'node:os';
import { sourcesOf } from '../src/ingest/index.ts';
import { openReadingService } from '../src/read/index.ts';
import { childrenOf, residentOf } from './process-tree.ts';

/**
 * A batch of so many pages: seconds a page, and the largest resident memory of one reading process when it was done, in
 * bytes.
 */
export interface Batch {
  readonly pages: number;
  readonly secondsAPage: number;
  readonly resident: number;
}

/**
 * Reads batches of growing size one after the other with the same processes. Half of the files are scans; files go in a
 * dozen at a time, as the pipeline has them in flight.
 */
export async function growth(
  text: readonly string[],
  scans: readonly string[],
  sizes: readonly number[],
): Promise<readonly Batch[]> {
  const reading = openReadingService({ jobs: availableParallelism(), ocr: 'paddle' });
  const dozen = [...scans.slice(0, 6), ...text.slice(0, 6)];
  const read = async (files: readonly string[]): Promise<number> => {
    const documents = await Promise.all((await sourcesOf(files)).map((source) => reading.read(source)));
    return documents.reduce((sum, { pages }) => sum + pages.length, 0);
  };
  try {
    await read(dozen);
    const batches: Batch[] = [];
    for (const size of sizes) {
      const from = performance.now();
      let pages = 0;
      while (pages < size) pages += await read(dozen);
      batches.push({
        pages,
        secondsAPage: (performance.now() - from) / 1000 / pages,
        resident: Math.max(0, ...childrenOf(process.pid).map(residentOf)),
      });
    }
    return batches;
  } finally {
    await reading.close();
  }
}
