/** Files that are archives → the files in them. */
import type { SourceFile } from '../model/index.ts';
import { openArchive, type Allowance } from './archive.ts';
import { ARCHIVE } from './limits.ts';
import { refused, sourceOf } from './source.ts';

/**
 * The file itself, or what is in it when it is a zip: members are `given.zip!/inner/name`, zips among them are opened
 * too. One member is in memory at a time.
 */
export async function* unpack(source: SourceFile): AsyncGenerator<SourceFile> {
  if (source.type === 'zip' && source.fault === undefined)
    yield* membersOf(source, `${source.path}!/`, 1, freshAllowance());
  else yield source;
}

/** Like `unpack` for a zip that is an application: its members go by their own names. */
export async function* unpackApplication(source: SourceFile): AsyncGenerator<SourceFile> {
  if (source.type === 'zip' && source.fault === undefined) yield* membersOf(source, '', 1, freshAllowance());
  else yield source;
}

/** Everything that the generator gives, in memory at once. */
export async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function freshAllowance(): Allowance {
  return { entries: ARCHIVE.entries, bytes: ARCHIVE.bytes };
}

async function* membersOf(
  archive: SourceFile,
  prefix: string,
  depth: number,
  allowance: Allowance,
): AsyncGenerator<SourceFile> {
  const refuse = (code: 'file.limit' | 'file.empty', cause: string): SourceFile =>
    refused(archive.path, { code, cause }, 'zip', archive.sha256);
  if (depth > ARCHIVE.depth) return yield refuse('file.limit', `archives nested deeper than ${ARCHIVE.depth}`);
  const members = await openArchive(archive.bytes, allowance);
  if ('code' in members) return yield refused(archive.path, members, 'zip', archive.sha256);
  if (members.length === 0) return yield refuse('file.empty', 'no file in the archive');
  for (const member of members) {
    const path = `${prefix}${member.name}`;
    const bytes = await member.read();
    if ('code' in bytes) {
      yield refused(path, bytes);
      continue;
    }
    const source = sourceOf(bytes, path);
    if (source.type === 'zip') yield* membersOf(source, `${path}!/`, depth + 1, allowance);
    else yield source;
  }
}
