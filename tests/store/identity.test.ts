/** A data folder whose database is not the one it had is refused, and never taken for a new one. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { putNewStore } from './new-store.ts';
import { proposal } from './papers.ts';
import { emptyDatabase, SERVER } from './server-place.ts';
import { say } from './words.ts';

const FIRST = { year: 2025, batch: 'first' };

let place: string;
let made = 0;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'identity-'));
  await putNewStore(join(place, 'good'));
  await using(join(place, 'good'), async ({ ledger }) =>
    ledger.replaceBatch(FIRST, { proposals: [proposal()], removed: [] }, await ledger.live()),
  );
  await using(join(place, 'stranger'), async () => undefined);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function using<T>(data: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ data, say });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function copyOf(name: 'good' | 'stranger'): string {
  made += 1;
  const data = join(place, `copy-${made}`);
  cpSync(join(place, name), data, { recursive: true });
  return data;
}

const amounts = (data: string) =>
  using(data, async ({ ledger }) => (await ledger.live()).proposals.map(({ amount }) => amount));

// The folder as the first release left it: no identity anywhere.
async function asFirstRelease(data: string): Promise<void> {
  const connection = await openEmbedded(data, say);
  await sql`DROP TABLE store_identity`.execute(connection.db);
  await sql`DELETE FROM kysely_migration WHERE name = '010-identity'`.execute(connection.db);
  await connection.close();
  rmSync(join(data, 'identity.json'));
}

const DAMAGES: readonly (readonly [what: string, damage: (data: string) => void, says: RegExp])[] = [
  ['a database without PG_VERSION', (data) => rmSync(join(data, 'pg/PG_VERSION')), /标识文件 .*还在/u],
  ['an empty PG_VERSION', (data) => writeFileSync(join(data, 'pg/PG_VERSION'), ''), /标识文件 .*还在/u],
  ['an identity without a database', (data) => rmSync(join(data, 'pg'), { recursive: true }), /标识文件 .*还在/u],
  [
    'an emptied database folder',
    (data) => readdirSync(join(data, 'pg')).forEach((name) => rmSync(join(data, 'pg', name), { recursive: true })),
    /标识文件 .*还在/u,
  ],
  ['a database without its identity file', (data) => rmSync(join(data, 'identity.json')), /缺少标识文件/u],
  [
    'neither identity nor PG_VERSION',
    (data) => ['identity.json', 'pg/PG_VERSION'].forEach((name) => rmSync(join(data, name))),
    /PG_VERSION/u,
  ],
  ['an identity file that says nothing', (data) => writeFileSync(join(data, 'identity.json'), '{}'), /无法识别/u],
  [
    'the identity of another folder',
    (data) => cpSync(join(place, 'stranger/identity.json'), join(data, 'identity.json')),
    /不是原来那一个/u,
  ],
  [
    'the database of another folder',
    (data) => {
      rmSync(join(data, 'pg'), { recursive: true });
      cpSync(join(place, 'stranger/pg'), join(data, 'pg'), { recursive: true });
    },
    /不是原来那一个/u,
  ],
  ['a database without its control file', (data) => rmSync(join(data, 'pg/global/pg_control')), /无法启动/u],
  ['a database without its tables', (data) => rmSync(join(data, 'pg/base'), { recursive: true }), /无法启动/u],
];

describe('is refused with the name of the folder and with advice', () => {
  test.each(DAMAGES)('%s', async (_, damage, says) => {
    const data = copyOf('good');
    damage(data);
    for (const attempt of ['first', 'second']) {
      const refused = await openStore({ data, say }).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect([attempt, refused]).toMatchObject([
        attempt,
        {
          code: 'store.failed',
          lines: [expect.stringMatching(says), expect.stringContaining(`从备份完整恢复 ${data}`)],
        },
      ]);
    }
  });

  test('a database whose own identity is gone', async () => {
    const data = copyOf('good');
    const connection = await openEmbedded(data, say);
    await sql`DELETE FROM store_identity`.execute(connection.db);
    await connection.close();
    await expect(openStore({ data, say })).rejects.toMatchObject({
      code: 'store.failed',
      message: expect.stringContaining(data),
    });
  });

  test.skipIf(SERVER === undefined)('a database on a server that was emptied', async () => {
    const own = await emptyDatabase(SERVER ?? '');
    const open = () => openStore({ data: '/nowhere', databaseUrl: own.address, say });
    await (await open()).close();
    await own.run('TRUNCATE store_identity, proposal CASCADE');
    await expect(open()).rejects.toMatchObject({
      code: 'store.failed',
      message: expect.stringContaining('标识已丢失'),
    });
    await own.remove();
  });
});

describe('opens', () => {
  test('whole, as often as one likes, with all that it held', async () => {
    const data = copyOf('good');
    const identity = readFileSync(join(data, 'identity.json'), 'utf8');
    expect([await amounts(data), await amounts(data)]).toEqual([['20000.00'], ['20000.00']]);
    expect(readFileSync(join(data, 'identity.json'), 'utf8')).toBe(identity);
    expect(statSync(join(data, 'identity.json')).mode & 0o777).toBe(0o600);
  });

  test('as the first release left it, and is given an identity', async () => {
    const data = copyOf('good');
    await asFirstRelease(data);
    expect(await amounts(data)).toEqual(['20000.00']);
    rmSync(join(data, 'pg/PG_VERSION'));
    await expect(openStore({ data, say })).rejects.toMatchObject({ code: 'store.failed' });
  });

  test('when a process was killed while it gave a folder of the first release its identity', async () => {
    const data = copyOf('good');
    writeFileSync(join(data, 'identity.json'), '{"pending":"id"}');
    expect(await amounts(data)).toEqual(['20000.00']);
  });

  test('anew when a process was killed while it made the database', async () => {
    const data = join(place, 'killed');
    mkdirSync(join(data, 'pg'), { recursive: true });
    writeFileSync(join(data, 'pg/PG_VERSION'), '18\n');
    writeFileSync(join(data, 'identity.json'), '{"pending":"database"}');
    expect(await amounts(data)).toEqual([]);
    expect(readFileSync(join(data, 'identity.json'), 'utf8')).toMatch(/"id"/u);
  });
});
