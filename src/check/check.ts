/** What a check is. */
import type { Complaint, Judgement, MatchedCase, Vocabulary } from '../model/index.ts';

/** What a case is judged by, and the words that its papers use. */
export interface CheckContext extends Judgement {
  readonly vocabulary: Vocabulary;
}

/**
 * Looks at a matched case and says what is wrong with its papers; pure. Grading is not its business, save where a
 * variant has a grade of its own.
 */
export type Check = (matched: MatchedCase, context: CheckContext) => readonly Complaint[];
