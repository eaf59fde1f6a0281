/** Memory that ran out: no property of a paper, and a second run may go well. */

/** Whether the error says that memory could not be had. */
export function isLackOfMemory(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('allocation failed');
}
