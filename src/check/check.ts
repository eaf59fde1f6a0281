/** What a check is. */
import type { Complaint, Judgement, MatchedCase } from '../model/index.ts';

/**
 * Looks at a matched case and says what is wrong with its papers; pure. Grading is not its business, save where a
 * variant has a grade of its own.
 */
export type Check = (matched: MatchedCase, judgement: Judgement) => readonly Complaint[];
