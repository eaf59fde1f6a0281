/** Takes the clock out of a zip: every entry gets the same time, so that the same content is the same bytes. */

// 2025-01-06 00:00 as MS-DOS time and date (APPNOTE 4.4.6).
const STAMP = 0x5a26_0000;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;

/**
 * A copy of the zip whose local and central headers all carry one time; throws `RangeError` when it has no central
 * directory.
 */
export function frozenZip(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const end = findEnd(copy);
  let entry = copy.readUInt32LE(end + 16);
  while (copy.readUInt32LE(entry) === CENTRAL) {
    copy.writeUInt32LE(STAMP, entry + 12);
    copy.writeUInt32LE(STAMP, copy.readUInt32LE(entry + 42) + 10);
    entry += 46 + copy.readUInt16LE(entry + 28) + copy.readUInt16LE(entry + 30) + copy.readUInt16LE(entry + 32);
  }
  return copy;
}

function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new RangeError('not a zip');
}
