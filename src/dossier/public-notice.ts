/** 公示期: the working days for which the list is on display if it is published on the day of the run. */
import type { Day, Finding, Say } from '../model/index.ts';
import { clauseText } from './wording.ts';

/**
 * The term of public notice: `days` are the working days counted, `last` is absent where the calendar does not reach;
 * `findings` say what of it is not certain.
 */
export interface PublicNoticeTerm {
  readonly published: Day;
  readonly count: number;
  readonly clause: string;
  readonly days: readonly Day[];
  readonly last?: Day;
  readonly findings: readonly Finding[];
}

/** The term in sentences: first the days, then each finding with a mark before it. */
export function publicNoticeLines(
  { published, count, clause, days, last, findings }: PublicNoticeTerm,
  say: Say,
): readonly string[] {
  const values = { published, count: String(count), clause: clauseText(clause, say) };
  return [
    last === undefined
      ? say('batch.publicNotice.open', values)
      : say('batch.publicNotice.term', { ...values, last, days: days.join(say('batch.publicNotice.and')) }),
    ...findings.map(({ code, detail, values: said }) => `▲ ${say(`finding.${code}.${detail}`, said)}`),
  ];
}

/** The same for machines. */
export function publicNoticeJson({ published, count, clause, days, last, findings }: PublicNoticeTerm) {
  return {
    published,
    workingDays: count,
    days,
    last: last ?? null,
    clause,
    findings: findings.map(({ code, detail, severity, clause: of, values }) => ({
      code,
      detail,
      severity,
      clause: of,
      values,
    })),
  };
}
