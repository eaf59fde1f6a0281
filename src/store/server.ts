/** A PostgreSQL server named by `DATABASE_URL`: shared by as many processes and machines as like. */
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { Fault, type Say } from '../model/index.ts';
import type { Connection, Tables } from './database.ts';
import { guardOf } from './guard.ts';
import { identityIn, lost } from './identity.ts';

/**
 * Connects to `postgres://user:password@host:port/database`. A malformed address is `Fault('configuration')`, a server
 * that does not answer `Fault('store.failed')`.
 */
export async function openServer(address: string, say: Say): Promise<Connection> {
  const name = publicName(address, say);
  const guard = guardOf({ kind: 'server', name }, say);
  const pool = new Pool({
    connectionString: address,
    max: 4,
    connectionTimeoutMillis: 10_000,
    application_name: 'voucher-dossier',
  });
  // An idle connection that breaks is dropped by the pool and the next query opens another or fails; unheard, the event
  // would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await guard(() => pool.query('SELECT 1'));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const confirm = async () => {
    if ((await identityIn(db)) === undefined) throw lost(name, say);
  };
  return { db, guard, confirm: () => guard(confirm), close: () => guard(() => db.destroy()) };
}

// Host and database only: an address holds a password, and messages end in logs.
function publicName(address: string, say: Say): string {
  if (!/^postgres(?:ql)?:\/\//u.test(address) || !URL.canParse(address))
    throw new Fault('configuration', [say('store.address')]);
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}
