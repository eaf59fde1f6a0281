/** A zip that is one document inside (OFD, DOCX, XLSX): its parts by name, within limits. */
import type { Entry } from 'yauzl';
import { openZip, ZIP } from '../../base/zip.ts';
import type { ReadFault } from '../../model/index.ts';
import { Unreadable } from './unreadable.ts';

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
  const zip = await openZip(bytes);
  if ('code' in zip) throw new Unreadable(zip.code, zip.cause);
  const entries = new Map<string, Entry>();
  for (const entry of zip.entries) {
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
      if (total > ZIP.all) throw new Unreadable('file.limit', `more than ${ZIP.all} bytes in all parts`);
      const unpacked = await zip.unpack(entry);
      if ('code' in unpacked) throw ofDocument(unpacked);
      return unpacked;
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

// What is wrong with a part is said of the whole file, which is neither too large itself nor of an unknown format.
function ofDocument({ code, cause }: ReadFault): Unreadable {
  if (code === 'file.too-large') return new Unreadable('file.limit', cause);
  return new Unreadable(code === 'file.unsupported' ? 'file.damaged' : code, cause);
}
