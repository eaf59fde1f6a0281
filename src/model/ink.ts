/** What the network that read a line of print makes of its ink, kept so that it can be asked about other texts later. */

/** A character that the ink may be, and how likely that is (0–1); an empty text says that nothing new begins here. */
export type InkChoice = readonly [text: string, probability: number];

/**
 * The choices at one step along a line, likeliest first. What the network holds for next to impossible is left out, and
 * a step that says what the step before it said without a doubt is left out whole.
 */
export type InkStep = readonly InkChoice[];
