/**
 * Which database belongs to a data folder: `identity.json` beside it names the id that stands in the database.
 *
 * Where PostgreSQL finds no database it makes an empty one, in which caps and used invoices are forgotten. So a folder
 * whose file and database do not match is refused, and a database is made only where there was none.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import { Fault, type Say } from '../model/index.ts';
import type { Database } from './database.ts';

/**
 * What an identity file says: the id of the database, or that it is being made or (a folder of the first release) being
 * given its id.
 */
const identityFile = z.union([
  z.strictObject({ id: z.string() }),
  z.strictObject({ pending: z.enum(['database', 'id']) }),
]);

type IdentityFile = z.output<typeof identityFile>;

/** The identity of a folder whose files match so far. */
export interface Identity {
  /** Whether there is no database yet. */
  readonly isNew: boolean;
  /** Before the tables are brought up to date: a `Fault` when this is not the database of the folder. */
  admit(db: Database): Promise<void>;
  /**
   * After that: writes the id down. Until then nothing may be kept in a new database, which the next process makes
   * anew.
   */
  confirm(db: Database): Promise<void>;
}

/** Whether the folder has been a data folder: it holds a database or the identity of one. */
export function isDataFolder(data: string): boolean {
  return existsSync(databaseIn(data)) || existsSync(fileIn(data));
}

/** Where the embedded database of a data folder lies. */
export function databaseIn(data: string): string {
  return join(data, 'pg');
}

/**
 * Looks at the files of a folder that this process holds; `Fault('store.failed')` when database and identity do not
 * match.
 */
export function identityOf(data: string, say: Say): Identity {
  const noted = readNoted(data, say);
  const isNew =
    noted === undefined ? !existsSync(databaseIn(data)) : 'pending' in noted && noted.pending === 'database';
  if (isNew) {
    note(data, { pending: 'database' });
    // Left by a process that was killed while it made the database: nothing has been kept in it.
    rmSync(databaseIn(data), { recursive: true, force: true });
  } else if (!isWhole(databaseIn(data))) {
    throw mismatch(noted === undefined ? 'damaged' : 'gone', data, say);
  }
  return {
    isNew,
    admit: async (db) => {
      if (isNew || (noted !== undefined && 'pending' in noted)) return;
      const found = await identityIn(db);
      if (noted?.id !== found)
        throw mismatch(noted === undefined ? 'unnamed' : 'other', data, say, {
          found: found ?? '—',
          noted: noted?.id ?? '—',
        });
      if (noted === undefined) note(data, { pending: 'id' });
    },
    confirm: async (db) => {
      const id = await identityIn(db);
      if (id === undefined) throw lost(data, say);
      if (noted === undefined || 'pending' in noted) note(data, { id });
    },
  };
}

/** The id that stands in a database; undefined in one of the first release, or when it has been lost. */
export async function identityIn(db: Database): Promise<string | undefined> {
  const {
    rows: [table],
  } = await sql<{ there: boolean }>`SELECT to_regclass('store_identity') IS NOT NULL AS there`.execute(db);
  if (table?.there !== true) return undefined;
  return (await db.selectFrom('store_identity').select('id').executeTakeFirst())?.id;
}

/** What is said of a database whose tables are there and whose id is not: it was emptied, or restored in part. */
export function lost(place: string, say: Say): Fault {
  return new Fault('store.failed', [say('store.identity.lost', { place }), say('store.advice.identity', { place })]);
}

function mismatch(
  why: 'damaged' | 'gone' | 'unnamed' | 'other' | 'unreadable',
  data: string,
  say: Say,
  values: Readonly<Record<string, string>> = {},
): Fault {
  const place = { place: data, folder: databaseIn(data), file: fileIn(data) };
  return new Fault('store.failed', [
    say(`store.identity.${why}`, { ...place, ...values }),
    say('store.advice.identity', place),
  ]);
}

function fileIn(data: string): string {
  return join(data, 'identity.json');
}

// PostgreSQL's own mark of a database (storage-file-layout): without it a new one would be made over what is there.
function isWhole(folder: string): boolean {
  const mark = join(folder, 'PG_VERSION');
  return existsSync(mark) && readFileSync(mark, 'utf8').trim() !== '';
}

function readNoted(data: string, say: Say): IdentityFile | undefined {
  if (!existsSync(fileIn(data))) return undefined;
  try {
    return identityFile.parse(JSON.parse(readFileSync(fileIn(data), 'utf8')));
  } catch {
    throw mismatch('unreadable', data, say);
  }
}

// On the disk before the database is used: after a loss of power the file must not say that the database is still being
// made.
function note(data: string, content: IdentityFile): void {
  const draft = `${fileIn(data)}.unfinished`;
  writeFileSync(draft, `${JSON.stringify(content)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, fileIn(data));
  // Windows opens no folders; its file system writes names down in order.
  if (process.platform === 'win32') return;
  const folder = openSync(data, 'r');
  fsyncSync(folder);
  closeSync(folder);
}
