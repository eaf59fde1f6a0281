/** A dossier is kept only when it is, byte for byte, what would be written again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { areUnchanged } from '../../../src/pipeline/cache/unchanged-output.ts';
import { sha256 } from '../../../src/base/hash.ts';
import { DOSSIER_FILES } from '../../../src/pipeline/output/publish.ts';

const folder = await mkdtemp(join(tmpdir(), 'kept-'));
const made = { outputFingerprint: 'one', files: Object.fromEntries(DOSSIER_FILES.map((name) => [name, sha256(name)])) };

beforeEach(async () => {
  for (const name of DOSSIER_FILES) await writeFile(join(folder, name), name);
});
afterAll(() => rm(folder, { recursive: true }));

test('made of the same and untouched', async () => {
  expect(await areUnchanged(folder, DOSSIER_FILES, made, 'one')).toBe(true);
});

test.each<[string, () => unknown, Parameters<typeof areUnchanged>[2], string]>([
  ['never written', () => undefined, undefined, 'one'],
  ['made of something else', () => undefined, made, 'two'],
  ['altered', () => writeFile(join(folder, 'dossier.pdf'), 'altered'), made, 'one'],
  ['gone', () => rm(join(folder, 'dossier.json')), made, 'one'],
  [
    'written without one of its files',
    () => undefined,
    { ...made, files: { 'dossier.html': sha256('dossier.html') } },
    'one',
  ],
])('made anew when it was %s', async (_, change, last, outputFingerprint) => {
  await change();
  expect(await areUnchanged(folder, DOSSIER_FILES, last, outputFingerprint)).toBe(false);
});
