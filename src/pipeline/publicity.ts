/** When the publicity of a batch would end, were its list published on the day of the run. */
import { grade, publicity } from '../assess/index.ts';
import type { PublicityTerm } from '../dossier/publicity.ts';
import { valueOn } from '../model/index.ts';
import type { Recipe } from './review.ts';

/** The term under the policy of that day; undefined when it asks for no publicity. A calendar that does not reach is `calendar.uncovered`. */
export function publicityTerm({ scheme: { policy, calendar, grades }, today }: Pick<Recipe, 'scheme' | 'today'>): PublicityTerm | undefined {
  const rule = valueOn(policy.publicityWorkingDays, today);
  if (rule === undefined) return undefined;
  const { days, last, complaints } = publicity(today, rule.value, calendar);
  const findings = complaints.map((complaint) => grade(complaint, grades));
  return { published: today, count: rule.value, clause: rule.clause, days, ...(last !== undefined && { last }), findings };
}
