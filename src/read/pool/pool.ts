/** The children, shared fairly: who asks first gets the next slot that is free. */
import type { ChildOptions } from './child-process.ts';
import { WorkerSlot, type Opening } from './worker-slot.ts';

/** Seats for `jobs` children. */
export interface Pool {
  /** Gives the work a slot for one turn, in the order of asking; a free slot that holds the file is preferred. */
  turn<T>(file: Opening, work: (slot: WorkerSlot) => Promise<T>): Promise<T>;
  /** Ends all children; work that is under way comes to `dead`. */
  close(): Promise<void>;
}

/** A pool without children yet: they come with the work. */
export function openPool(jobs: number, options: ChildOptions): Pool {
  const slots = Array.from({ length: Math.max(1, jobs) }, () => new WorkerSlot(options));
  const free = [...slots];
  const waiting: ((slot: WorkerSlot) => void)[] = [];
  const take = (file: Opening): Promise<WorkerSlot> => {
    const holder = free.findIndex((slot) => slot.holds(file));
    const [slot] = free.splice(Math.max(0, holder), 1);
    return slot === undefined
      ? new Promise((resolve) => {
          waiting.push(resolve);
        })
      : Promise.resolve(slot);
  };
  const give = (slot: WorkerSlot): void => {
    const next = waiting.shift();
    if (next === undefined) free.unshift(slot);
    else next(slot);
  };
  return {
    async turn(file, work) {
      const slot = await take(file);
      try {
        return await work(slot);
      } finally {
        give(slot);
      }
    },
    close: async () => void (await Promise.all(slots.map((slot) => slot.close()))),
  };
}
