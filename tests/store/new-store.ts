/** A new store without making it: PostgreSQL takes seconds to make a database, and copying one takes none. */
import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { say } from './words.ts';

/** Makes the data folder one that the program has made, opened once and kept nothing in. */
export async function putNewStore(data: string): Promise<void> {
  cpSync(await newStore(), data, { recursive: true });
}

let made: Promise<string> | undefined;

function newStore(): Promise<string> {
  return (made ??= make());
}

// Two processes may make one at the same time: the first to be done gives it its name, the other takes that one.
async function make(): Promise<string> {
  const folder = process.env['RUN_FOLDER_TEST'];
  if (folder === undefined) throw new Error('no folder of the run');
  const store = join(folder, 'new-store');
  if (existsSync(store)) return store;
  const data = mkdtempSync(join(folder, 'store-'));
  await (await openStore({ data, say })).close();
  try {
    renameSync(data, store);
  } catch (error) {
    if (!existsSync(store)) throw error;
  }
  return store;
}
