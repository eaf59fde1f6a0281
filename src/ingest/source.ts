/** Bytes under a name → a file with its type and what is wrong with it. */
import { sha256 } from '../base/hash.ts';
import type { FileType, ReadFault, SourceFile } from '../model/index.ts';
import { compoundKind } from './compound.ts';
import { sniff } from './sniff.ts';

/**
 * Types that are known and that nothing here reads. The cause of their fault is the type alone: people are told by it
 * how to convert.
 */
const UNREAD: ReadonlySet<FileType> = new Set<FileType>(['heic', 'rar', '7z', 'doc', 'xls', 'yaml', 'unknown']);

/**
 * The file under the name that people know it by. Empty: `file.empty`; Office with a password: `file.encrypted`; no
 * reader: `file.unsupported`.
 */
export function sourceOf(bytes: Uint8Array, path: string): SourceFile {
  const type = sniff(bytes);
  const fault = faultOf(bytes, type);
  return { path, sha256: sha256(bytes), type, bytes, ...(fault && { fault }) };
}

/** A file that is not taken in: its name and why. */
export function refused(path: string, fault: ReadFault, type: FileType = 'unknown', hash = ''): SourceFile {
  return { path, sha256: hash, type, bytes: new Uint8Array(), fault };
}

function faultOf(bytes: Uint8Array, type: FileType): ReadFault | undefined {
  if (bytes.length === 0) return { code: 'file.empty', cause: 'no bytes' };
  if (type === 'unknown' && isCompound(bytes) && compoundKind(bytes) === 'encrypted')
    return { code: 'file.encrypted', cause: 'office file with a password' };
  return UNREAD.has(type) ? { code: 'file.unsupported', cause: type } : undefined;
}

function isCompound(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0';
}
