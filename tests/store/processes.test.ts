/** The embedded database between processes: one at a time, and nothing half done when one is killed. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { money } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { putNewStore } from './new-store.ts';
import { proposal } from './papers.ts';
import { say } from './words.ts';

const FIRST = { year: 2025, batch: 'first' };
const children: ChildProcess[] = [];
let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  rmSync(data, { recursive: true, force: true });
});

async function start(task: 'hold' | 'write'): Promise<{ readonly child: ChildProcess; readonly word: unknown }> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [data, task]);
  children.push(child);
  const [word]: unknown[] = await once(child, 'message');
  return { child, word };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a second process is turned away by name of the first, and gets in when that is killed', async () => {
  await putNewStore(data);
  const { child, word } = await start('hold');
  expect(word).toBe('open');
  await expect(openStore({ data, say })).rejects.toMatchObject({
    code: 'store.busy',
    message: expect.stringContaining(`进程 ${child.pid}`),
  });
  await kill(child);
  const store = await openStore({ data, say });
  await store.close();
});

test('the same process does not get in twice, but again after closing', async () => {
  await putNewStore(data);
  const store = await openStore({ data, say });
  await expect(openStore({ data, say })).rejects.toMatchObject({ code: 'store.busy' });
  await store.close();
  await (await openStore({ data, say })).close();
});

test('killed in the middle of replacing a batch, the old proposals stay whole and none of the new', async () => {
  await putNewStore(data);
  const before = await openStore({ data, say });
  const old = ['A-01', 'A-02', 'A-03'].map((application) =>
    proposal({ application, amount: money('10000.01'), claims: { [application]: money('5.05') } }),
  );
  await before.ledger.replaceBatch(FIRST, { proposals: old, removed: [] }, await before.ledger.live());
  const seen = await before.ledger.live();
  await before.close();

  const { child, word } = await start('write');
  expect(word).toBe('halted');
  await kill(child);

  const after = await openStore({ data, say });
  expect(await after.ledger.live()).toEqual(seen);
  expect(seen.proposals).toHaveLength(3);
  await after.close();
});

test('the folders of the state are closed to other users', async () => {
  const store = await openStore({ data: join(data, 'state'), say });
  await store.close();
  const modes = ['.', 'pg', 'lock'].map((name) => statSync(join(data, 'state', name)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o700]);
  expect(
    readdirSync(join(data, 'state', 'lock')).map((name) => statSync(join(data, 'state', 'lock', name)).mode & 0o777),
  ).toEqual([0o600]);
});

test('a data folder that cannot be made is a fault with the cause and advice', async () => {
  const file = join(data, 'file');
  writeFileSync(file, '');
  await expect(openStore({ data: file, say })).rejects.toMatchObject({
    code: 'store.failed',
    lines: [expect.stringContaining('ENOTDIR'), expect.stringContaining(file)],
  });
});
