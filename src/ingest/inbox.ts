/** An inbox: every folder and every zip in it is one application; whatever else lies in it is named. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type Say } from '../model/index.ts';
import { idProblem } from './application-id.ts';
import { entriesOf, type FolderEntry } from './folder.ts';
import { isJunkFile, isJunkFolder } from './junk.ts';
import { nameKey } from './member-name.ts';
import { sniff } from './sniff.ts';

/**
 * The papers of one application: a folder, or a zip. `id` is its name, without `.zip`; `location` opens what `path`
 * names to people.
 */
export interface Application {
  readonly id: string;
  readonly path: string;
  readonly location: Buffer;
}

/**
 * All that lies in the inboxes: applications by id, and the paths of files that belong to none (`loose`) and of what
 * systems have left there (`junk`).
 */
export interface Inbox {
  readonly applications: readonly Application[];
  readonly loose: readonly string[];
  readonly junk: readonly string[];
}

type EntryKind = 'application' | 'loose' | 'junk' | 'closed';

interface Entry extends FolderEntry {
  readonly path: string;
  readonly kind: EntryKind;
}

/**
 * Looks at every entry of the inboxes. One id twice, a name that can be no id, an archive that cannot be opened here,
 * or an inbox that cannot be opened is a usage `Fault`.
 */
export async function openInbox(inboxes: readonly string[], say: Say): Promise<Inbox> {
  const entries = (await Promise.all(inboxes.map((inbox) => lookInto(inbox, say)))).flat();
  const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
  const applications = of('application')
    .map(applicationOf)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Left out silently, an application would never be paid.
  const problems = [
    ...of('closed').map(({ path }) => say('inbox.archive', { path })),
    ...nameProblems(applications, say),
  ];
  if (problems.length > 0) throw new Fault('usage', problems);
  const paths = (kind: EntryKind) =>
    of(kind)
      .map(({ path }) => path)
      .toSorted();
  return { applications, loose: paths('loose'), junk: paths('junk') };
}

async function lookInto(inbox: string, say: Say): Promise<readonly Entry[]> {
  const entries = await entriesOf(inbox).catch((cause: unknown) => {
    throw new Fault('usage', [say('inbox.closed', { path: inbox })], { cause });
  });
  return Promise.all(
    entries.map(async (entry) => ({ ...entry, path: join(inbox, entry.name), ...(await lookAt(entry)) })),
  );
}

async function lookAt(entry: FolderEntry): Promise<Pick<Entry, 'kind' | 'isFolder'>> {
  const { name, location } = entry;
  const found = await stat(location).catch(() => undefined);
  // A link to a folder counts as the folder. One that leads nowhere may have been an application, which fails by its
  // name.
  if (found === undefined) return { kind: name.startsWith('.') ? 'junk' : 'application', isFolder: !isArchive(name) };
  if (found.isDirectory()) return { kind: isJunkFolder(name) ? 'junk' : 'application', isFolder: true };
  return { kind: found.isFile() ? await fileKind(entry) : 'loose', isFolder: false };
}

// An archive is an application under any name: only what is none can be what a system has left.
async function fileKind({ name, location }: FolderEntry): Promise<EntryKind> {
  if (isArchive(name))
    return isJunkFile(name) && sniff(await readFile(location)) === 'unknown' ? 'junk' : 'application';
  if (isJunkFile(name) || name.startsWith('.')) return 'junk';
  return /\.(?:rar|7z|tar|gz|tgz)$/iu.test(name) ? 'closed' : 'loose';
}

function applicationOf({ name, path, location, isFolder }: Entry): Application {
  return { id: isFolder || !isArchive(name) ? name : name.slice(0, -'.zip'.length), path, location };
}

function isArchive(name: string): boolean {
  return /\.zip$/iu.test(name);
}

function nameProblems(applications: readonly Application[], say: Say): readonly string[] {
  const unsafe = applications.flatMap(({ id, path }) => {
    const problem = idProblem(id);
    return problem === undefined ? [] : [say(`inbox.name.${problem}`, { path })];
  });
  // Their dossiers would lie in one folder where the disk does not tell upper and lower case apart.
  const twice = [...Map.groupBy(applications, ({ id }) => nameKey(id)).values()]
    .filter((same) => same.length > 1)
    .map((same) => say('inbox.twice', { id: same[0]?.id ?? '', paths: same.map(({ path }) => path).join('、') }));
  return [...unsafe, ...twice];
}
