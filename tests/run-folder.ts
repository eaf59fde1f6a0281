/** A folder of this test run: compiled code for the processes that tests start, and a new store to copy. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes the folder before any test and gives what removes it; its name reaches the tests and what they start through
 * the environment. Nothing of it outlives the run, so nothing in it is ever older than the code under test.
 */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  process.env['RUN_FOLDER_TEST'] = folder;
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  // Readers are ended and never end by themselves, so they would leave no compiled code behind.
  const compiling = spawn(process.execPath, [fileURLToPath(new URL('compile-readers.ts', import.meta.url))], {
    stdio: 'ignore',
  });
  const compiled = once(compiling, 'exit');
  return async () => {
    await compiled;
    rmSync(folder, { recursive: true, force: true });
  };
}
