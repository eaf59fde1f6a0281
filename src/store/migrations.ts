/** The tables, made step by step; a step that was released is never edited, the next one is added below it. */
import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from 'kysely/migration';
import type { Database } from './database.ts';

// One key for all who write the ledger; any number does as long as it never changes.
const LEDGER_LOCK = 7_106_001;

/** Waits until no other transaction writes the ledger, and keeps the others waiting until this one ends. */
export async function lockLedger(transaction: Database): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(LEDGER_LOCK)})`.execute(transaction);
}

/** Brings the database to the newest step: idempotent, each step whole or not at all, one process at a time. */
export async function migrate(db: Database): Promise<void> {
  if (await isNewest(db)) return;
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...STEPS }) },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

// Every run asks, and the migrator's own way of asking takes longer than all that a run without new papers has to do.
async function isNewest(db: Database): Promise<boolean> {
  const {
    rows: [table],
  } = await sql<{ there: boolean }>`SELECT to_regclass(${DEFAULT_MIGRATION_TABLE}) IS NOT NULL AS there`.execute(db);
  if (table?.there !== true) return false;
  const { rows: done } = await sql<{
    name: string;
  }>`SELECT name FROM ${sql.table(DEFAULT_MIGRATION_TABLE)} ORDER BY name`.execute(db);
  return JSON.stringify(done.map(({ name }) => name)) === JSON.stringify(Object.keys(STEPS).toSorted());
}

const STEPS: Readonly<Record<string, Migration>> = {
  // Readings are text and not jsonb: jsonb refuses \\u0000, which text layers hold, and reorders keys.
  '001-readings': step([
    `
    CREATE TABLE reading (
      sha256 text NOT NULL,
      version text NOT NULL,
      document text NOT NULL,
      PRIMARY KEY (sha256, version)
    )`,
  ]),

  // A batch is named within its year. `ceiling` is what the enterprise's live proposals of the year may reach together.
  '002-ledger': step([
    `
    CREATE TABLE proposal (
      year integer NOT NULL,
      batch text NOT NULL,
      application text NOT NULL,
      uscc text,
      name text,
      amount numeric(14,2) NOT NULL CHECK (amount >= 0),
      ceiling numeric(14,2) NOT NULL,
      state text NOT NULL CHECK (state IN ('proposed', 'approved', 'paid', 'returned')),
      PRIMARY KEY (year, batch, application)
    )`,
    'CREATE INDEX proposal_uscc ON proposal (year, uscc)',
    'CREATE INDEX proposal_name ON proposal (year, name)',
    `
    CREATE TABLE claim (
      year integer NOT NULL,
      batch text NOT NULL,
      application text NOT NULL,
      invoice text NOT NULL,
      amount numeric(14,2) NOT NULL CHECK (amount >= 0),
      PRIMARY KEY (year, batch, application, invoice),
      FOREIGN KEY (year, batch, application) REFERENCES proposal ON DELETE CASCADE
    )`,
  ]),

  // Holds whoever writes, also by hand: the lock makes writers wait for each other, so that each sum sees what the
  // others left.
  '003-ceiling': step([
    `
    CREATE FUNCTION proposal_within_ceiling() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(${LEDGER_LOCK});
      IF NEW.state <> 'returned' AND NEW.amount > 0 AND NEW.ceiling < (
        SELECT sum(amount) FROM proposal
        WHERE year = NEW.year AND state <> 'returned'
          AND (uscc = NEW.uscc OR name = NEW.name OR (batch = NEW.batch AND application = NEW.application))
      ) THEN
        RAISE EXCEPTION 'proposals of % exceed the ceiling of an enterprise', NEW.year
          USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_within_ceiling',
            DETAIL = coalesce(NEW.name, NEW.uscc, NEW.application);
      END IF;
      RETURN NULL;
    END $$`,
    `
    CREATE TRIGGER proposal_within_ceiling AFTER INSERT OR UPDATE ON proposal
      FOR EACH ROW EXECUTE FUNCTION proposal_within_ceiling()`,
  ]),

  // A code says who it is; names only where one of two has no code, or two enterprises of one name would share one cap.
  '004-codes-before-names': step([
    `
    CREATE OR REPLACE FUNCTION proposal_within_ceiling() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(${LEDGER_LOCK});
      IF NEW.state <> 'returned' AND NEW.amount > 0 AND NEW.ceiling < (
        SELECT sum(amount) FROM proposal
        WHERE year = NEW.year AND state <> 'returned'
          AND (uscc = NEW.uscc OR ((uscc IS NULL OR NEW.uscc IS NULL) AND name = NEW.name)
            OR (batch = NEW.batch AND application = NEW.application))
      ) THEN
        RAISE EXCEPTION 'proposals of % exceed the ceiling of an enterprise', NEW.year
          USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_within_ceiling',
            DETAIL = coalesce(NEW.name, NEW.uscc, NEW.application);
      END IF;
      RETURN NULL;
    END $$`,
  ]),

  '005-second-readings': step([
    `
    CREATE TABLE second_reading (
      sha256 text NOT NULL,
      version text NOT NULL,
      asked text NOT NULL,
      runs text NOT NULL,
      PRIMARY KEY (sha256, version, asked)
    )`,
  ]),

  // Entries are added and never touched again. The head stands apart: without it a chain cut off at its end would look
  // whole.
  '006-audit': step([
    `
    CREATE TABLE audit (
      seq integer PRIMARY KEY,
      at text NOT NULL,
      actor text NOT NULL,
      action text NOT NULL,
      payload text NOT NULL,
      prev text NOT NULL,
      hash text NOT NULL
    )`,
    'CREATE TABLE audit_head (one boolean PRIMARY KEY DEFAULT true CHECK (one), seq integer NOT NULL, hash text NOT NULL)',
    `INSERT INTO audit_head (seq, hash) VALUES (0, repeat('0', 64))`,
    `
    CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the audit chain is append-only';
    END $$`,
    'CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()',
    'CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()',
    'CREATE TRIGGER audit_head_no_delete BEFORE DELETE OR TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE ' +
      'FUNCTION audit_is_append_only()',
  ]),

  // Transfers are claimed like invoices.
  '007-claims-of-papers': step(['ALTER TABLE claim RENAME COLUMN invoice TO paper']),

  '008-dossiers': step([
    `
    CREATE TABLE dossier (
      year integer NOT NULL,
      batch text NOT NULL,
      application text NOT NULL,
      made_of text NOT NULL,
      files text NOT NULL,
      PRIMARY KEY (year, batch, application)
    )`,
  ]),

  '009-cases': step([
    `
    CREATE TABLE matched_case (
      year integer NOT NULL,
      batch text NOT NULL,
      application text NOT NULL,
      made_of text NOT NULL,
      content text NOT NULL,
      PRIMARY KEY (year, batch, application)
    )`,
  ]),

  // A database of its own name: one that was put in the place of another shows.
  '010-identity': step([
    'CREATE TABLE store_identity (one boolean PRIMARY KEY DEFAULT true CHECK (one), id text NOT NULL)',
    'INSERT INTO store_identity (id) VALUES (gen_random_uuid()::text)',
  ]),
};

function step(statements: readonly string[]): Migration {
  return {
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
