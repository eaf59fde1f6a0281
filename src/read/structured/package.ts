/** A zip that is one document inside (OFD, DOCX, XLSX): its parts by name, within limits. */
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.ts';

/** Most parts, bytes of a part, bytes of all parts read, and times that a part over 1 MB may unpack to. */
const LIMIT = { parts: 5000, part: 200 * 2 ** 20, all: 2 ** 30, ratio: 200, small: 2 ** 20 } as const;

/** The parts of a package. Names are compared without case: writers of OFD are not strict about it. */
export interface Package {
  readonly names: readonly string[];
  /**
   * The bytes of a part; undefined when there is none of that name. `file.limit`, `file.encrypted` or `file.damaged`
   * (length or CRC-32) is thrown.
   */
  part(name: string): Promise<Uint8Array | undefined>;
}

/** Opens a package by its central directory; nothing is unpacked yet. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    decodeStrings: false,
  });
  if (zip.entryCount > LIMIT.parts) throw new Unreadable('file.limit', `${zip.entryCount} parts`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(nameOf(entry));
    // Two parts of one name are read differently by different programs: nobody knows which one people saw.
    if (entries.has(key) && !key.endsWith('/')) throw new Unreadable('file.damaged', 'two parts of one name');
    entries.set(key, entry);
  }
  let total = 0;
  return {
    names: [...entries.values()].map(nameOf),
    part: async (name) => {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) return undefined;
      total += entry.uncompressedSize;
      if (total > LIMIT.all) throw new Unreadable('file.limit', `more than ${LIMIT.all} bytes in all parts`);
      return bytesOf(zip, entry);
    },
  };
}

// Nothing is ever written to a path from here, so a name may be anything: it is only looked up.
function nameOf(entry: Entry): string {
  return entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/u, '');
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

async function bytesOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Unreadable('file.encrypted', 'a part is encrypted');
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > LIMIT.part || (size > LIMIT.small && size > packed * LIMIT.ratio))
    throw new Unreadable('file.limit', `a part of ${size} bytes, ${packed} packed`);
  const bytes = await unpacked(zip, entry);
  if (crc32(bytes) !== entry.crc32) throw new Unreadable('file.damaged', 'the checksum of a part is wrong');
  return bytes;
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    // yauzl ends the stream with an error as soon as a part is longer than it says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new Unreadable('file.damaged', 'a part cannot be unpacked');
  }
}
