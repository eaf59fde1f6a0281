// The real reading with the test child and short limits, and a look at which children live.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileType, SourceFile } from '../../src/model/index.ts';
import { MEMORY, TIME, type ChildLimits } from '../../src/read/limits.ts';
import { openReadingService, type Reading } from '../../src/read/reading-service.ts';

const MB = 2 ** 20;

export const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

export const SHORT: ChildLimits = { time: { ...TIME, text: 1000 }, memory: { ...MEMORY, text: 400 * MB } };

/** Reading with the test's child. */
export function openTested(jobs: number, limits: ChildLimits = SHORT): Reading {
  return openReadingService({ jobs, ocr: 'paddle' }, { program: CHILD, limits });
}

/** A file from bytes or from a line of orders for the test's child. */
export function sourceOf(path: string, type: FileType, content: Uint8Array | string): SourceFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return { path, type, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Process ids of children of this process (or of `parent`) that run a reader. */
export function childrenAlive(parent = process.pid): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return (
          Number(ppid) === parent && state !== 'Z' && /child\.ts/u.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'))
        );
      } catch {
        return false; // it ended while we looked
      }
    });
}
