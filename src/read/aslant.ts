/** Text that stands aslant across a page: watermarks, and stamps such as 作废. */

/** Degrees from the nearest quarter turn from which text is no line of its page: paper lies less askew. */
const ASLANT = 18;

/** Whether text at this angle (degrees) runs across the lines of a page whose lines lean by `lean`. */
export function isAslant(angle: number, lean = 0): boolean {
  const against = angle - lean;
  return Math.abs(against - 90 * Math.round(against / 90)) > ASLANT;
}
