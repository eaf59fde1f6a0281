/**
 * Work in which a reader was stopped is done once more when all other work has begun: what troubled the machine may be
 * over by then.
 */
import type PQueue from 'p-queue';

/** Does the work in its turn, and again at the end of the line where what came of it `isMarred`. */
export async function onceMoreIf<T>(
  isMarred: (result: T) => boolean,
  queue: PQueue,
  work: () => Promise<T>,
): Promise<T> {
  const result = await queue.add(work);
  return isMarred(result) ? queue.add(work, { priority: -1 }) : result;
}
