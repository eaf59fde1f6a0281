/** Resident memory of a process with all its descendants, from /proc; zero where there is none. */
import { readdirSync, readFileSync } from 'node:fs';

/** Watches until stopped, and then gives the highest sum that was seen, in bytes; sampled every 100 ms. */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(pid));
  }, 100);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function treeMemory(pid: number): number {
  try {
    const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return kilobytes * 1024 + childrenOf(pid).reduce((total, child) => total + treeMemory(child), 0);
  } catch {
    return 0; // it has ended between two looks, or there is no /proc
  }
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter((child) => child !== '').map(Number));
}
