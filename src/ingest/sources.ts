/** Paths → files with their content, type and fault. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Fault, type SourceFile } from '../model/index.ts';
import { isJunk } from './junk.ts';
import { LARGEST } from './limits.ts';
import { refused, sourceOf } from './source.ts';
import { listed, unpack } from './unpack.ts';

/**
 * Every file under the paths, sorted by path, archives unpacked, one at a time; what lies in the folder `besides` is
 * left out. A path that is not there is a usage `Fault`.
 */
export async function* eachSource(paths: readonly string[], besides?: string): AsyncGenerator<SourceFile> {
  const found = (await Promise.all(paths.map((path) => filesUnder(path)))).flat();
  const files = besides === undefined ? found : found.filter((file) => !isInside(file, besides));
  for (const file of [...new Set(files)].toSorted()) yield* unpack(await sourceAt(file, file, paths.includes(file)));
}

function isInside(file: string, folder: string): boolean {
  return resolve(file).startsWith(`${resolve(folder)}${sep}`);
}

/** All of `eachSource` at once. */
export async function sourcesOf(paths: readonly string[]): Promise<readonly SourceFile[]> {
  return listed(eachSource(paths));
}

/**
 * Every file at or under a path, junk left out; a path that is not there or cannot be opened is a usage `Fault`. The
 * path itself may be a link.
 */
export async function filesUnder(path: string): Promise<readonly string[]> {
  const refuse = (cause: unknown): never => {
    throw new Fault('usage', [`${path}: cannot be opened`], { cause });
  };
  const found = await stat(path).catch(refuse);
  return found.isDirectory() ? filesAmong(path, await entriesOf(path).catch(refuse)) : [path];
}

async function filesAmong(folder: string, entries: readonly Dirent[]): Promise<readonly string[]> {
  const kept = entries.filter(({ name }) => !isJunk(name));
  const files = await Promise.all(
    kept.map(async (entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)])),
  );
  return files.flat();
}

// A folder inside that cannot be opened is listed itself and later refused as no regular file: left out, its papers
// would be missed.
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder).catch(() => undefined);
  return entries === undefined ? [folder] : filesAmong(folder, entries);
}

function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

/**
 * One file from disk under the name that people know it by; what is wrong with it becomes its fault. Among the files of
 * others, links and devices are never followed or read.
 */
export async function sourceAt(file: string, path: string, followLink: boolean): Promise<SourceFile> {
  try {
    return await opened(file, path, followLink);
  } catch (error) {
    return refused(path, {
      code: 'reader.crashed',
      cause: `cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

async function opened(file: string, path: string, followLink: boolean): Promise<SourceFile> {
  const found = await (followLink ? stat(file) : lstat(file));
  if (!found.isFile()) return refused(path, { code: 'file.unsupported', cause: 'no regular file' });
  if (found.size > LARGEST) return refused(path, { code: 'file.too-large', cause: `${found.size} bytes` });
  return sourceOf(new Uint8Array(await readFile(file)), path);
}
