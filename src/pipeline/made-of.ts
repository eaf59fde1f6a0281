/** What a dossier is made of, as one hash: equal hashes, equal bytes. */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssessedCase } from '../model/index.ts';
import type { OutputContext } from './outputs.ts';

// The code that renders, and the vocabulary that it renders.
const CODE = ['../dossier/', '../model/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** A hash over everything that all dossiers of a run share: the code that renders them, the folder of words, style, fonts, readers and rules. */
export async function lookOf({ css, fonts, readers, program, scheme, notice, batch, today, language }: OutputContext, words: string): Promise<string> {
  const shared = { readers, program, scheme, notice, batch, today, language, css, node: process.version };
  const hash = createHash('sha256').update(JSON.stringify(shared)).update(fonts.regular).update(fonts.bold);
  for (const folder of [...CODE, words]) await addFolder(hash, folder);
  return hash.digest('hex');
}

/** A hash over all that one dossier is made of. Its pictures are cut from files whose hashes the case has. */
export function madeOf(assessed: AssessedCase, look: string): string {
  return createHash('sha256').update(look).update(JSON.stringify(assessed, inOrder)).digest('hex');
}

// What was read now and what came from the store hold the same under keys in another order.
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  for (const name of names) hash.update(name.slice(folder.length).replaceAll(sep, '/')).update('\0').update(await readFile(name));
}
