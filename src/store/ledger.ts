/**
 * 台账: what each batch proposes to pay to whom, and which invoices and transfers it uses up. Written batch by batch,
 * whole or not at all.
 */
import { Fault, type Money, type Say } from '../model/index.ts';
import { enter } from './audit.ts';
import type { Connection, Database, ProposalState } from './database.ts';
import { lockLedger } from './migrations.ts';
import { readLive, storable, type BatchName, type EnterpriseName, type LiveLedger } from './live.ts';

/** What an application is to get, in yuan, and the part of each invoice and transfer it uses up (its key → yuan). */
export interface Proposal {
  readonly application: string;
  readonly enterprise: EnterpriseName;
  readonly amount: Money;
  /**
   * Yuan that all live proposals of this enterprise in the year may reach together: the cap less what the payouts
   * register holds.
   */
  readonly ceiling: Money;
  readonly claims: Readonly<Record<string, Money>>;
}

/**
 * What a run enters for its batch: proposals of the applications that it has worked out, and applications that it takes
 * out.
 */
export interface BatchRun {
  readonly proposals: readonly Proposal[];
  readonly removed: readonly string[];
}

/** The ledger of an open store. */
export interface LedgerStore {
  /** Everything live, of all batches, at one moment. */
  live(): Promise<LiveLedger>;
  /**
   * Puts a run's proposals in place of those that its applications had in the batch, in one transaction; the batch's
   * other applications stay as they are. `seen` is the ledger that they were worked out against: when it has changed
   * meanwhile, nothing is written and `Fault('store.busy')` says to run again. What was decided (approved, paid,
   * returned) stays. A sum above a ceiling is `Fault('store.failed')`.
   */
  replaceBatch(batch: BatchName, run: BatchRun, seen: LiveLedger): Promise<void>;
  /** Records what became of a proposal; `Fault('store.failed')` when there is none. */
  decide(batch: BatchName, application: string, state: ProposalState): Promise<void>;
}

/** The ledger of an open database; `actor` is who the audit chain names. */
export function ledgerOf({ db, guard }: Connection, actor: string, say: Say): LedgerStore {
  return {
    live: () => guard(() => readLive(db)),
    replaceBatch: (batch, run, seen) =>
      guard(() =>
        withinCeiling(say, () =>
          alone(db, async (transaction) => {
            if ((await readLive(transaction)).revision !== seen.revision) {
              throw new Fault('store.busy', [
                say('store.ledgerMoved', { batch: batch.batch }),
                say('store.advice.again'),
              ]);
            }
            await replace(transaction, batch, run);
            await enter(transaction, { actor, action: 'batch.replaced', payload: { ...batch, ...run } });
          }),
        ),
      ),
    decide: ({ year, batch }, application, state) =>
      guard(() =>
        withinCeiling(say, () =>
          alone(db, async (transaction) => {
            const { numUpdatedRows } = await transaction
              .updateTable('proposal')
              .set({ state })
              .where((row) => row.and({ year, batch, application }))
              .executeTakeFirst();
            if (numUpdatedRows === 0n)
              throw new Fault('store.failed', [say('store.noProposal', { batch, application })]);
            await enter(transaction, {
              actor,
              action: 'proposal.decided',
              payload: { year, batch, application, state },
            });
          }),
        ),
      ),
  };
}

// One writer at a time. Read committed, so that what is read after the wait is what the writer before has left.
async function alone(db: Database, work: (transaction: Database) => Promise<void>): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      await lockLedger(transaction);
      await work(transaction);
    });
}

// Far below the 65,535 parameters that one statement of PostgreSQL may have.
const ROWS = 1000;

async function replace(
  transaction: Database,
  { year, batch }: BatchName,
  { proposals, removed }: BatchRun,
): Promise<void> {
  const replaced = [...proposals.map(({ application }) => application), ...removed];
  for (const applications of parts(replaced)) {
    await transaction
      .deleteFrom('proposal')
      .where((row) => row.and({ year, batch, state: 'proposed' }))
      .where('application', 'in', applications)
      .execute();
  }
  const left = await transaction
    .selectFrom('proposal')
    .select('application')
    .where((row) => row.and({ year, batch }))
    .execute();
  const decided = new Set(left.map(({ application }) => application));
  const open = proposals.filter(({ application }) => !decided.has(application));
  for (const part of parts(open)) {
    const rows = part.map(({ application, enterprise, amount, ceiling }) => {
      const { uscc = null, name = null } = storable(enterprise);
      return { year, batch, application, uscc, name, amount, ceiling, state: 'proposed' as const };
    });
    await transaction.insertInto('proposal').values(rows).execute();
  }
  const claims = open.flatMap(({ application, claims: own }) =>
    Object.entries(own).map(([paper, amount]) => ({ year, batch, application, paper, amount })),
  );
  for (const part of parts(claims)) await transaction.insertInto('claim').values(part).execute();
}

function parts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => rows.slice(at * ROWS, (at + 1) * ROWS));
}

// The database's own guard speaks through the name of its constraint and, as detail, the enterprise.
async function withinCeiling<T>(say: Say, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !('constraint' in error) || error.constraint !== 'proposal_within_ceiling')
      throw error;
    const enterprise = 'detail' in error ? String(error.detail) : '';
    throw new Fault('store.failed', [say('store.aboveCeiling', { enterprise }), say('store.advice.ceiling')], {
      cause: error,
    });
  }
}
