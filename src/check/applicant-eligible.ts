/** Whether the applicant is one of the four kinds of enterprise, on the day it applies (clause 2). */
import { daySide, textSide, type Complaint, type Day, type MatchedCase } from '../model/index.ts';
import { certificatesOf, eligibilityOn, judgedOn } from '../rules/index.ts';
import type { Check } from './check.ts';
import { cite } from './cite.ts';

/** A row of the list or a certificate in its name, either of which must hold; 个体工商户 are no enterprises. */
export const eligibility: Check = (matched, judgement) => {
  const on = judgedOn(matched, judgement);
  const { applicant } = matched;
  const found = eligibilityOn(on, matched);
  const complaints = {
    eligible: () => [],
    individual: () => [notEligible('individual', matched, applicant.uscc)],
    'no-proof': () => [notEligible('no-proof', matched)],
    undated: () => [lapsed('undated', matched, on)],
    expired: () => [lapsed('expired', matched, on, found.until)],
  } as const satisfies Record<typeof found.verdict, () => readonly Complaint[]>;
  return complaints[found.verdict]();
};

function notEligible(detail: 'individual' | 'no-proof', { applicant }: MatchedCase, uscc?: string): Complaint {
  return {
    code: 'applicant.not-eligible',
    detail,
    values: { found: uscc ?? applicant.name ?? '—' },
    ...(uscc !== undefined && { found: textSide(uscc) }),
    places: applicant.places,
  };
}

function lapsed(detail: 'undated' | 'expired', matched: MatchedCase, on: Day, until?: Day): Complaint {
  return {
    code: 'applicant.eligibility-expired',
    detail,
    values: { until: until ?? '—', on },
    expected: daySide(on),
    found: until === undefined ? textSide('—') : daySide(until),
    places: certificatesOf(matched).flatMap((certificate) =>
      cite(certificate, 'certificateNumber', 'issueDate', 'validUntil'),
    ),
  };
}
