/** An inbox: every folder and every zip in it is one application. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Fault, type Declared, type Say, type SourceFile } from '../model/index.ts';
import { idProblem } from './application-id.ts';
import { DECLARATION, declaredIn } from './declared.ts';
import { isJunk } from './junk.ts';
import { filesUnder, sourceAt } from './sources.ts';
import { listed, unpack, unpackApplication } from './unpack.ts';

/** The papers of one application: a folder, or a zip. `id` is its name, without `.zip`. */
export interface Application {
  readonly id: string;
  readonly path: string;
}

/**
 * The applications of all inboxes by id. One id twice, a name that can be no id, an archive that cannot be opened here,
 * or an inbox that cannot be opened is a usage `Fault`.
 */
export async function listApplications(inboxes: readonly string[], say: Say): Promise<readonly Application[]> {
  const found = (await Promise.all(inboxes.map((inbox) => applicationsIn(inbox, say))))
    .flat()
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const unsafe = found.flatMap(({ id, path }) => {
    const problem = idProblem(id);
    return problem === undefined ? [] : [say(`inbox.name.${problem}`, { path })];
  });
  const twice = [...Map.groupBy(found, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => say('inbox.twice', { id, paths: same.map(({ path }) => path).join('、') }));
  if (unsafe.length + twice.length > 0) throw new Fault('usage', [...unsafe, ...twice]);
  return found;
}

/** The files that lie in an inbox beside its applications and belong to none: their paths, junk left out. */
export async function looseFiles(inboxes: readonly string[]): Promise<readonly string[]> {
  const entries = (await Promise.all(inboxes.map((inbox) => readdir(inbox, { withFileTypes: true })))).flat();
  const loose = entries.filter(({ name }) => !isJunk(name) && !name.startsWith('.') && !isArchive(name));
  const files = await Promise.all(
    loose.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() === true ? [path] : [];
    }),
  );
  return files.flat().toSorted();
}

async function applicationsIn(inbox: string, say: Say): Promise<readonly Application[]> {
  const entries = await readdir(inbox, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Fault('usage', [say('inbox.closed', { path: inbox })], { cause });
  });
  const kept = entries.filter(({ name }) => !isJunk(name));
  // Left out silently, an application would never be paid.
  const closed = kept.filter(({ name }) => /\.(?:rar|7z|tar|gz|tgz)$/iu.test(name));
  if (closed.length > 0)
    throw new Fault(
      'usage',
      closed.map(({ name }) => say('inbox.archive', { path: join(inbox, name) })),
    );
  const applications = await Promise.all(kept.map((entry) => applicationAt(join(inbox, entry.name))));
  return applications.filter((one) => one !== undefined);
}

async function applicationAt(path: string): Promise<Application | undefined> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return name.startsWith('.') ? undefined : { id: name, path };
  return found?.isFile() === true && isArchive(name) ? { id: name.slice(0, -'.zip'.length), path } : undefined;
}

function isArchive(name: string): boolean {
  return /\.zip$/iu.test(name);
}

/** The evidence files by path inside the application (with `/`), and what `application.yaml` declares. */
export async function gather(
  { path }: Application,
  say: Say,
): Promise<{ readonly declared: Declared; readonly sources: readonly SourceFile[] }> {
  const files = (await stat(path)).isDirectory()
    ? await filesOf(path)
    : await listed(unpackApplication(await sourceAt(path, basename(path), true)));
  const declaration = declarationOf(files);
  return {
    declared: declaration === undefined ? {} : declaredIn(declaration.bytes, join(path, declaration.path), say),
    sources: files.filter((file) => file !== declaration),
  };
}

async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const named = (await filesUnder(folder))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join('/') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sources: SourceFile[] = [];
  for (const { file, name } of named) sources.push(...(await listed(unpack(await sourceAt(file, name, false)))));
  return sources;
}

// A folder that was zipped whole holds everything under its own name.
function declarationOf(files: readonly SourceFile[]): SourceFile | undefined {
  const tops = new Set(files.map(({ path }) => path.split('/')[0]));
  const [top] = tops;
  return files.find(({ path }) => path === DECLARATION || (tops.size === 1 && path === `${top}/${DECLARATION}`));
}
