/**
 * A place for one child: it gets a child when there is work, and another one when its child is dead or due for
 * recycling.
 */
import { isStopped, type SourceFile } from '../../model/index.ts';
import { RECYCLE_AFTER } from '../limits.ts';
import { ReaderProcess, type ChildOptions, type ChildDeath, type Outcome } from './child-process.ts';
import type { Request } from './messages.ts';

/** A file as a child needs it. */
export type Opening = Pick<SourceFile, 'type' | 'bytes'>;

/** A question about pages of the file that is open. */
export type Question = Exclude<Request, { kind: 'start' | 'open' }>;

const PICTURES = new Set<SourceFile['type']>(['jpeg', 'png', 'webp', 'bmp', 'tiff']);
const CLOSED: ChildDeath = {
  kind: 'dead',
  by: 'question',
  fault: { code: 'reader.crashed', cause: 'reading was closed' },
};

/** A slot is used by one turn at a time. */
export class WorkerSlot {
  readonly #options: ChildOptions;
  #child: ReaderProcess | undefined;
  #file: { readonly opening: Opening; readonly pages: number } | undefined;
  #questions = 0;
  #closed = false;

  constructor(options: ChildOptions) {
    this.#options = options;
  }

  /** Whether its child holds this file open. */
  holds(file: Opening): boolean {
    return this.#file?.opening === file && this.#child?.alive === true;
  }

  /** Sees to it that a fit child holds the file open. */
  async open(file: Opening): Promise<Outcome> {
    await this.#recycle();
    if (this.#file !== undefined && this.holds(file)) return { kind: 'opened', pages: this.#file.pages };
    if (this.#closed) return CLOSED;
    if (this.#child?.alive !== true) {
      this.#child = new ReaderProcess(this.#options);
      this.#questions = 0;
    }
    this.#file = undefined;
    const outcome = await answerOf(this.#child, { kind: 'open', type: file.type, bytes: file.bytes }, file);
    if (outcome.kind === 'opened') this.#file = { opening: file, pages: outcome.pages };
    return outcome;
  }

  /** Opens the file where it is not open, and asks about it. */
  async ask(file: Opening, question: Question): Promise<Outcome> {
    const opened = await this.open(file);
    if (opened.kind !== 'opened' || this.#child === undefined) return opened;
    this.#questions++;
    return answerOf(this.#child, question, file);
  }

  /** Ends its child and takes no other. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#child?.end();
  }

  async #recycle(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const due =
      this.#questions >= RECYCLE_AFTER.pages ||
      child.resident > (child.models ? RECYCLE_AFTER.ocr : RECYCLE_AFTER.text);
    if (due) await child.end();
  }
}

// What broke in a child may stay broken, so one that says that it failed, and not the paper, is ended like one that
// died.
async function answerOf(child: ReaderProcess, request: Request, { type }: Opening): Promise<Outcome> {
  const outcome = await child.ask(request, PICTURES.has(type));
  const fault = outcome.kind === 'fault' ? outcome.fault : outcome.kind === 'page' ? outcome.page.fault : undefined;
  return fault !== undefined && isStopped(fault) ? child.end(fault.code, fault.cause) : outcome;
}
