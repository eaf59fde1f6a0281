/** 公示期: the working days for which the list hangs out, were it published on the day of the run. */
import type { Day, Finding, Say } from '../model/index.ts';
import { clauseText } from './wording.ts';

/** The term of publicity: `days` are the working days counted, `last` is absent where the calendar does not reach; `findings` say what of it is not certain. */
export interface PublicityTerm {
  readonly published: Day;
  readonly count: number;
  readonly clause: string;
  readonly days: readonly Day[];
  readonly last?: Day;
  readonly findings: readonly Finding[];
}

/** The term in sentences: first the days, then each finding with a mark before it. */
export function publicityLines({ published, count, clause, days, last, findings }: PublicityTerm, say: Say): readonly string[] {
  const values = { published, count: String(count), clause: clauseText(clause, say) };
  return [
    last === undefined ? say('batch.publicity.open', values) : say('batch.publicity.term', { ...values, last, days: days.join(say('batch.publicity.and')) }),
    ...findings.map(({ code, detail, values: said }) => `▲ ${say(`finding.${code}.${detail}`, said)}`),
  ];
}

/** The same for machines. */
export function publicityJson({ published, count, clause, days, last, findings }: PublicityTerm) {
  return { published, workingDays: count, days, last: last ?? null, clause, findings: findings.map(({ code, detail, severity, clause: of, values }) => ({ code, detail, severity, clause: of, values })) };
}
