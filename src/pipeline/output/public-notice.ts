/** When the public notice of a batch would end, were its list published on the day of the run. */
import { grade, publicNotice } from '../../assess/index.ts';
import type { PublicNoticeTerm } from '../../dossier/public-notice.ts';
import type { ReviewConfig } from '../review.ts';
import { valueOn } from '../../rules/index.ts';

/**
 * The term under the policy of that day; undefined when it asks for no public notice. A calendar that does not reach is
 * `calendar.uncovered`.
 */
export function publicNoticeTerm({
  scheme: { policy, calendar, grades },
  today,
}: Pick<ReviewConfig, 'scheme' | 'today'>): PublicNoticeTerm | undefined {
  const rule = valueOn(policy.publicityWorkingDays, today);
  if (rule === undefined) return undefined;
  const { days, last, complaints } = publicNotice(today, rule.value, calendar);
  const findings = complaints.map((complaint) => grade(complaint, grades));
  return {
    published: today,
    count: rule.value,
    clause: rule.clause,
    days,
    ...(last !== undefined && { last }),
    findings,
  };
}
