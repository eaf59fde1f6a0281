/** Paths → files with their content, type and fault. */
import { lstat, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Fault, type SourceFile } from '../model/index.ts';
import { entriesOf, type FolderEntry, type Location } from './folder.ts';
import { isJunkFile, isJunkFolder } from './junk.ts';
import { LARGEST } from './limits.ts';
import { refused, sourceOf } from './source.ts';
import { listed, unpack } from './unpack.ts';

/** A file on disk: the path that people know it by, and what opens it. */
export interface FoundFile {
  readonly path: string;
  readonly location: Location;
}

/**
 * Every file under the paths, sorted by path, archives unpacked, one at a time; what lies in the folder `besides` is
 * left out. A path that is not there is a usage `Fault`.
 */
export async function* eachSource(paths: readonly string[], besides?: string): AsyncGenerator<SourceFile> {
  const found = (await Promise.all(paths.map((path) => filesUnder(path, path)))).flat();
  const wanted = besides === undefined ? found : found.filter(({ path }) => !isInside(path, besides));
  const files = new Map(wanted.map((file) => [file.path, file]));
  for (const { path, location } of [...files.values()].toSorted(byPath))
    yield* unpack(await sourceAt(location, path, paths.includes(path)));
}

function isInside(file: string, folder: string): boolean {
  return resolve(file).startsWith(`${resolve(folder)}${sep}`);
}

/** All of `eachSource` at once. */
export async function sourcesOf(paths: readonly string[]): Promise<readonly SourceFile[]> {
  return listed(eachSource(paths));
}

/**
 * Every file at or under a location, junk left out, under paths that begin with `path`; one that is not there or cannot
 * be opened is a usage `Fault`. The location itself may be a link.
 */
export async function filesUnder(location: Location, path: string): Promise<readonly FoundFile[]> {
  const refuse = (cause: unknown): never => {
    throw new Fault('usage', [`${path}: cannot be opened`], { cause });
  };
  const found = await stat(location).catch(refuse);
  return found.isDirectory() ? filesAmong(path, await entriesOf(location).catch(refuse)) : [{ path, location }];
}

async function filesAmong(folder: string, entries: readonly FolderEntry[]): Promise<readonly FoundFile[]> {
  const kept = entries.filter(({ name, isFolder }) => !(isFolder ? isJunkFolder(name) : isJunkFile(name)));
  const files = await Promise.all(
    kept.map(async ({ name, location, isFolder }) => {
      const file = { path: join(folder, name), location };
      return isFolder ? filesIn(file) : [file];
    }),
  );
  return files.flat();
}

// A folder inside that cannot be opened is listed itself and later refused as no regular file: left out, its papers
// would be missed.
async function filesIn(folder: FoundFile): Promise<readonly FoundFile[]> {
  const entries = await entriesOf(folder.location).catch(() => undefined);
  return entries === undefined ? [folder] : filesAmong(folder.path, entries);
}

function byPath(a: FoundFile, b: FoundFile): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * One file from disk under the name that people know it by; what is wrong with it becomes its fault. Among the files of
 * others, links and devices are never followed or read.
 */
export async function sourceAt(file: Location, path: string, followLink: boolean): Promise<SourceFile> {
  try {
    return await opened(file, path, followLink);
  } catch (error) {
    return refused(path, {
      code: 'reader.crashed',
      cause: `cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

async function opened(file: Location, path: string, followLink: boolean): Promise<SourceFile> {
  const found = await (followLink ? stat(file) : lstat(file));
  if (!found.isFile()) return refused(path, { code: 'file.unsupported', cause: 'no regular file' });
  if (found.size > LARGEST) return refused(path, { code: 'file.too-large', cause: `${found.size} bytes` });
  return sourceOf(new Uint8Array(await readFile(file)), path);
}
