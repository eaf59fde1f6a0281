/** The main job over the samples twice, from a cold start each time: what was read is not read again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../bin/voucher-dossier.js');
const SAMPLES = join(import.meta.dirname, '../samples');

/** Seconds of the first and of the second run over one data folder, dossiers included. */
export async function secondRun(folder: string): Promise<{ readonly first: number; readonly second: number }> {
  return { first: await run(folder), second: await run(folder) };
}

async function run(folder: string): Promise<number> {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      PROGRAM,
      'process',
      join(SAMPLES, 'inbox'),
      '--registry',
      join(SAMPLES, 'registry'),
      '--today',
      '2025-12-10',
      '--out',
      join(folder, 'out'),
      '--data',
      join(folder, 'data'),
      '--quiet',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error(`process ended with ${String(code)}`);
  return (performance.now() - from) / 1000;
}
