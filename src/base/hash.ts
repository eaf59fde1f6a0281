/** The name of content: equal names, equal content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** SHA-256 of the parts one after the other, text as UTF-8; lower-case hex. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** SHA-256 over names and bytes of files in the order given; lower-case hex. */
export function hashOfFiles(files: Iterable<readonly [name: string, bytes: Uint8Array]>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** `hashOfFiles` of everything in a folder and below it, in the order of the paths; throws when it cannot be read. */
export function hashOfFolder(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
  return hashOfFiles(readOneByOne(folder, paths));
}

// One file in memory at a time: models are large.
function* readOneByOne(folder: string, paths: readonly string[]): Generator<readonly [string, Uint8Array]> {
  for (const path of paths) yield [path.replaceAll(sep, '/'), readFileSync(join(folder, path))];
}
