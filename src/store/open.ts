/** Opens the state: embedded in the data folder, or on the server that `DATABASE_URL` names. */
import type { Say } from '../model/index.ts';
import { auditOf, type AuditTrail } from './audit.ts';
import { casesOf, type Cases } from './cases.ts';
import type { Connection } from './database.ts';
import { dossiersOf, type Dossiers } from './dossiers.ts';
import { ledgerOf, type LedgerStore } from './ledger.ts';
import { migrate } from './migrations.ts';
import { readingsOf, type Readings } from './readings.ts';

/** The state of the program between runs. */
export interface Store {
  readonly readings: Readings;
  readonly ledger: LedgerStore;
  readonly audit: AuditTrail;
  readonly dossiers: Dossiers;
  readonly cases: Cases;
  /** Gives the state back; an embedded one can then be opened by another process. */
  close(): Promise<void>;
}

/**
 * Where the state lies, and who changes it. `data` is the folder of the embedded database; with `databaseUrl` nothing
 * is written there.
 */
export interface StorePlace {
  readonly data: string;
  readonly databaseUrl?: string;
  /** Whom the audit chain names; the program itself when nobody is given. */
  readonly actor?: string;
  readonly say: Say;
}

/** Opens the store and brings its tables up to date. */
export async function openStore({ data, databaseUrl, actor = 'voucher-dossier', say }: StorePlace): Promise<Store> {
  const connection = await connect(data, databaseUrl, say);
  try {
    await connection.guard(() => migrate(connection.db));
    await connection.confirm();
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    readings: readingsOf(connection),
    ledger: ledgerOf(connection, actor, say),
    audit: auditOf(connection),
    dossiers: dossiersOf(connection),
    cases: casesOf(connection),
    close: () => connection.close(),
  };
}

// Each brings a database or its driver along: only the one that is used is loaded.
async function connect(data: string, databaseUrl: string | undefined, say: Say): Promise<Connection> {
  if (databaseUrl === undefined) return (await import('./embedded.ts')).openEmbedded(data, say);
  return (await import('./server.ts')).openServer(databaseUrl, say);
}
