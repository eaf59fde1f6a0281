/** The embedded database: PostgreSQL in this process, its files in `<data>/pg`, for one process at a time. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { Fault, type Say } from '../model/index.ts';
import type { Connection, Tables } from './database.ts';
import { guardOf } from './guard.ts';
import { databaseIn, identityOf, type Identity } from './identity.ts';
import { takeLock, type Lock } from './lock.ts';

/**
 * Opens (or makes) the database in the data folder. `Fault('store.busy')` names the process that has it;
 * `Fault('store.failed')` for all else.
 */
export async function openEmbedded(data: string, say: Say): Promise<Connection> {
  const guard = guardOf({ kind: 'embedded', name: data }, say);
  return guard(async () => {
    const lock = hold(data, say);
    try {
      compileOnce();
      const identity = identityOf(data, say);
      const pglite = await start(data, identity, say);
      const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
      await identity.admit(db).catch(async (fault: unknown) => {
        await shut(db, pglite);
        throw fault;
      });
      return {
        db,
        guard,
        confirm: () => guard(() => identity.confirm(db)),
        close: () => guard(() => shut(db, pglite).then(() => lock.release())),
      };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

// What PostgreSQL says of a database that it cannot start is for its developers.
async function start(data: string, { isNew }: Identity, say: Say): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: privateFolder(databaseIn(data)), startParams: START });
  } catch (cause) {
    if (isNew) throw cause;
    throw new Fault(
      'store.failed',
      [say('store.damaged', { place: data }), say('store.advice.identity', { place: data })],
      { cause },
    );
  }
}

// The 128 MB of buffers that PostgreSQL takes by default are filled at every start; the ledger of years needs a few.
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'];

// V8 compiles what runs often a second time, in the background; a process cannot end before that is done, which is a
// second and a half for the large functions of PostgreSQL and longer than all that they do here.
function compileOnce(): void {
  for (const flag of ['--liftoff', '--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'])
    setFlagsFromString(flag);
}

// Kysely closes only a database that it has used, so it is closed here in any case.
async function shut(db: Kysely<Tables>, pglite: PGlite): Promise<void> {
  await db.destroy();
  if (!pglite.closed) await pglite.close();
}

function hold(data: string, say: Say): Lock {
  const lock = takeLock(privateFolder(join(data, 'lock')));
  if ('release' in lock) return lock;
  const { pid, host } = lock.holder;
  throw new Fault('store.busy', [
    say('store.busy', { place: data, pid: String(pid), host }),
    say('store.advice.busy', { file: lock.file }),
  ]);
}

// The database writes its files readable to all, so the folder around them is closed to everybody else.
function privateFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  return path;
}
