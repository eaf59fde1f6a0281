/** The same scans by native Tesseract, for comparison: one single-threaded process a core. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JOBS, timed, type Measured } from './measured.ts';
import { scan } from './pages.ts';
import { SCANS } from './scanned-pages.ts';

/** Measures where `tesseract` and its simplified Chinese are installed; empty where not. */
export async function measure(): Promise<readonly Measured[]> {
  const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  if (!/^chi_sim$/mu.test(stdout ?? '')) return [];
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const files = await Promise.all(Array.from({ length: SCANS }, async (_, at) => {
      const file = join(folder, `${at}.jpg`);
      await writeFile(file, (await scan(at)).bytes);
      return file;
    }));
    return [await timed('the same scans, native Tesseract (chi_sim)', () => recogniseAll(files))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function recogniseAll(files: readonly string[]): Promise<number> {
  const waiting = [...files];
  await Promise.all(Array.from({ length: JOBS }, async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await recognise(file);
  }));
  return files.length;
}

async function recognise(file: string): Promise<void> {
  const child = spawn('tesseract', [file, 'stdout', '-l', 'chi_sim'], { stdio: 'ignore', env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error(`tesseract ended with ${String(code)}`);
}
