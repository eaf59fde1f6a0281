/** Child processes and their resident memory, from /proc (proc(5)); nothing where there is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Process ids of the children of a process. */
export function childrenOf(pid: number): readonly number[] {
  const tasks = `/proc/${String(pid)}/task`;
  if (!existsSync(tasks)) return [];
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
}

/** Resident memory of a process in bytes; 0 when it has ended. */
export function residentOf(pid: number): number {
  const file = `/proc/${String(pid)}/status`;
  if (!existsSync(file)) return 0;
  return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) * 1024;
}
