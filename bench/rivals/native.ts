/** Native Tesseract with Debian's `chi_sim`, one single-thread process a core. */
import { spawn, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { timed, type Reading } from './rival.ts';

/**
 * Reads the files, or undefined where Tesseract or its Chinese is not installed. Each process is given its files as one
 * list, so that it loads its model once.
 */
export async function native(files: readonly string[]): Promise<Reading | undefined> {
  const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  if (!/^chi_sim$/mu.test(stdout ?? '')) return undefined;
  return timed(async () => {
    const cores = availableParallelism();
    const shares = Array.from({ length: cores }, (_, core) => files.filter((_file, at) => at % cores === core));
    return new Map((await Promise.all(shares.map(readShare))).flat());
  });
}

async function readShare(files: readonly string[], share: number): Promise<readonly (readonly [string, string])[]> {
  const list = join(dirname(files[0] ?? '.'), `list-${String(share)}.txt`);
  await writeFile(list, files.join('\n'));
  const out = join(dirname(list), `native-${String(share)}`);
  const child = spawn('tesseract', [list, out, '-l', 'chi_sim', '-c', 'page_separator=\f'], {
    stdio: 'ignore',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error(`tesseract ended with ${String(code)}`);
  const texts = (await readFile(`${out}.txt`, 'utf8')).split('\f');
  return files.map((file, at) => [file, texts[at] ?? ''] as const);
}
