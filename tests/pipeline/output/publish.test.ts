/** Dossiers appear all at once or not at all, and those of earlier runs are never taken for current ones. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BATCH_FILES, DOSSIER_FILES, openStage } from '../../../src/pipeline/output/publish.ts';

async function place(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'publish-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return join(dir, 'out');
}

async function stageWith(out: string, ids: readonly string[], text: string) {
  const stage = await openStage(out);
  for (const id of ids)
    for (const file of DOSSIER_FILES)
      await stage.write(`${id}/${file}`, `{ "schema": "voucher-dossier/1", "text": "${text}" }`);
  for (const file of BATCH_FILES) await stage.write(file, text);
  return stage;
}

test('nothing is in place before it is published, and everything after', async () => {
  const out = await place();
  const stage = await stageWith(out, ['a', 'b'], 'one');
  expect(await readdir(out)).toEqual(['.unfinished']);
  await stage.publish(['a', 'b']);
  expect((await readdir(out)).toSorted()).toEqual(['a', 'b', ...BATCH_FILES]);
});

test('a run that is given up leaves the old dossiers as they were', async () => {
  const out = await place();
  await (await stageWith(out, ['a'], 'old')).publish(['a']);
  await (await stageWith(out, ['a'], 'new')).discard();
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
  expect((await readdir(out)).toSorted()).toEqual(['a', ...BATCH_FILES]);
});

test('a run that is given up before anything was there leaves no folder behind', async () => {
  const out = await place();
  await (await stageWith(out, ['a'], 'new')).discard();
  await expect(readdir(out)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('files that were not written anew stay as they lie', async () => {
  const out = await place();
  await (await stageWith(out, ['a', 'b'], 'old')).publish(['a', 'b']);
  const stage = await openStage(out);
  await stage.write('a/dossier.html', 'new');
  expect(await stage.publish(['a', 'b'])).toEqual([]);
  const [a, b, index] = await Promise.all(
    ['a/dossier.html', 'b/dossier.html', 'index.html'].map((file) => readFile(join(out, file), 'utf8')),
  );
  expect([a, b?.includes('old'), index]).toEqual(['new', true, 'old']);
});

test('what a killed run has left aside does not get into the next', async () => {
  const out = await place();
  await stageWith(out, ['killed'], 'old');
  await (await stageWith(out, ['a'], 'new')).publish(['a']);
  expect((await readdir(out)).toSorted()).toEqual(['a', ...BATCH_FILES]);
});

test('a dossier of an earlier run is moved aside and named; folders of others and their files stay', async () => {
  const out = await place();
  await (await stageWith(out, ['gone', 'kept'], 'old')).publish(['gone', 'kept']);
  await mkdir(join(out, 'notes'));
  await writeFile(join(out, 'kept', 'note.txt'), 'seen');
  const earlier = await (await stageWith(out, ['kept'], 'new')).publish(['kept']);
  expect(earlier).toEqual(['gone']);
  expect((await readdir(out)).toSorted()).toEqual([
    'batch.json',
    'batch.xlsx',
    'earlier',
    'index.html',
    'kept',
    'notes',
  ]);
  expect(await readdir(join(out, 'earlier', 'gone'))).toHaveLength(DOSSIER_FILES.length);
  expect(await readFile(join(out, 'kept', 'note.txt'), 'utf8')).toBe('seen');
});

test('a dossier that the batch keeps stays where it is', async () => {
  const out = await place();
  await (await stageWith(out, ['gone', 'kept'], 'old')).publish(['gone', 'kept']);
  expect(await (await stageWith(out, ['new'], 'new')).publish(['new'], ['kept'])).toEqual(['gone']);
  expect((await readdir(out)).toSorted()).toEqual(['batch.json', 'batch.xlsx', 'earlier', 'index.html', 'kept', 'new']);
});
