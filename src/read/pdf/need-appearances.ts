/**
 * Whether a PDF asks viewers to draw its fields from their values (`/NeedAppearances`: ISO 32000-1, 12.7.2). pdf.js
 * then draws them too, and keeps to itself why.
 */
import { inflateSync } from 'node:zlib';

const ASKED = /\/NeedAppearances\s{1,9}true/u;

/** Bytes of an object stream that are unpacked, and how many such streams: forms come early and are small. */
const MOST = { bytes: 2 ** 22, streams: 500 } as const;

/** Looks in the objects of a file, packed or not; those that cannot be unpacked ask for nothing. */
export function needsAppearances(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (ASKED.test(bytes.toString('latin1'))) return true;
  let streams = 0;
  for (let at = bytes.indexOf('/ObjStm'); at >= 0 && streams < MOST.streams; at = bytes.indexOf('/ObjStm', at + 1)) {
    const start = bytes.indexOf('stream', at);
    if (start >= 0 && ASKED.test(unpacked(bytes.subarray(start)))) return true;
    streams += 1;
  }
  return false;
}

/** The first object streams stand behind the word `stream` and one line end. */
function unpacked(stream: Buffer): string {
  const data = stream.subarray('stream'.length + (stream['stream'.length] === 0x0d ? 2 : 1));
  try {
    return inflateSync(data, { maxOutputLength: MOST.bytes }).toString('latin1');
  } catch {
    // Encrypted, packed in another way, or damaged: pdf.js says so where it matters.
    return '';
  }
}
