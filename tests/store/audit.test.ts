/** The audit chain shows whoever touches it, and the database refuses the touch. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../../src/store/audit.ts';
import type { AuditRow, Connection } from '../../src/store/database.ts';
import { ledgerOf } from '../../src/store/ledger.ts';
import { proposal } from './papers.ts';
import { openTemporary } from './temporary.ts';
import { say } from './words.ts';

let connection: Connection;
let close: () => Promise<void>;
let whole: AuditRow[];

beforeAll(async () => {
  ({ connection, close } = await openTemporary('audit'));
  const ledger = ledgerOf(connection, '甲', say);
  for (const batch of ['one', 'two', 'three', 'four']) {
    const name = { year: 2025, batch };
    await ledger.replaceBatch(
      name,
      { proposals: [proposal({ enterprise: { name: batch } })], removed: [] },
      await ledger.live(),
    );
  }
  whole = await connection.db.selectFrom('audit').selectAll().orderBy('seq').execute();
});
afterAll(() => close());
afterEach(async () => {
  await behindItsBack('DELETE FROM audit');
  await unguarded(() => connection.db.insertInto('audit').values(whole).execute());
});

async function unguarded(work: () => Promise<unknown>): Promise<void> {
  await run('ALTER TABLE audit DISABLE TRIGGER ALL');
  await work();
  await run('ALTER TABLE audit ENABLE TRIGGER ALL');
}

async function run(statement: string): Promise<void> {
  await sql.raw(statement).execute(connection.db);
}

// What somebody does who may change the tables themselves.
async function behindItsBack(...statements: readonly string[]): Promise<void> {
  await unguarded(async () => {
    for (const statement of statements) await run(statement);
  });
}

test('is whole as the program leaves it, and names who changed what', async () => {
  expect(await auditOf(connection).verify()).toEqual({ entries: 4, head: whole.at(-1)?.hash });
  expect(whole[1]).toMatchObject({
    seq: 2,
    actor: '甲',
    action: 'batch.replaced',
    payload: expect.stringContaining('"batch":"two"'),
  });
});

test.each([
  {
    what: 'a changed payload',
    attack: [`UPDATE audit SET payload = replace(payload, '20000', '90000') WHERE seq = 2`],
    broken: { seq: 2, why: 'changed' },
  },
  {
    what: 'a changed actor',
    attack: [`UPDATE audit SET actor = '乙' WHERE seq = 3`],
    broken: { seq: 3, why: 'changed' },
  },
  { what: 'a lost entry', attack: ['DELETE FROM audit WHERE seq = 2'], broken: { seq: 2, why: 'missing' } },
  { what: 'a lost last entry', attack: ['DELETE FROM audit WHERE seq = 4'], broken: { seq: 4, why: 'head' } },
  {
    what: 'two entries that change places',
    attack: ['UPDATE audit SET seq = seq - 5 WHERE seq IN (2, 3)', 'UPDATE audit SET seq = -seq WHERE seq < 0'],
    broken: { seq: 2, why: 'changed' },
  },
  { what: 'all entries gone', attack: ['DELETE FROM audit'], broken: { seq: 1, why: 'head' } },
])('$what shows', async ({ attack, broken }) => {
  await behindItsBack(...attack);
  expect((await auditOf(connection).verify()).broken).toEqual(broken);
});

test.each([
  'UPDATE audit SET actor = actor',
  'DELETE FROM audit',
  'TRUNCATE audit',
  'DELETE FROM audit_head',
  'TRUNCATE audit_head',
])('the database refuses: %s', async (statement) => {
  await expect(run(statement)).rejects.toThrow('append-only');
});
