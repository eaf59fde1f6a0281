/** A zip, checked whole before anything is unpacked. yauzl checks structure and sizes; the rest is done here. */
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { ReadFault } from '../model/index.ts';
import { isJunk } from './junk.ts';
import { ARCHIVE, LARGEST } from './limits.ts';
import { memberName, nameKey } from './member-name.ts';

/** A file in an archive. `read` unpacks it, or says what is wrong with it alone: encrypted, damaged, beyond a limit. */
export interface Member {
  readonly name: string;
  read(): Promise<Uint8Array | ReadFault>;
}

/** What is left of the limits, shared with the archives nested in one. */
export interface Allowance {
  entries: number;
  bytes: number;
}

/**
 * The members by name, junk and folders left out; or why the archive is not opened at all: no zip, a limit, members
 * that overlap, are links, share a name or lead out of it.
 */
export async function openArchive(bytes: Uint8Array, allowance: Allowance): Promise<readonly Member[] | ReadFault> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
    });
    if (zip.entryCount > allowance.entries) return { code: 'file.limit', cause: `${zip.entryCount} entries` };
    allowance.entries -= zip.entryCount;
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const fault = faultOfAll(entries, allowance);
    return fault ?? membersOf(zip, entries);
  } catch (error) {
    return { code: 'file.damaged', cause: error instanceof Error ? error.name : 'zip' };
  }
}

function membersOf(zip: ZipFile, entries: readonly Entry[]): readonly Member[] | ReadFault {
  const members = new Map<string, Member>();
  for (const entry of entries) {
    const name = memberName(entry);
    if (typeof name !== 'string') return name;
    if (isLink(entry)) return { code: 'file.damaged', cause: 'a link in the archive' };
    if (name.endsWith('/') || isJunk(name)) continue;
    if (members.has(nameKey(name))) return { code: 'file.damaged', cause: 'two members of one name' };
    members.set(nameKey(name), { name, read: () => unpacked(zip, entry) });
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

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array | ReadFault> {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted()) return { code: 'file.encrypted', cause: 'a member with a password' };
  if (size > LARGEST) return { code: 'file.too-large', cause: `${size} bytes` };
  if (size > ARCHIVE.small && size > packed * ARCHIVE.ratio)
    return { code: 'file.limit', cause: `${packed} bytes unpack to ${size}` };
  if (!entry.canDecodeFileData()) return { code: 'file.unsupported', cause: `zip method ${entry.compressionMethod}` };
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return crc32(bytes) === entry.crc32 ? new Uint8Array(bytes) : { code: 'file.damaged', cause: 'wrong checksum' };
  } catch (error) {
    return { code: 'file.damaged', cause: error instanceof Error ? error.name : 'zip' };
  }
}
