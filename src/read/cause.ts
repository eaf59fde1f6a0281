/**
 * What went wrong while reading, as a fault: of the reader or of the paper, with a technical cause that holds nothing
 * of
 * the document.
 */
import { isLackOfMemory } from '../base/lack-of-memory.ts';
import type { ReadFault, ReadFaultCode } from '../model/index.ts';

/** Thrown where the reader failed and not the paper, such as an engine that broke off. */
class ReaderFailure extends Error {
  override readonly name = 'ReaderFailure';
}

/**
 * Does work on pixels: they have been decoded by then, so whatever breaks in it is the reader's failure and not the
 * paper's.
 */
export async function orReaderFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ReaderFailure ? error : new ReaderFailure(causeOf(error), { cause: error });
  }
}

/**
 * The fault of an error; one that nobody foresaw means a paper that is not what it says (`file.damaged`). `where` goes
 * before the cause.
 */
export function faultFrom(error: unknown, where = ''): ReadFault {
  return { code: codeOf(error), cause: `${where}${causeOf(error)}` };
}

// The system's own errors (no space, too many files, a model that is gone) and a lack of memory are no property of a
// paper, which reached this process whole: a second run may go well.
function codeOf(error: unknown): ReadFaultCode {
  if (!(error instanceof Error)) return 'file.damaged';
  if (isLackOfMemory(error)) return 'reader.memory';
  const isSystems =
    'syscall' in error ||
    ('code' in error && typeof error.code === 'string' && /MODULE_NOT_FOUND|ERR_DLOPEN/u.test(error.code));
  return isSystems || error instanceof ReaderFailure ? 'reader.crashed' : 'file.damaged';
}

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
