/** The 企业综合信用评价报告 of the applicant (section 三(三)1 of the drafting note). */
import { textSide, type Complaint, type SettledDocument } from '../model/index.ts';
import { creditObjections, type CreditObjection } from '../rules/index.ts';
import type { Check } from './check.ts';
import { cite, citePage } from './cite.ts';

/** One good report is enough; when none is, the last is objected to. Having none is a missing document. */
export const credit: Check = (matched, judgement) => {
  const reports = matched.documents.filter(({ kind }) => kind === 'credit-report');
  const objections = reports.map((report) =>
    creditObjections(report, { matched, judgement }).map((objection) => complaintOf(objection, report)),
  );
  return objections.some((one) => one.length === 0) ? [] : (objections.at(-1) ?? []);
};

function complaintOf({ reason, expected, found, fields }: CreditObjection, report: SettledDocument): Complaint {
  const cited = cite(report, ...fields);
  return {
    code: 'applicant.credit',
    detail: reason,
    values: { expected, found },
    expected: textSide(expected),
    found: textSide(found),
    places: cited.length > 0 ? cited : citePage(report),
  };
}
