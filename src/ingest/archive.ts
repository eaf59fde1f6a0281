/** A zip, checked whole before anything is unpacked. What is wrong with all of it is found here. */
import type { Entry } from 'yauzl';
import { openZip, type EntryAllowance, type Zip } from '../base/zip.ts';
import type { ReadFault } from '../model/index.ts';
import { isJunk } from './junk.ts';
import { memberName, nameKey } from './member-name.ts';

/** A file in an archive. `read` unpacks it, or says what is wrong with it alone: encrypted, damaged, beyond a limit. */
export interface Member {
  readonly name: string;
  read(): Promise<Uint8Array | ReadFault>;
}

/** What is left of the limits, shared with the archives nested in one. */
export interface Allowance extends EntryAllowance {
  bytes: number;
}

/**
 * The members by name, junk and folders left out; or why the archive is not opened at all: no zip, a limit, members
 * that overlap, are links, share a name or lead out of it.
 */
export async function openArchive(bytes: Uint8Array, allowance: Allowance): Promise<readonly Member[] | ReadFault> {
  const zip = await openZip(bytes, allowance);
  if ('code' in zip) return zip;
  return faultOfAll(zip.entries, allowance) ?? membersOf(zip);
}

function membersOf(zip: Zip): readonly Member[] | ReadFault {
  const members = new Map<string, Member>();
  for (const entry of zip.entries) {
    const name = memberName(entry);
    if (typeof name !== 'string') return name;
    if (isLink(entry)) return { code: 'file.damaged', cause: 'a link in the archive' };
    if (name.endsWith('/') || isJunk(name)) continue;
    if (members.has(nameKey(name))) return { code: 'file.damaged', cause: 'two members of one name' };
    members.set(nameKey(name), { name, read: () => zip.unpack(entry) });
  }
  return [...members.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function faultOfAll(entries: readonly Entry[], allowance: Allowance): ReadFault | undefined {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > allowance.bytes) return { code: 'file.limit', cause: `${total} bytes unpacked` };
  allowance.bytes -= total;
  const placed = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  const overlapping = placed.some((entry, at) => {
    const next = placed[at + 1];
    return (
      next !== undefined &&
      entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize > next.relativeOffsetOfLocalHeader
    );
  });
  return overlapping ? { code: 'file.damaged', cause: 'members that overlap' } : undefined;
}

const LOCAL_HEADER = 30; // APPNOTE 4.3.7, without the name

// Unix mode in the upper half of the external attributes, where the archive was made on Unix (APPNOTE 4.4.2, 4.4.15).
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >>> 8 === 3 && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
