/** How much a rule of a template is believed. */

/**
 * `firm`: the label can mean nothing else. `likely`: it mostly means this; a firm rule that says otherwise is
 * contested. `guess`: to be looked at.
 */
export const TRUSTS = ['firm', 'likely', 'guess'] as const;

/** One of them. */
export type Trust = (typeof TRUSTS)[number];

/**
 * The rule confidence (0–1) of each. Settling asks for 0.8 before a value is `sure` by itself, and a value that has
 * 0.88 of the leader's weight contests it:
 * so what is likely contests what is firm, a guess contests what is likely, and no guess contests what is firm.
 */
export const RULE_CONFIDENCE = { firm: 0.95, likely: 0.85, guess: 0.75 } as const satisfies Record<Trust, number>;

/** What is left of a guess that no label backs: a shape alone, a sum that nobody printed. */
export const UNBACKED = 0.8;

/**
 * What is left of a guess at a day: which of several is meant, or what a lost stroke was. Under a half a find does not
 * count as a second print.
 */
export const GUESSED_DAY = 0.6;
