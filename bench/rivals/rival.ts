/** What is compared: something that reads picture files, and what it took. */

/** Texts by file and the seconds from the first page to the last, models loaded before. */
export interface Reading {
  readonly texts: ReadonlyMap<string, string>;
  readonly seconds: number;
  /** When it began and ended, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** Times a piece of work that gives texts. */
export async function timed(work: () => Promise<ReadonlyMap<string, string>>): Promise<Reading> {
  const from = performance.timeOrigin + performance.now();
  const texts = await work();
  const to = performance.timeOrigin + performance.now();
  return { texts, seconds: (to - from) / 1000, from, to };
}
