/** Readings on their way out: what does not have today's shape is not used. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrations.ts';
import { readingsOf } from '../../src/store/readings.ts';
import { reading } from './papers.ts';
import { openTemporary } from './temporary.ts';

let data: string;
let connection: Connection;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ data, connection, close } = await openTemporary('readings'));
});
afterAll(() => close());

async function kept(sha256: string, document: unknown) {
  await connection.db
    .insertInto('reading')
    .values({ sha256, version: 'v', document: JSON.stringify(document) })
    .execute();
  return readingsOf(connection).getReading(sha256, 'v');
}

test.each([
  { what: 'of another file', sha256: 'a', document: reading({ sha256: 'b' }) },
  {
    what: 'with a key that this program does not know',
    sha256: 'c',
    document: { ...reading({ sha256: 'c' }), seals: [] },
  },
  {
    what: 'with a number that is none',
    sha256: 'd',
    document: reading({ sha256: 'd', pages: [{ ...page(), width: Number.NaN }] }),
  },
  {
    what: 'by a reader that there is not',
    sha256: 'e',
    document: { ...reading({ sha256: 'e' }), pages: [{ ...page(), reader: 'eyes' }] },
  },
  { what: 'that is no object', sha256: 'f', document: 'text' },
])('a kept reading $what is read again', async ({ sha256, document }) => {
  expect(await kept(sha256, document)).toBeUndefined();
});

test('the same reading whole is given back', async () => {
  expect(await kept('g', reading({ sha256: 'g' }))).toStrictEqual(reading({ sha256: 'g' }));
});

test('bringing the tables up to date twice changes nothing', async () => {
  await migrate(connection.db);
  expect(await readingsOf(connection).getReading('g', 'v')).toBeDefined();
});

test('an error of the database is a fault with cause and advice', async () => {
  await connection.db.schema.dropTable('reading').execute();
  await expect(readingsOf(connection).getReading('g', 'v')).rejects.toMatchObject({
    code: 'store.failed',
    lines: [expect.stringContaining('reading'), expect.stringContaining(data)],
  });
});

function page() {
  return { page: 1, width: 1, height: 1, reader: null, runs: [], blank: true, qr: [] } as const;
}
