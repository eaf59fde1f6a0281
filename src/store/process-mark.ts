/** Tells whether the process that wrote a lock is still the one that runs under its number. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** Who holds a lock. `started` is boot and start tick where the system tells them (Linux), else empty. */
export const processMark = z.strictObject({ pid: z.int().positive(), started: z.string(), host: z.string() });

/** The identity of a process: its number, when it began, and on which machine. */
export type ProcessMark = z.output<typeof processMark>;

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, started: startOf(process.pid) ?? '', host: hostname() };
}

/** Whether the marked process may still run. A mark of another machine cannot be judged and counts as running. */
export function mayRun(mark: ProcessMark): boolean {
  if (mark.host !== hostname()) return true;
  if (!answers(mark.pid)) return false;
  return mark.started === '' || startOf(mark.pid) === mark.started;
}

// Signal 0 asks without touching; EPERM means that it runs under another user.
function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

// Numbers of processes are used again, so boot and start tick (fields of /proc/<pid>/stat, proc(5)) go with them.
// Undefined for a process that is gone or only waits to be buried (state Z or X), and where there is no /proc.
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${rest[18] ?? ''}`;
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
