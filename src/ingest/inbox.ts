/** An inbox: every folder in it is one application. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Fault, type Declared, type SourceFile } from '../model/index.ts';
import { DECLARATION, readDeclared } from './declared.ts';
import { filesUnder, sourceOf } from './sources.ts';

/** A folder with the papers of one application; `id` is its name. */
export interface Application {
  readonly id: string;
  readonly path: string;
}

/** The applications of all inboxes by id; one id twice, or an inbox that cannot be opened, is a usage `Fault`. */
export async function listApplications(inboxes: readonly string[]): Promise<readonly Application[]> {
  const found = (await Promise.all(inboxes.map(foldersOf))).flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const twice = found.filter(({ id }, index) => found[index - 1]?.id === id);
  if (twice.length > 0) throw new Fault('usage', twice.map(({ id, path }) => `${path}: there is another application ${id}`));
  return found;
}

async function foldersOf(inbox: string): Promise<readonly Application[]> {
  const entries = await readdir(inbox, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Fault('usage', [`${inbox}: cannot be opened as an inbox`], { cause });
  });
  const zips = entries.filter(({ name }) => /\.zip$/iu.test(name));
  // Left out silently, an application would never be paid.
  if (zips.length > 0) throw new Fault('usage', zips.map(({ name }) => `${join(inbox, name)}: unpack it into a folder first`));
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== '__MACOSX')
    .map(({ name }) => ({ id: name, path: join(inbox, name) }));
}

/** The evidence files by path inside the application (with `/`), and what `application.yaml` declares. */
export async function gather({ path }: Application): Promise<{ readonly declared: Declared; readonly sources: readonly SourceFile[] }> {
  const named = (await filesUnder(path))
    .map((file) => ({ file, name: relative(path, file).split(sep).join('/') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sources: SourceFile[] = [];
  let declared: Declared = {};
  for (const { file, name } of named) {
    if (name === DECLARATION) declared = await readDeclared(file);
    else sources.push(await sourceOf(file, name));
  }
  return { declared, sources };
}
