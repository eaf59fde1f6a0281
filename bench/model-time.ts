/** Reads the notes of the model clock. */
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file in which the children of a process note their models; children are given no other environment than this can be worked out from. */
export function notesOf(pid: number): string {
  return join(tmpdir(), `voucher-dossier-bench-${String(pid)}.txt`);
}

/** One stretch in which a process was inside a model, in milliseconds since the epoch. */
interface Stretch {
  readonly pid: string;
  readonly from: number;
  readonly to: number;
}

/** Seconds inside the models between two moments: for each process the time in which at least one model ran; and how many processes that were. */
export function modelTime(file: string, from: number, to: number): { readonly seconds: number; readonly processes: number } {
  const stretches = notes(file).filter((stretch) => stretch.to > from && stretch.from < to);
  const processes = [...Map.groupBy(stretches, ({ pid }) => pid).values()];
  return { seconds: processes.reduce((total, own) => total + covered(own), 0) / 1000, processes: processes.length };
}

function notes(file: string): readonly Stretch[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const [pid = '', from, to] = line.split(' ');
    return { pid, from: Number(from), to: Number(to) };
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
