/** Paths → files with their content, type and fault. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault, type FileType, type ReadFault, type SourceFile } from '../model/index.ts';
import { sha256 } from './hash.ts';
import { sniff } from './sniff.ts';

/** Types that a reader takes. */
const READABLE: ReadonlySet<FileType> = new Set<FileType>(['pdf', 'jpeg', 'png', 'webp', 'tiff']);

/** Files that systems and offices leave behind. */
const JUNK = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX|~\$.*|\._.*)$/iu;

/** 200 MB; larger files are not read. */
const LARGEST = 200 * 1024 * 1024;

/** All files under the paths, sorted by path; a path that is not there is a usage `Fault`. */
export async function sourcesOf(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files = (await Promise.all(paths.map((path) => filesUnder(path)))).flat();
  const sources: SourceFile[] = [];
  for (const path of [...new Set(files)].toSorted()) sources.push(await sourceOf(path, path));
  return sources;
}

/** Every file at or under a path, junk left out; a path that is not there is a usage `Fault`. */
export async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Fault('usage', [`${path}: cannot be opened`], { cause });
  });
  if (!found.isDirectory()) return [path];
  const entries = (await readdir(path)).filter((name) => !JUNK.test(name));
  return (await Promise.all(entries.map((name) => filesUnder(join(path, name))))).flat();
}

/** One file from disk under the name that people know it by; what is wrong with it becomes its fault. */
export async function sourceOf(file: string, path: string): Promise<SourceFile> {
  const { size } = await stat(file);
  if (size > LARGEST) {
    return { path, sha256: '', type: 'unknown', bytes: new Uint8Array(), fault: { code: 'file.too-large', cause: `${size} bytes` } };
  }
  const bytes = new Uint8Array(await readFile(file));
  const type = sniff(bytes);
  const fault = faultOf(bytes, type, basename(path));
  return { path, sha256: sha256(bytes), type, bytes, ...(fault && { fault }) };
}

function faultOf(bytes: Uint8Array, type: FileType, name: string): ReadFault | undefined {
  if (bytes.length === 0) return { code: 'file.empty', cause: `${name} holds no bytes` };
  if (!READABLE.has(type)) return { code: 'file.unsupported', cause: `${name}: no reader for ${type}` };
  return undefined;
}
