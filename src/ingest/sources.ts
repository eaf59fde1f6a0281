/** Paths → files with their content, type and fault. */
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type SourceFile } from '../model/index.ts';
import { isJunk } from './junk.ts';
import { LARGEST } from './limits.ts';
import { refused, sourceOf } from './source.ts';
import { listed, unpack } from './unpack.ts';

/** Every file under the paths, sorted by path, archives unpacked, one at a time; a path that is not there is a usage `Fault`. */
export async function* eachSource(paths: readonly string[]): AsyncGenerator<SourceFile> {
  const files = (await Promise.all(paths.map((path) => filesUnder(path)))).flat();
  for (const file of [...new Set(files)].toSorted()) yield* unpack(await sourceAt(file, file, paths.includes(file)));
}

/** All of `eachSource` at once. */
export async function sourcesOf(paths: readonly string[]): Promise<readonly SourceFile[]> {
  return listed(eachSource(paths));
}

/** Every file at or under a path, junk left out; a path that is not there is a usage `Fault`. The path itself may be a link. */
export async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Fault('usage', [`${path}: cannot be opened`], { cause });
  });
  return found.isDirectory() ? filesIn(path) : [path];
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isJunk(name));
  const files = await Promise.all(entries.map(async (entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)])));
  return files.flat();
}

/** One file from disk under the name that people know it by; what is wrong with it becomes its fault. Among the files of others, links and devices are never followed or read. */
export async function sourceAt(file: string, path: string, followLink: boolean): Promise<SourceFile> {
  const found = await (followLink ? stat(file) : lstat(file));
  if (!found.isFile()) return refused(path, { code: 'file.unsupported', cause: 'no regular file' });
  if (found.size > LARGEST) return refused(path, { code: 'file.too-large', cause: `${found.size} bytes` });
  return sourceOf(new Uint8Array(await readFile(file)), path);
}
