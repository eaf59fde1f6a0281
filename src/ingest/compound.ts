/** Compound files (OLE2, [MS-CFB]): what old Office writes, and new Office when a password is set. */

/** What a compound file holds, by the names of its streams; `undefined` when it is none of Office's. */
export function compoundKind(bytes: Uint8Array): 'doc' | 'xls' | 'encrypted' | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => file.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WordDocument')) return 'doc';
  return holds('Workbook') || holds('Book') ? 'xls' : undefined;
}
