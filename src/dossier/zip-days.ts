/** Zip archives carry the time of writing in every entry; for equal input to give equal bytes, all get one day. */
import type { Day } from '../model/index.ts';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * A copy of the archive in which every entry is dated the day at midnight (MS-DOS date: APPNOTE.TXT 4.4.6); throws
 * `RangeError` when it is no plain zip.
 */
export function withDay(zip: Uint8Array, on: Day): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const data = new DataView(bytes.buffer);
  const end = endOf(data);
  const stamp = dosDate(on);
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left -= 1) {
    if (data.getUint32(at, true) !== CENTRAL) throw new RangeError('not a zip: the central directory is broken');
    data.setUint32(at + 12, stamp, true);
    data.setUint32(data.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return bytes;
}

function endOf(data: DataView): number {
  for (let at = data.byteLength - 22; at >= 0; at -= 1) {
    if (data.getUint32(at, true) === END) return at;
  }
  throw new RangeError('not a zip: no end of central directory');
}

// Time in the low half, date in the high half; years count from 1980.
function dosDate(on: Day): number {
  const [year = 1980, month = 1, date = 1] = on.split('-').map(Number);
  return (((year - 1980) * 512 + month * 32 + date) << 16) >>> 0;
}
