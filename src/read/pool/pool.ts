/** The children, shared fairly: who asks first gets the next seat that is free. */
import type { ChildOptions } from './child-process.ts';
import { Seat, type Opening } from './seat.ts';

/** Seats for `jobs` children. */
export interface Pool {
  /** Gives the work a seat for one turn, in the order of asking; a free seat that holds the file is preferred. */
  turn<T>(file: Opening, work: (seat: Seat) => Promise<T>): Promise<T>;
  /** Ends all children; work that is under way comes to `dead`. */
  close(): Promise<void>;
}

/** A pool without children yet: they come with the work. */
export function openPool(jobs: number, options: ChildOptions): Pool {
  const seats = Array.from({ length: Math.max(1, jobs) }, () => new Seat(options));
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];
  const take = (file: Opening): Promise<Seat> => {
    const holder = free.findIndex((seat) => seat.holds(file));
    const [seat] = free.splice(Math.max(0, holder), 1);
    return seat === undefined ? new Promise((resolve) => { waiting.push(resolve); }) : Promise.resolve(seat);
  };
  const give = (seat: Seat): void => {
    const next = waiting.shift();
    if (next === undefined) free.unshift(seat);
    else next(seat);
  };
  return {
    async turn(file, work) {
      const seat = await take(file);
      try {
        return await work(seat);
      } finally {
        give(seat);
      }
    },
    close: async () => void await Promise.all(seats.map((seat) => seat.close())),
  };
}
