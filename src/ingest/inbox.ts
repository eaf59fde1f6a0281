/** An inbox: every folder and every zip in it is one application. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Fault, type Declared, type SourceFile } from '../model/index.ts';
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

/** The applications of all inboxes by id. One id twice, a name that can be no id, an archive that cannot be opened here, or an inbox that cannot be opened is a usage `Fault`. */
export async function listApplications(inboxes: readonly string[]): Promise<readonly Application[]> {
  const found = (await Promise.all(inboxes.map(applicationsIn))).flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const unsafe = found.flatMap(({ id, path }) => {
    const problem = idProblem(id);
    return problem === undefined ? [] : [`${path}: cannot be an application: its name ${problem}; rename it`];
  });
  const twice = [...Map.groupBy(found, ({ id }) => id)].filter(([, same]) => same.length > 1)
    .map(([id, same]) => `${same.map(({ path }) => path).join(' and ')}: both are application ${id}; rename one`);
  if (unsafe.length + twice.length > 0) throw new Fault('usage', [...unsafe, ...twice]);
  return found;
}

async function applicationsIn(inbox: string): Promise<readonly Application[]> {
  const entries = await readdir(inbox, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Fault('usage', [`${inbox}: cannot be opened as an inbox`], { cause });
  });
  const kept = entries.filter(({ name }) => !isJunk(name));
  // Left out silently, an application would never be paid.
  const closed = kept.filter(({ name }) => /\.(?:rar|7z|tar|gz|tgz)$/iu.test(name));
  if (closed.length > 0) throw new Fault('usage', closed.map(({ name }) => `${join(inbox, name)}: unpack it into a folder, or pack it as .zip`));
  const applications = await Promise.all(kept.map((entry) => applicationAt(join(inbox, entry.name))));
  return applications.filter((one) => one !== undefined);
}

async function applicationAt(path: string): Promise<Application | undefined> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return name.startsWith('.') ? undefined : { id: name, path };
  return found?.isFile() === true && /\.zip$/iu.test(name) ? { id: name.slice(0, -'.zip'.length), path } : undefined;
}

/** The evidence files by path inside the application (with `/`), and what `application.yaml` declares. */
export async function gather({ path }: Application): Promise<{ readonly declared: Declared; readonly sources: readonly SourceFile[] }> {
  const files = (await stat(path)).isDirectory() ? await filesOf(path) : await listed(unpackApplication(await sourceAt(path, basename(path), true)));
  const declaration = declarationOf(files);
  return {
    declared: declaration === undefined ? {} : declaredIn(declaration.bytes, join(path, declaration.path)),
    sources: files.filter((file) => file !== declaration),
  };
}

async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const named = (await filesUnder(folder))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join('/') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sources: SourceFile[] = [];
  for (const { file, name } of named) sources.push(...await listed(unpack(await sourceAt(file, name, false))));
  return sources;
}

// A folder that was zipped whole holds everything under its own name.
function declarationOf(files: readonly SourceFile[]): SourceFile | undefined {
  const tops = new Set(files.map(({ path }) => path.split('/')[0]));
  const [top] = tops;
  return files.find(({ path }) => path === DECLARATION || (tops.size === 1 && path === `${top}/${DECLARATION}`));
}
