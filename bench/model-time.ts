/** Reads the notes of the model clock. */
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file in which the children of a process note their models, among the temporary files of that process. */
export function notesOf(pid: number, temporary = tmpdir()): string {
  return join(temporary, `voucher-dossier-bench-${String(pid)}.txt`);
}

/**
 * What the networks of PP-OCR do, by the number of sides of what they give: a map of the page, scores of each step for
 * each character, two shares.
 */
const WORK: Readonly<Record<number, string>> = {
  4: 'finding lines',
  3: 'reading lines',
  2: 'telling which way up they stand',
};

/**
 * Time inside the models, each process for itself: the seconds in which at least one ran, how many processes that were,
 * and the seconds by what was done.
 */
export interface ModelTime {
  readonly seconds: number;
  readonly processes: number;
  readonly work: ReadonlyMap<string, number>;
}

/** One stretch in which a process was inside a model, in milliseconds since the epoch. */
interface Stretch {
  readonly pid: string;
  readonly from: number;
  readonly to: number;
  readonly work: string;
}

/** What the notes say of the time between two moments, in milliseconds since the epoch. */
export function modelTime(file: string, from: number, to: number): ModelTime {
  const stretches = notes(file).filter((stretch) => stretch.to > from && stretch.from < to);
  const processes = [...Map.groupBy(stretches, ({ pid }) => pid).values()];
  const work = [...Map.groupBy(stretches, (stretch) => stretch.work)].map(
    ([name, some]) => [name, some.reduce((sum, one) => sum + one.to - one.from, 0) / 1000] as const,
  );
  return {
    seconds: processes.reduce((total, own) => total + covered(own), 0) / 1000,
    processes: processes.length,
    work: new Map(work),
  };
}

function notes(file: string): readonly Stretch[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [pid = '', from, to, sides] = line.split(' ');
      return { pid, from: Number(from), to: Number(to), work: WORK[Number(sides)] ?? 'other networks' };
    });
}

// Models may run at the same time in one process; the time that they share counts once.
function covered(stretches: readonly Stretch[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}
