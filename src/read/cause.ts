/** Technical causes of faults, without the document in them. */

/** Longest cause that is kept, in characters. */
const LONGEST = 160;

/**
 * Name and message of an error for logs; quoted pieces, long digits and anything but ASCII may come from the paper and
 * are left out.
 */
export function causeOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return text
    .replace(/"[^"]{0,400}"|'[^']{0,400}'|`[^`]{0,400}`/gu, '"…"')
    .replace(/\d{6,}/gu, '…')
    .replace(/[^\x20-\x7e…]+/gu, '…')
    .slice(0, LONGEST);
}
