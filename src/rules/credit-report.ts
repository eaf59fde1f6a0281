/** What a 企业综合信用评价报告 must show: subject, grade, age and issuer (section 三(三)1 of the drafting note). */
import {
  addMonths,
  factOf,
  type FieldName,
  type Judgement,
  type MatchedCase,
  type SettledDocument,
} from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { reaches, scaleOf } from './credit-scale.ts';
import { valueOn } from './dated.ts';
import { judgedOn } from './judging-day.ts';
import { applicantParty, displayName, partyIn, partyRelation } from './party.ts';

/** What speaks against a report: what the rule asks for, what the report says, and the fields that say it. */
export interface CreditObjection {
  readonly reason:
    'subject' | 'no-grade' | 'unknown-scale' | 'below' | 'expired' | 'undated' | 'old' | 'no-issuer' | 'issuer';
  readonly expected: string;
  readonly found: string;
  readonly fields: readonly FieldName[];
}

/** A case and what it is judged by. */
export interface CreditSetting {
  readonly matched: Pick<MatchedCase, 'applicant' | 'submittedOn'>;
  readonly judgement: Judgement;
}

type Rule = (report: SettledDocument, setting: CreditSetting) => readonly CreditObjection[];

/** The four rules, each by itself. */
export const CREDIT_RULES = { subject, grade, age, issuer } as const satisfies Record<string, Rule>;

/** All objections to a report; none for a good one. */
export function creditObjections(report: SettledDocument, setting: CreditSetting): readonly CreditObjection[] {
  return Object.values(CREDIT_RULES).flatMap((rule) => rule(report, setting));
}

function subject({ facts }: SettledDocument, { matched }: CreditSetting): readonly CreditObjection[] {
  const [applicant, rated] = [applicantParty(matched), partyIn(facts, 'subject')];
  if (!['different', 'branch'].includes(partyRelation(applicant, rated))) return [];
  return [{ reason: 'subject', expected: displayName(applicant), found: displayName(rated), fields: ['subject'] }];
}

function grade(report: SettledDocument, { matched, judgement }: CreditSetting): readonly CreditObjection[] {
  const { policy, creditScales } = judgement.scheme;
  const expected = valueOn(policy.creditMinimum, judgedOn(matched, judgement))?.value;
  const found = textOf(report, 'grade');
  if (expected === undefined) return [];
  if (found === undefined) return [{ reason: 'no-grade', expected, found: '—', fields: ['grade'] }];
  const scale = scaleOf(creditScales, factOf(report.facts, 'issuer', 'name')?.value, textOf(report, 'scale'));
  const reached = scale && reaches(found, expected, scale);
  if (reached === undefined) return [{ reason: 'unknown-scale', expected, found, fields: ['grade', 'scale'] }];
  return reached ? [] : [{ reason: 'below', expected, found, fields: ['grade'] }];
}

// As old as the scheme allows to the day is not too old.
function age({ facts }: SettledDocument, { matched, judgement }: CreditSetting): readonly CreditObjection[] {
  const on = judgedOn(matched, judgement);
  const [until, issued] = (['validUntil', 'issueDate'] as const).map((field) => factOf(facts, field, 'day')?.value);
  if (until !== undefined && until < on)
    return [{ reason: 'expired', expected: on, found: until, fields: ['validUntil'] }];
  if (issued === undefined)
    return until === undefined ? [{ reason: 'undated', expected: on, found: '—', fields: ['issueDate'] }] : [];
  const months = valueOn(judgement.scheme.policy.creditValidMonths, on)?.value;
  const tooOld = months !== undefined && addMonths(issued, months) < on;
  return tooOld ? [{ reason: 'old', expected: on, found: issued, fields: ['issueDate'] }] : [];
}

function issuer({ facts }: SettledDocument, { judgement: { registry } }: CreditSetting): readonly CreditObjection[] {
  const name = factOf(facts, 'issuer', 'name')?.value;
  if (registry.creditIssuers === undefined) return [];
  const expected = registry.creditIssuers.map((row) => row.name).join('、');
  if (name === undefined) return [{ reason: 'no-issuer', expected, found: '—', fields: ['issuer'] }];
  const known = registry.creditIssuers.some((row) => foldName(row.name) === foldName(name));
  return known ? [] : [{ reason: 'issuer', expected, found: name, fields: ['issuer'] }];
}

function textOf({ facts }: SettledDocument, field: 'grade' | 'scale'): string | undefined {
  return factOf(facts, field, 'text')?.value;
}
