/** From which ratio of likelihoods on the ink of a scan says what. Measured by `npm run bench -- ink` (docs/ink.md). */

/** Natural logarithms of the likelihood of a text against that of the best reading. */
export const INK = {
  /**
   * The ink says this as well as what was read. Of names that were misread 16.0 % reach it, of neighbours by chance none
   * of 432, of the likeliest neighbours that there could be 11.1 %.
   */
  said: -1,
  /**
   * The ink could say this; below it, the ink contradicts. Of names that were misread 53.8 % reach it, of neighbours by
   * chance none of 432 names and one of 160 days.
   */
  could: -7,
  /** By so much the likeliest of several proposed texts must lead the next, or nobody knows which it is. */
  apart: 3,
} as const;
