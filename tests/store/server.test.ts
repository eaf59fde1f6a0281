/** A server shared by several processes: nobody gets past a cap, and no password reaches a message. */
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { money, sum } from '../../src/model/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { proposal } from './papers.ts';
import { emptyDatabase, SERVER } from './server-place.ts';
import { say } from './words.ts';

test('a server that does not answer is a fault that names it without the password', async () => {
  const failed = openStore({ data: '/nowhere', databaseUrl: 'postgres://vd:secret@127.0.0.1:1/vouchers', say });
  await expect(failed).rejects.toMatchObject({
    code: 'store.failed',
    message: expect.stringMatching(/127\.0\.0\.1:1\/vouchers.*ECONNREFUSED/u),
  });
  await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
});

test.each(['mysql://host/name', 'postgres', ''])(
  'the address “%s” is a fault of the configuration',
  async (databaseUrl) => {
    await expect(openStore({ data: '/nowhere', databaseUrl, say })).rejects.toMatchObject({ code: 'configuration' });
  },
);

describe.skipIf(SERVER === undefined)('several on one server', () => {
  let place: Awaited<ReturnType<typeof emptyDatabase>>;
  let stores: readonly Store[];

  beforeAll(async () => {
    place = await emptyDatabase(SERVER ?? '');
    stores = await Promise.all(
      Array.from({ length: 4 }, () => openStore({ data: '/nowhere', databaseUrl: place.address, say })),
    );
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await place.remove();
  });

  test('batches that each try again until they are in never exceed the cap together', async () => {
    await Promise.all(
      stores.map(async (store, at) => {
        for (let round = 0; round < 5; round += 1) await enter(store, `batch-${at}-${round}`);
      }),
    );
    const { proposals } = (await stores[0]?.ledger.live()) ?? { proposals: [] };
    expect(proposals).toHaveLength(7);
    expect(sum(proposals.map(({ amount }) => amount))).toBe('49000.00');
  });

  test('who writes the table by hand, at the same time and past the program, is held to the ceiling too', async () => {
    const [one, other] = [
      new Client({ connectionString: place.address }),
      new Client({ connectionString: place.address }),
    ];
    await Promise.all([one.connect(), other.connect()]);
    const insert = `INSERT INTO proposal VALUES (2030, $1, 'A-01', NULL, '手写公司', 30000, 50000, 'proposed')`;
    await one.query('BEGIN');
    await one.query(insert, ['one']);
    const second = other.query(insert, ['other']).catch(String);
    await one.query('SELECT pg_sleep(0.3)');
    await one.query('COMMIT');
    expect(await second).toContain('exceed the ceiling');
    await Promise.all([one.end(), other.end()]);
  });
});

// Twenty batches of 7,000 under 50,000: whoever is refused for the ceiling gives up, whoever was overtaken tries again.
async function enter(store: Store, batch: string): Promise<void> {
  const name = { year: 2025, batch };
  for (;;) {
    const seen = await store.ledger.live();
    try {
      return await store.ledger.replaceBatch(
        name,
        { proposals: [proposal({ amount: money('7000') })], removed: [] },
        seen,
      );
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'store.busy') return;
    }
  }
}
