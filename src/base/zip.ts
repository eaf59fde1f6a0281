/**
 * A zip by its central directory, its entries unpacked within limits. yauzl checks structure and sizes; the rest is
 * done here.
 */
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { isLackOfMemory } from './lack-of-memory.ts';
import type { ReadFault } from '../model/index.ts';

const MB = 2 ** 20;

/**
 * Most entries of a zip, bytes of one entry, bytes of all, and times that an entry over `small` bytes may unpack to:
 * empty forms pack well.
 */
export const ZIP = { entries: 5000, entry: 200 * MB, all: 1024 * MB, ratio: 200, small: MB } as const;

/** An open zip. */
export interface Zip {
  readonly entries: readonly Entry[];
  /** The bytes of an entry, or what is wrong with it alone: encrypted, damaged, beyond a limit, of no known method. */
  unpack(entry: Entry): Promise<Uint8Array | ReadFault>;
}

/** How many entries may still be opened, shared by zips that lie in one another. */
export interface EntryAllowance {
  entries: number;
}

/**
 * Opens a zip, names as raw bytes; nothing is unpacked yet. Its entries are taken off the allowance, a damaged zip's
 * too; more than are left is `file.limit`, no zip `file.damaged`.
 */
export async function openZip(
  bytes: Uint8Array,
  allowance: EntryAllowance = { entries: ZIP.entries },
): Promise<Zip | ReadFault> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
    });
    if (zip.entryCount > allowance.entries) return { code: 'file.limit', cause: `${zip.entryCount} entries` };
    allowance.entries -= zip.entryCount;
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { entries, unpack: (entry) => unpacked(zip, entry) };
  } catch (error) {
    return faultOf(error);
  }
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array | ReadFault> {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted()) return { code: 'file.encrypted', cause: 'an entry with a password' };
  if (size > ZIP.entry) return { code: 'file.too-large', cause: `${size} bytes` };
  if (size > ZIP.small && size > packed * ZIP.ratio)
    return { code: 'file.limit', cause: `${packed} bytes unpack to ${size}` };
  if (!entry.canDecodeFileData()) return { code: 'file.unsupported', cause: `zip method ${entry.compressionMethod}` };
  try {
    const chunks: Buffer[] = [];
    // yauzl ends the stream with an error as soon as an entry is longer than it says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return crc32(bytes) === entry.crc32 ? new Uint8Array(bytes) : { code: 'file.damaged', cause: 'wrong checksum' };
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): ReadFault {
  const cause = error instanceof Error ? error.name : 'zip';
  return { code: isLackOfMemory(error) ? 'reader.memory' : 'file.damaged', cause };
}
