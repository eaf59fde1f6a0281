/** Cutting what stands at the end of a text, in one pass: a pattern like `[.,]+$` looks at each of its runs again. */

/** The text without the last characters that match `sign`, a pattern for one character. */
export function trimEnd(text: string, sign: RegExp): string {
  const characters = Array.from(text);
  const last = characters.findLastIndex((character) => !sign.test(character));
  return characters.slice(0, last + 1).join('');
}
