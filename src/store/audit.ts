/**
 * 审计链: every change of the ledger as one entry of a chain, written in the same transaction as the change. An entry's
 * hash covers
 * the entry and the hash before it, and the head of the chain stands apart, so that a changed, lost or cut-off entry
 * shows.
 */
import { sha256 } from '../base/hash.ts';
import type { AuditRow, Connection, Database } from './database.ts';

/** What is entered: who did what, with what in it (kept as JSON). */
export interface AuditEvent {
  readonly actor: string;
  readonly action: 'batch.replaced' | 'proposal.decided';
  readonly payload: unknown;
}

/** What a check of the whole chain came to: entries, the hash at its head, and the first entry that does not hold. */
export interface AuditVerdict {
  readonly entries: number;
  readonly head: string;
  readonly broken?: { readonly seq: number; readonly why: 'changed' | 'missing' | 'head' };
}

/** The chain of an open store. */
export interface AuditTrail {
  /** Recomputes every hash from the first entry on. */
  verify(): Promise<AuditVerdict>;
}

/** The hash before the first entry. */
const GENESIS = '0'.repeat(64);

/** Adds an entry; only inside a transaction that holds the ledger's lock, so that no two follow the same entry. */
export async function enter(transaction: Database, { actor, action, payload }: AuditEvent): Promise<void> {
  const head = await readHead(transaction);
  const entry = {
    seq: head.seq + 1,
    at: new Date().toISOString(),
    actor,
    action,
    payload: JSON.stringify(payload),
    prev: head.hash,
  };
  const hash = hashOf(entry);
  await transaction
    .insertInto('audit')
    .values({ ...entry, hash })
    .execute();
  await transaction.updateTable('audit_head').set({ seq: entry.seq, hash }).execute();
}

/** The audit of an open database. */
export function auditOf({ db, guard }: Connection): AuditTrail {
  return {
    verify: () =>
      guard(() =>
        db
          .transaction()
          .setIsolationLevel('repeatable read')
          .execute(async (transaction) => {
            const head = await readHead(transaction);
            let before = { seq: 0, hash: GENESIS };
            for (;;) {
              const entries = await entriesAfter(transaction, before.seq);
              const faulty = firstBroken(entries, before);
              if (faulty !== undefined)
                return { entries: before.seq + entries.length, head: head.hash, broken: faulty };
              const last = entries.at(-1);
              if (last === undefined) break;
              before = { seq: last.seq, hash: last.hash };
            }
            const whole = before.seq === head.seq && before.hash === head.hash;
            return {
              entries: before.seq,
              head: head.hash,
              ...(!whole && { broken: { seq: before.seq + 1, why: 'head' as const } }),
            };
          }),
      ),
  };
}

// A chain of years is read in parts.
const PART = 1000;

async function entriesAfter(db: Database, seq: number): Promise<readonly AuditRow[]> {
  return db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(PART).execute();
}

function firstBroken(
  entries: readonly AuditRow[],
  start: { readonly seq: number; readonly hash: string },
): AuditVerdict['broken'] {
  let before = start;
  for (const entry of entries) {
    if (entry.seq !== before.seq + 1) return { seq: before.seq + 1, why: 'missing' };
    if (entry.prev !== before.hash || entry.hash !== hashOf(entry)) return { seq: entry.seq, why: 'changed' };
    before = entry;
  }
  return undefined;
}

async function readHead(db: Database): Promise<{ readonly seq: number; readonly hash: string }> {
  return (await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst()) ?? { seq: 0, hash: GENESIS };
}

function hashOf({ seq, at, actor, action, payload, prev }: Omit<AuditRow, 'hash'>): string {
  return sha256(JSON.stringify([seq, at, actor, action, payload, prev]));
}
