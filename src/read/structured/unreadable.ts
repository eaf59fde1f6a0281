/** How a reader of data gives up: from any depth, with the fault that the file then carries. */
import type { ReadFault, ReadFaultCode } from '../../model/index.ts';
import { faultFrom } from '../cause.ts';

/**
 * Thrown inside the readers of data files and turned into a value by `readOr`; never leaves this room. The cause holds
 * nothing of the document.
 */
export class Unreadable extends Error {
  readonly fault: ReadFault;

  constructor(code: ReadFaultCode, cause: string) {
    super(cause);
    this.name = 'Unreadable';
    this.fault = { code, cause };
  }
}

/**
 * What the reader gives, or the fault it gave up with. An error that nobody foresaw means a file that is not what it
 * says: `file.damaged`.
 */
export async function readOr<T>(read: () => Promise<T> | T): Promise<T | ReadFault> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Unreadable ? error.fault : faultFrom(error);
  }
}
