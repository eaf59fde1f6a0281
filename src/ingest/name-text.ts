/** The text of a file's name, which a disk and an archive keep as bytes. */

/**
 * The name in the first of the encodings in which its bytes are valid (UTF-8, then GB18030, which Chinese Windows
 * writes); undefined when they are in none.
 */
export function nameText(bytes: Uint8Array, encodings: readonly string[] = ['utf-8', 'gb18030']): string | undefined {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      continue; // the next encoding
    }
  }
  return undefined;
}
