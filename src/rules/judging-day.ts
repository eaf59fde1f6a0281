/** The day by which an application is judged. */
import type { Day, Judgement, MatchedCase } from '../model/index.ts';

/** The day of submission, else today: what holds on it holds for the application. */
export function judgedOn({ submittedOn }: Pick<MatchedCase, 'submittedOn'>, { today }: Pick<Judgement, 'today'>): Day {
  return submittedOn ?? today;
}
