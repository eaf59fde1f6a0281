/**
 * A place for one child: it gets a child when there is work, and another one when its child is dead or due for
 * recycling.
 */
import type { SourceFile } from '../../model/index.ts';
import { RECYCLE_AFTER } from '../limits.ts';
import { ReaderProcess, type ChildOptions, type ChildDeath, type Outcome } from './child-process.ts';
import type { Request } from './messages.ts';

/** A file as a child needs it. */
export type Opening = Pick<SourceFile, 'type' | 'bytes'>;

/** A question about pages of the file that is open. */
export type Question = Exclude<Request, { kind: 'start' | 'open' }>;

const PICTURES = new Set<SourceFile['type']>(['jpeg', 'png', 'webp', 'bmp', 'tiff']);
const CLOSED: ChildDeath = { kind: 'dead', fault: { code: 'reader.crashed', cause: 'reading was closed' } };

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

  /**
   * Sees to it that a fit child holds the file open. A file that kills two children over its opening is `dead`; one
   * death may be the child's own.
   */
  async open(file: Opening): Promise<Outcome> {
    await this.#recycle();
    if (this.#file !== undefined && this.holds(file)) return { kind: 'opened', pages: this.#file.pages };
    const outcome = await this.#openOnce(file);
    return outcome.kind === 'dead' ? this.#openOnce(file) : outcome;
  }

  /** Asks about the file that was opened last. */
  ask(question: Question): Promise<Outcome> {
    if (this.#child === undefined || this.#file === undefined) return Promise.resolve(CLOSED);
    this.#questions++;
    return this.#child.ask(question, PICTURES.has(this.#file.opening.type));
  }

  /** Ends its child and takes no other. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#child?.end();
  }

  async #openOnce(file: Opening): Promise<Outcome> {
    if (this.#closed) return CLOSED;
    if (this.#child?.alive !== true) {
      this.#child = new ReaderProcess(this.#options);
      this.#questions = 0;
    }
    this.#file = undefined;
    const outcome = await this.#child.ask(
      { kind: 'open', type: file.type, bytes: file.bytes },
      PICTURES.has(file.type),
    );
    if (outcome.kind === 'opened') this.#file = { opening: file, pages: outcome.pages };
    return outcome;
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
