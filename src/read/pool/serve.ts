/** The child's side: opens the file it is given and reads the pages it is asked for, one after the other. */
import type { Duplex } from 'node:stream';
import type { Run } from '../../model/index.ts';
import { faultFrom } from '../cause.ts';
import { CROP_DPI, cropOf, type Cut } from '../crop.ts';
import type { OpenFile } from '../open-file.ts';
import { openFile, type PageReaders } from '../readers.ts';
import { REREAD_DPI, reread } from '../second-reader.ts';
import { enginesFor, type Engines } from './engines.ts';
import { REQUEST, type Answer, type Request } from './messages.ts';
import { hearOver, sendOver } from './wire.ts';

type Asked<K extends Request['kind']> = Extract<Request, { kind: K }>;

/** Answers requests on the wire with these readers until the wire ends; `ended` then ends the process. */
export function serve(wire: Duplex, readers: PageReaders, ended: () => void): void {
  const send = (answer: Answer): void => sendOver(wire, answer);
  const child = new Child(readers, () => send({ kind: 'models' }));
  const answer = async (request: Request, before: Promise<void>): Promise<void> => {
    await before;
    const answered = await child
      .answer(request)
      .catch((error: unknown): Answer => ({ kind: 'fault', fault: faultFrom(error) }));
    if (answered !== undefined) send(answered);
  };
  let last: Promise<void> = Promise.resolve();
  const heard = (message: unknown): void => {
    last = answer(REQUEST.parse(message), last);
  };
  hearOver(wire, Number.MAX_SAFE_INTEGER, heard, ended);
  wire.on('close', ended).on('error', ended);
  send({ kind: 'ready' });
}

class Child {
  readonly #readers: PageReaders;
  readonly #announce: () => void;
  #engines: Engines | undefined;
  #file: OpenFile | undefined;

  constructor(readers: PageReaders, announce: () => void) {
    this.#readers = readers;
    this.#announce = announce;
  }

  async answer(request: Request): Promise<Answer | undefined> {
    switch (request.kind) {
      case 'start':
        return this.#start(request);
      case 'open':
        return this.#open(request);
      case 'information':
        return this.#information();
      case 'read':
        return { kind: 'page', page: await this.#holding(request.page).readPage(request.page, this.#started().first) };
      case 'again':
        return this.#again(request);
      case 'crops':
        return this.#crops(request);
    }
  }

  #start({ ocr, models }: Asked<'start'>): undefined {
    this.#engines = enginesFor(ocr, { threads: 1, ...(models !== undefined && { models }) }, this.#announce);
  }

  async #open({ type, bytes }: Asked<'open'>): Promise<Answer> {
    await this.#file?.close();
    this.#file = undefined;
    this.#started().forget();
    const file = await openFile({ type, bytes }, this.#readers);
    if ('code' in file) return { kind: 'fault', fault: file };
    this.#file = file;
    return { kind: 'opened', pages: file.pages };
  }

  async #information(): Promise<Answer> {
    const information = await this.#opened().information?.();
    return { kind: 'information', ...(information !== undefined && { information }) };
  }

  async #again({ page, places }: Asked<'again'>): Promise<Answer> {
    const shown = await this.#holding(page).showPage(page, REREAD_DPI);
    const runs: Run[] = [];
    for (const place of places)
      runs.push(
        shown === undefined
          ? { text: '', box: place.box, confidence: 0 }
          : await reread(shown, place, this.#started().second),
      );
    return { kind: 'runs', runs };
  }

  async #crops({ page, boxes }: Asked<'crops'>): Promise<Answer> {
    const shown = await this.#holding(page).showPage(page, CROP_DPI);
    const cuts: (Cut | null)[] = [];
    for (const box of boxes) cuts.push((shown && (await cropOf(shown, box))) ?? null);
    return { kind: 'cuts', cuts };
  }

  #holding(page: number): OpenFile {
    const file = this.#opened();
    if (page > file.pages) throw new RangeError(`no page ${page} of ${file.pages}`);
    return file;
  }

  #opened(): OpenFile {
    if (this.#file === undefined) throw new Error('no file is open');
    return this.#file;
  }

  #started(): Engines {
    if (this.#engines === undefined) throw new Error('not started');
    return this.#engines;
  }
}
