/** How far a run is, for whoever watches it. */

/**
 * One moment of a run. `application` is the one that has just been done in this stage; `pages` were read anew, not
 * taken from the store.
 */
export interface Progress {
  readonly stage: 'reading' | 'writing';
  readonly done: number;
  readonly all: number;
  readonly pages: number;
  readonly application?: string;
}

/** Told at every page and application. */
export type OnProgress = (progress: Progress) => void;

/** Counts pages and applications of a run and tells of each. */
export interface Counter {
  page(): void;
  application(stage: Progress['stage'], id: string): void;
}

/** A counter for so many applications. */
export function counterOf(all: number, tell: OnProgress): Counter {
  const done = { reading: 0, writing: 0 };
  let pages = 0;
  return {
    page: () => {
      pages += 1;
      tell({ stage: 'reading', done: done.reading, all, pages });
    },
    application: (stage, application) => {
      done[stage] += 1;
      tell({ stage, done: done[stage], all, pages, application });
    },
  };
}
