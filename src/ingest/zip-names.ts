/**
 * Names in a zip without unpacking it, to tell what sort of package it is. Not by yauzl, which opens a zip
 * asynchronously and refuses it whole for one bad entry: a damaged DOCX is still a DOCX, and its reader says what is
 * wrong with it.
 */

// End of central directory record: signature, and 22 bytes with a comment of at most 65,535 behind it (APPNOTE 4.3.16).
const END = Buffer.from('PK\x05\x06', 'latin1');
const [RECORD, COMMENT] = [22, 65_535];

/** Up to `most` names of the central directory, as bytes in latin1; empty when there is none to be found. */
export function zipNames(bytes: Uint8Array, most = 2000): readonly string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.subarray(Math.max(0, zip.length - RECORD - COMMENT)).lastIndexOf(END);
  if (end < 0) return [];
  const record = end + Math.max(0, zip.length - RECORD - COMMENT);
  if (record + RECORD > zip.length) return [];
  const names: string[] = [];
  for (
    let at = zip.readUInt32LE(record + 16);
    names.length < most && at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50;
  ) {
    const length = zip.readUInt16LE(at + 28);
    names.push(zip.toString('latin1', at + 46, at + 46 + length));
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}
