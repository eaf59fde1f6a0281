/** The tables as the program sees them: one SQL dialect, PostgreSQL's, for the embedded database and for a server. */
import type { Kysely } from 'kysely';

/** What has become of a proposal: 拟兑现, approved, 已兑现, 已退回. All but `returned` count against the cap. */
export const PROPOSAL_STATES = ['proposed', 'approved', 'paid', 'returned'] as const;

/** One of the four states. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** One entry of the audit chain; `seq` counts from 1 without a gap. */
export interface AuditRow {
  readonly seq: number;
  /** The moment in UTC, ISO 8601. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly payload: string;
  readonly prev: string;
  readonly hash: string;
}

/** Columns by table. Amounts are `numeric(14,2)` and travel as decimal strings, never as numbers. */
export interface Tables {
  readonly reading: { readonly sha256: string; readonly version: string; readonly document: string };
  /** What the second reader saw in the places that were asked for; `asked` names those places. */
  readonly second_reading: {
    readonly sha256: string;
    readonly version: string;
    readonly asked: string;
    readonly runs: string;
  };
  readonly proposal: {
    readonly year: number;
    readonly batch: string;
    readonly application: string;
    readonly uscc: string | null;
    readonly name: string | null;
    readonly amount: string;
    readonly ceiling: string;
    readonly state: ProposalState;
  };
  readonly claim: {
    readonly year: number;
    readonly batch: string;
    readonly application: string;
    /** Key of an invoice or a transfer. */
    readonly paper: string;
    readonly amount: string;
  };
  /** The dossier written last for an application: what it was made of, and its files with their hashes (JSON). */
  readonly dossier: {
    readonly year: number;
    readonly batch: string;
    readonly application: string;
    readonly made_of: string;
    readonly files: string;
  };
  /** What an application came to last: what it was made of (a hash), and the case (JSON). */
  readonly matched_case: {
    readonly year: number;
    readonly batch: string;
    readonly application: string;
    readonly made_of: string;
    readonly content: string;
  };
  /** One row: the id of this database. */
  readonly store_identity: { readonly id: string };
  readonly audit: AuditRow;
  readonly audit_head: Pick<AuditRow, 'seq' | 'hash'>;
}

/** The database, embedded or on a server: the same queries run on both. */
export type Database = Kysely<Tables>;

/** Runs work on the database; what goes wrong becomes a `Fault` that says where and what to do. */
export type Guard = <T>(work: () => Promise<T>) => Promise<T>;

/** An open database with the guard that knows its place; `close` gives it back and may be called once. */
export interface Connection {
  readonly db: Database;
  readonly guard: Guard;
  /**
   * Once its tables are up to date and before anything is kept: a `Fault` when this is not the database that it should
   * be.
   */
  confirm(): Promise<void>;
  close(): Promise<void>;
}
