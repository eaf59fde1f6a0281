/** Words as the source of a pattern. */

const SPECIAL = /[$()*+.?[\\\]^{|}/]/gu;

/**
 * The source of a pattern that matches one of the words, a longer one before one that it begins with; none where there
 * are no words.
 */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(SPECIAL, String.raw`\$&`))
    .join('|')})`;
}
