/** The 企业综合信用评价报告: grade, age, subject and issuer (section 三(三)1 of the drafting note). */
import {
  dayOf,
  factOf,
  valueOn,
  yearOf,
  type Complaint,
  type Day,
  type Judgement,
  type MatchedCase,
  type SettledDocument,
} from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import type { Check } from './check.ts';
import { cite, citePage } from './cite.ts';
import { reaches, scaleOf } from './credit-scale.ts';
import { judgedOn } from './papers.ts';
import { applicantParty, displayName, partyRelation, partyIn } from './party.ts';

/**
 * One good report is enough; when none is, the complaints of the last are raised. Having none is a missing document.
 */
export const credit: Check = (matched, judgement) => {
  const reports = matched.documents.filter(({ kind }) => kind === 'credit-report');
  const verdicts = reports.map((report) => [
    ...subject(report, matched),
    ...grade(report, matched, judgement),
    ...age(report, matched, judgement),
    ...issuer(report, judgement),
  ]);
  return verdicts.some((complaints) => complaints.length === 0) ? [] : (verdicts.at(-1) ?? []);
};

function complaint(
  report: SettledDocument,
  detail: string,
  expected: string,
  found: string,
  ...fields: Parameters<typeof cite>[1][]
): Complaint {
  const cited = cite(report, ...fields);
  return {
    code: 'applicant.credit',
    detail,
    values: { expected, found },
    expected,
    found,
    places: cited.length > 0 ? cited : citePage(report),
  };
}

function subject(report: SettledDocument, matched: MatchedCase): readonly Complaint[] {
  const [applicant, rated] = [applicantParty(matched), partyIn(report.facts, 'subject')];
  return ['different', 'branch'].includes(partyRelation(applicant, rated))
    ? [complaint(report, 'subject', displayName(applicant), displayName(rated), 'subject')]
    : [];
}

function grade(report: SettledDocument, matched: MatchedCase, judgement: Judgement): readonly Complaint[] {
  const minimum = valueOn(judgement.scheme.policy.creditMinimum, judgedOn(matched, judgement))?.value;
  const stated = textOf(report, 'grade');
  if (minimum === undefined) return [];
  if (stated === undefined) return [complaint(report, 'no-grade', minimum, '—', 'grade')];
  const scale = scaleOf(
    judgement.scheme.creditScales,
    factOf(report.facts, 'issuer', 'name')?.value,
    textOf(report, 'scale'),
  );
  const verdict = scale && reaches(stated, minimum, scale);
  if (verdict === undefined) return [complaint(report, 'unknown-scale', minimum, stated, 'grade', 'scale')];
  return verdict ? [] : [complaint(report, 'below', minimum, stated, 'grade')];
}

function age(report: SettledDocument, matched: MatchedCase, judgement: Judgement): readonly Complaint[] {
  const on = judgedOn(matched, judgement);
  const until = factOf(report.facts, 'validUntil', 'day')?.value;
  const issued = factOf(report.facts, 'issueDate', 'day')?.value;
  if (until !== undefined && until < on) return [complaint(report, 'expired', on, until, 'validUntil')];
  const months = valueOn(judgement.scheme.policy.creditValidMonths, on)?.value;
  if (issued === undefined) return until === undefined ? [complaint(report, 'undated', on, '—', 'issueDate')] : [];
  return months !== undefined && monthsLater(issued, months) < on
    ? [complaint(report, 'old', on, issued, 'issueDate')]
    : [];
}

function issuer(report: SettledDocument, { registry: { creditIssuers } }: Judgement): readonly Complaint[] {
  const name = factOf(report.facts, 'issuer', 'name')?.value;
  if (creditIssuers === undefined) return [];
  const listed = creditIssuers.map((row) => row.name).join('、');
  if (name === undefined) return [complaint(report, 'no-issuer', listed, '—', 'issuer')];
  return creditIssuers.some((row) => foldName(row.name) === foldName(name))
    ? []
    : [complaint(report, 'issuer', listed, name, 'issuer')];
}

function textOf({ facts }: SettledDocument, field: 'grade' | 'scale'): string | undefined {
  return factOf(facts, field, 'text')?.value;
}

// The same day so many months later, or the last of that month.
function monthsLater(from: Day, months: number): string {
  const month = Number(from.slice(5, 7)) - 1 + months;
  const [year, index] = [yearOf(from) + Math.floor(month / 12), (month % 12) + 1];
  const dayNumber = Number(from.slice(8));
  return [0, 1, 2, 3].map((back) => dayOf(year, index, dayNumber - back)).find((day) => day !== undefined) ?? from;
}
