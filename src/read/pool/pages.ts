/** Reading a file through the pool: opened once to count its pages, then page by page in turns. */
import { failedPage, type ReadDocument, type ReadFault, type ReadPage, type SourceFile } from '../../model/index.ts';
import { MAX_DEATHS, TURN } from '../limits.ts';
import { faultOf } from './child-process.ts';
import type { Pool } from './pool.ts';
import type { WorkerSlot } from './worker-slot.ts';
import { tried } from './tries.ts';

/** Hears of a page that is done. */
export type OnPage = (page: number, pages: number) => void;

/** The file with what it says about itself and a verdict on every page, in page order. */
export async function readFile(pool: Pool, source: SourceFile, onPage: OnPage = () => {}): Promise<ReadDocument> {
  const { path, sha256 } = source;
  const result = source.fault ?? (await contentsOf(pool, source, onPage));
  if ('code' in result) return { path, sha256, status: 'unreadable', fault: result, pages: [] };
  const failed = result.pages.filter(({ fault }) => fault !== undefined).length;
  const status = failed === 0 ? 'read' : failed === result.pages.length ? 'unreadable' : 'partial';
  return { path, sha256, status, ...result };
}

type Contents = Pick<ReadDocument, 'information' | 'pages'>;

async function contentsOf(pool: Pool, source: SourceFile, onPage: OnPage): Promise<Contents | ReadFault> {
  const first = await pool.turn(source, async (slot) => {
    const opened = await tried(() => slot.open(source));
    if (opened.kind !== 'opened') return faultOf(opened);
    const information = await informationFrom(slot, source);
    const reading = new PageReading(source, opened.pages, onPage);
    // A short file is done in this turn; a long one is shared among the children.
    const pages = opened.pages > TURN ? undefined : await reading.range(slot, [1, opened.pages]);
    return { reading, pages, told: information !== undefined && { information } };
  });
  if ('code' in first) return first;
  const { reading, pages, told } = first;
  if (pages !== undefined) return { ...told, pages };
  const turns = rangesOf(reading.pages).map((range) => pool.turn(source, (slot) => reading.range(slot, range)));
  return { ...told, pages: (await Promise.all(turns)).flat() };
}

async function informationFrom(slot: WorkerSlot, source: SourceFile): Promise<ReadDocument['information']> {
  const outcome = await tried(() => slot.ask(source, { kind: 'information' }));
  return outcome.kind === 'information' ? outcome.information : faultOf(outcome);
}

/** Pages 1 … `pages` in ranges of at most a turn, both ends included. */
export function rangesOf(pages: number): readonly (readonly [first: number, last: number])[] {
  return Array.from(
    { length: Math.ceil(pages / TURN) },
    (_, at) => [at * TURN + 1, Math.min(pages, (at + 1) * TURN)] as const,
  );
}

class PageReading {
  readonly pages: number;
  readonly #source: SourceFile;
  readonly #onPage: OnPage;
  #deaths = 0;

  constructor(source: SourceFile, pages: number, onPage: OnPage) {
    this.pages = pages;
    this.#source = source;
    this.#onPage = onPage;
  }

  async range(slot: WorkerSlot, [first, last]: readonly [number, number]): Promise<readonly ReadPage[]> {
    const read: ReadPage[] = [];
    for (let number = first; number <= last; number++) {
      read.push(await this.#page(slot, number));
      this.#onPage(number, this.pages);
    }
    return read;
  }

  async #page(slot: WorkerSlot, number: number): Promise<ReadPage> {
    if (this.#deaths >= MAX_DEATHS)
      return failedPage(number, {
        code: 'reader.crashed',
        cause: `not tried: the file has ended ${MAX_DEATHS} readers`,
      });
    const outcome = await tried(
      () => slot.ask(this.#source, { kind: 'read', page: number }),
      () => {
        this.#deaths++;
      },
    );
    return outcome.kind === 'page' && outcome.page.page === number
      ? outcome.page
      : failedPage(number, faultOf(outcome));
  }
}
