/** From which ratio of likelihoods on the ink of a scan says what. Measured by `npm run bench -- ink` (docs/ink.md). */

/** Natural logarithms of the likelihood of a text against that of the best reading. */
export const INK = {
  /** The ink says this as well as what was read. */
  said: -1,
  /** The ink could say this. Below it, the ink contradicts. */
  could: -7,
  /** By so much the likeliest of several proposed texts must lead the next, or nobody knows which it is. */
  apart: 3,
} as const;
