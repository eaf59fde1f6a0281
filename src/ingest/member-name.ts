/** Names of archive members: their encoding, and which are refused. */
import { crc32 } from 'node:zlib';
import { validateFileName, type Entry } from 'yauzl';
import { ARCHIVE } from './limits.ts';
import { nameText } from './name-text.ts';

/** A name that must not be taken: why. */
export interface BadName {
  readonly code: 'file.damaged' | 'file.limit';
  readonly cause: string;
}

const UTF8_FLAG = 0x800; // APPNOTE 4.4.4, bit 11

/**
 * The member's name, with `/`. UTF-8 where the archive says so (APPNOTE 4.6.9 extra field or flag) or where the bytes
 * are; else GB18030,
 * which is what Chinese Windows writes. Paths that lead out of the archive, control characters and names over 200
 * characters are refused.
 */
export function memberName(entry: Entry): string | BadName {
  const name = unicodePath(entry) ?? decoded(entry);
  if (name === undefined) return { code: 'file.damaged', cause: 'a name in no known encoding' };
  if (name.length > ARCHIVE.name) return { code: 'file.limit', cause: `a name of ${name.length} characters` };
  if (/\p{Cc}/u.test(name)) return { code: 'file.damaged', cause: 'a control character in a name' };
  return validateFileName(name) === null && !name.startsWith('~/')
    ? name
    : { code: 'file.damaged', cause: 'a name that leads out of the archive' };
}

/** The form in which two names are the same file on some system. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

function decoded({ fileNameRaw, generalPurposeBitFlag }: Entry): string | undefined {
  return (generalPurposeBitFlag & UTF8_FLAG) === 0 ? nameText(fileNameRaw) : nameText(fileNameRaw, ['utf-8']);
}

// Info-ZIP Unicode Path: version 1, CRC-32 of the name it stands for, the name in UTF-8.
function unicodePath({ extraFields, fileNameRaw }: Entry): string | undefined {
  const data = extraFields.find(({ id }) => id === 0x7075)?.data;
  if (data === undefined || data.length < 6 || data[0] !== 1 || data.readUInt32LE(1) !== crc32(fileNameRaw))
    return undefined;
  return data.toString('utf8', 5);
}
