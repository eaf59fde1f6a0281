/** A run never ends well with an application that came to nothing, or a dossier that is not there. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAccounts } from '../../src/pipeline/accounts.ts';
import { assessedCase } from '../dossier/builder.ts';
import { words } from './config/setting.ts';

const say = await words('en');
let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'accounts-'));
});
afterEach(() => rm(out, { recursive: true }));

async function write(id: string, record: unknown = { application: { id } }): Promise<void> {
  await mkdir(join(out, id));
  for (const file of ['dossier.html', 'dossier.pdf']) await writeFile(join(out, id, file), 'x');
  await writeFile(join(out, id, 'dossier.json'), JSON.stringify(record));
}

interface Ends {
  readonly given: readonly string[];
  readonly done: readonly string[];
  readonly failed?: readonly string[];
}

const check = ({ given, done, failed = [] }: Ends) =>
  checkAccounts(
    given.map((id) => ({ id, path: id, location: Buffer.from(id) })),
    {
      cases: done.map((id) => assessedCase({ id })),
      failures: failed.map((application) => ({ application, reason: 'x' })),
    },
    out,
    say,
  );

test('as many dossiers and failures as applications are in order', async () => {
  await write('a');
  await expect(check({ given: ['a', 'b'], done: ['a'], failed: ['b'] })).resolves.toBeUndefined();
});

test.each<readonly [what: string, ends: Ends, named: string]>([
  ['an application without a result', { given: ['a', 'lost'], done: ['a'] }, 'lost'],
  ['an application that is done and failed', { given: ['a'], done: ['a'], failed: ['a'] }, 'a'],
  ['a result without an application', { given: [], done: ['a'] }, 'a'],
  ['a dossier that is not there', { given: ['a', 'absent'], done: ['a', 'absent'] }, 'absent'],
])('%s is a fault that names it', async (_, ends, named) => {
  await write('a');
  await expect(check(ends)).rejects.toMatchObject({
    code: 'output.failed',
    lines: [expect.stringContaining(`“${named}”`), expect.stringContaining('run again')],
  });
});

test.each<readonly [what: string, spoil: () => Promise<void>]>([
  ['an empty file', () => writeFile(join(out, 'a', 'dossier.pdf'), '')],
  ['a missing file', () => rm(join(out, 'a', 'dossier.html'))],
  [
    'another application’s record',
    () => writeFile(join(out, 'a', 'dossier.json'), JSON.stringify({ application: { id: 'A' } })),
  ],
  ['half a record', () => writeFile(join(out, 'a', 'dossier.json'), '{"application":')],
])('a dossier with %s is a fault', async (_, spoil) => {
  await write('a');
  await spoil();
  await expect(check({ given: ['a'], done: ['a'] })).rejects.toMatchObject({ code: 'output.failed' });
});
