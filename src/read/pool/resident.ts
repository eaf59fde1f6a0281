/** How much memory a process holds. */
import { readFileSync } from 'node:fs';

/**
 * Resident bytes of a process as Linux counts them (VmRSS); undefined on other systems and for a process that is gone.
 */
export function residentOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const kilobytes = /^VmRSS:\s{1,16}(\d{1,16}) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined; // it ended between two looks
  }
}
