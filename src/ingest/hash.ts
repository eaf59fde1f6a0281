/** The name of content. */
import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, or of the text as UTF-8, lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
