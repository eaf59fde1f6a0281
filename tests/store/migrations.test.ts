/** Tables of another program version are never written by this one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrations.ts';
import { say } from './words.ts';

test('steps are made once; one that is missing is made, one that only a newer program knows is refused', async () => {
  const data = mkdtempSync(join(tmpdir(), 'migrations-'));
  const connection = await openEmbedded(data, say);
  const { db } = connection;
  onTestFinished(async () => {
    await connection.close();
    rmSync(data, { recursive: true, force: true });
  });
  await migrate(db);
  await migrate(db);
  await sql`DROP TABLE store_identity`.execute(db);
  await sql`DELETE FROM kysely_migration WHERE name = '010-identity'`.execute(db);
  await migrate(db);
  expect(await db.selectFrom('store_identity').select('id').execute()).toHaveLength(1);
  await sql`INSERT INTO kysely_migration VALUES ('999-later', '2099-01-01')`.execute(db);
  await expect(migrate(db)).rejects.toThrow('999-later');
});
