/**
 * One process at a time in a folder, by lock files `lock.<generation>`.
 *
 * The highest generation holds the folder. Who finds it released or its process dead makes the next generation, which
 * only one can do, and looks again whether it is still the highest; only a holder removes lower ones. So there is no
 * moment in which a lock that another process has just taken could be removed as stale.
 */
import { linkSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayRun, ownMark, processMark, type ProcessMark } from './process-mark.ts';

/** A folder that this process holds; `release` lets the next one in. */
export interface Lock {
  release(): void;
}

/**
 * Takes the folder, or says who holds it and in which file that stands. The folder must exist; system errors are
 * thrown.
 */
export function takeLock(folder: string): Lock | { readonly holder: ProcessMark; readonly file: string } {
  for (;;) {
    const top = highest(folder);
    const holder = top === 0 ? undefined : readMark(fileOf(folder, top));
    if (holder !== undefined && mayRun(holder)) return { holder, file: fileOf(folder, top) };
    const mine = top + 1;
    if (!claim(folder, mine)) continue;
    if (highest(folder) > mine) {
      rmSync(fileOf(folder, mine), { force: true });
      continue;
    }
    generations(folder)
      .filter((generation) => generation < mine)
      .forEach((old) => rmSync(fileOf(folder, old), { force: true }));
    return { release: () => writeFileSync(fileOf(folder, mine), '', { mode: 0o600 }) };
  }
}

// A link appears whole or not at all, so nobody ever reads half a mark; it fails when the generation is taken.
function claim(folder: string, generation: number): boolean {
  const draft = join(folder, `draft.${process.pid}.${generation}`);
  writeFileSync(draft, JSON.stringify(ownMark()), { mode: 0o600 });
  try {
    linkSync(draft, fileOf(folder, generation));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Undefined for a released lock (empty) and for one that vanished meanwhile.
function readMark(file: string): ProcessMark | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return text === '' ? undefined : processMark.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function highest(folder: string): number {
  return Math.max(0, ...generations(folder));
}

function generations(folder: string): readonly number[] {
  return readdirSync(folder).flatMap((name) => {
    const found = /^lock\.(\d{1,12})$/u.exec(name);
    return found ? [Number(found[1])] : [];
  });
}

function fileOf(folder: string, generation: number): string {
  return join(folder, `lock.${generation}`);
}
