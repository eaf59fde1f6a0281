/** A child from the parent's side: asked one question at a time, watched, and ended when it breaks a limit. */
import { spawn, type ChildProcess } from 'node:child_process';
import { Duplex } from 'node:stream';
import type { ReadFault, ReadFaultCode } from '../../model/index.ts';
import type { EngineName } from '../ocr/engine.ts';
import { TELEMETRY_OFF } from '../ocr/paddle/onnx/telemetry-off.ts';
import { LOOK, MESSAGE, type ChildLimits } from '../limits.ts';
import { ANSWER, type Answer, type Request } from './messages.ts';
import { livingIn, makePrivateFolder, removePrivateFolder } from './private-folder.ts';
import { residentOf } from './resident.ts';
import { hearOver, sendOver } from './wire.ts';

/** What children are started with; `program` is the file that a child runs. */
export interface ChildOptions {
  readonly program: string;
  readonly ocr: EngineName;
  readonly models?: string;
  readonly limits: ChildLimits;
}

/** The child died over the question: it was ended for its time or memory, it crashed, or somebody else has ended it. */
export interface ChildDeath {
  readonly kind: 'dead';
  readonly by: 'question' | 'others';
  readonly fault: ReadFault;
}

/** What comes of a question. */
export type Outcome = Exclude<Answer, { kind: 'ready' | 'models' | 'memory' }> | ChildDeath;

/** The fault of an outcome that is not the answer that was wanted. */
export function faultOf(outcome: Outcome): ReadFault {
  return 'fault' in outcome
    ? outcome.fault
    : { code: 'reader.crashed', cause: `"${outcome.kind}" is no answer to the question` };
}

// No secret of the parent's goes along.
const KEPT = ['PATH', 'SystemRoot', 'LANG', 'NODE_COMPILE_CACHE'] as const;
// Signals that a process in trouble does not get from itself.
const FROM_OTHERS: ReadonlySet<string> = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);
// glibc, elsewhere without meaning: little memory is kept per thread, and that of pictures and networks comes in
// large pages, since touching it four kilobytes at a time costs more than filling it.
const MEMORY = { MALLOC_ARENA_MAX: '2', GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' } as const;

/** A running child. */
export class ReaderProcess {
  readonly #options: ChildOptions;
  readonly #folder = makePrivateFolder();
  readonly #child: ChildProcess;
  readonly #wire: Duplex;
  readonly #gone: Promise<ChildDeath>;
  #settle: ((outcome: Outcome) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reported: number | undefined;
  #verdict: ReadFault | undefined;
  #alive = true;
  #ready = false;
  #models = false;
  #heavy = false;

  constructor(options: ChildOptions) {
    this.#options = options;
    const env = Object.fromEntries(
      KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    );
    this.#child = spawn(process.execPath, [options.program, this.#folder], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      cwd: this.#folder,
      env: { ...env, ...MEMORY, ...TELEMETRY_OFF, ...livingIn(this.#folder) },
      windowsHide: true,
    });
    this.#wire = duplexOf(this.#child.stdio[3]);
    this.#wire.on('error', () => this.#stop()); // how it ended tells more than that the pipe broke
    hearOver(
      this.#wire,
      MESSAGE,
      (message) => this.#hear(message),
      (cause) => this.end('reader.crashed', cause),
    );
    this.#gone = new Promise((resolve) => {
      this.#child.once('error', (error) => resolve(this.#buried(error.message)));
      this.#child.once('exit', (code, signal) => resolve(this.#buried(signal ?? `exit code ${code}`)));
    });
    this.#child.unref(); // a child that waits keeps nobody waiting
    const { ocr, models } = options;
    this.#send({ kind: 'start', ocr, ...(models !== undefined && { models }) });
  }

  /** False once it has ended or is ending. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Whether it has loaded models. */
  get models(): boolean {
    return this.#models;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Resident bytes; 0 when they cannot be told. */
  get resident(): number {
    return (this.#child.pid === undefined ? undefined : residentOf(this.#child.pid)) ?? this.#reported ?? 0;
  }

  /** Asks; never rejects. `heavy`: pictures are large from the start, so the limits of OCR hold at once. */
  ask(request: Request, heavy = false): Promise<Outcome> {
    if (!this.#alive) return this.#gone;
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#heavy = heavy;
      this.#watch();
      this.#send(request);
    });
  }

  /**
   * Ends the process and waits until it is gone; an open question, and any later one, comes to `dead` with this fault.
   */
  end(code: ReadFaultCode = 'reader.crashed', cause = 'ended'): Promise<ChildDeath> {
    if (this.#alive) {
      this.#verdict = { code, cause };
      this.#stop();
    }
    return this.#gone;
  }

  #stop(): void {
    this.#alive = false;
    this.#child.ref();
    this.#child.kill('SIGKILL');
  }

  #send(request: Request): void {
    sendOver(this.#wire, request);
  }

  #hear(message: unknown): void {
    const parsed = ANSWER.safeParse(message);
    if (!parsed.success) return void this.end('reader.crashed', 'an answer of no known shape');
    const answer = parsed.data;
    switch (answer.kind) {
      case 'memory':
        return void (this.#reported = answer.resident);
      case 'ready':
        this.#ready = true;
        return this.#watch();
      case 'models':
        this.#models = true;
        return this.#watch();
      default:
        return this.#settle === undefined
          ? void this.end('reader.crashed', 'an answer to no question')
          : this.#finish(answer);
    }
  }

  /** Starts the watch over the open question again, with the limits that hold by now. */
  #watch(): void {
    clearInterval(this.#timer);
    if (this.#settle === undefined) return;
    const { time, memory } = this.#options.limits;
    const work = this.#heavy || this.#models ? 'ocr' : 'text';
    const allowed = this.#ready ? time[work] : time.start;
    const until = performance.now() + allowed;
    this.#timer = setInterval(() => {
      const resident = this.resident;
      if (resident > memory[work])
        void this.end('reader.memory', `${megabytes(resident)}, ${megabytes(memory[work])} are allowed`);
      else if (performance.now() > until) void this.end('reader.timeout', `more than ${allowed} ms`);
    }, LOOK);
  }

  #finish(outcome: Outcome): void {
    clearInterval(this.#timer);
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(outcome);
  }

  #buried(how: string): ChildDeath {
    this.#alive = false;
    this.#wire.destroy();
    removePrivateFolder(this.#folder);
    const by = this.#verdict === undefined && FROM_OTHERS.has(how) ? 'others' : 'question';
    const dead: ChildDeath = { kind: 'dead', by, fault: this.#verdict ?? { code: 'reader.crashed', cause: how } };
    this.#finish(dead);
    return dead;
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

function duplexOf(stream: unknown): Duplex {
  if (stream instanceof Duplex) return stream;
  throw new TypeError('no pipe to the child');
}
