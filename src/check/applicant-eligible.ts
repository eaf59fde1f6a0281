/** Whether the applicant is one of the four kinds of enterprise, on the day it applies (clause 2). */
import {
  addDays,
  dayOf,
  factOf,
  yearOf,
  type Complaint,
  type Day,
  type Enterprise,
  type MatchedCase,
  type SettledDocument,
} from '../model/index.ts';
import type { Check } from './check.ts';
import { cite } from './cite.ts';
import { judgedOn } from './papers.ts';
import { applicantParty, partyRelation, partyIn } from './party.ts';

/**
 * A row of the list or a certificate in its name, either of which must be valid; 个体工商户 (code 92…) are no enterprises.
 */
export const eligibility: Check = (matched, judgement) => {
  const { applicant } = matched;
  if (applicant.uscc?.startsWith('92') === true) {
    return [
      {
        code: 'applicant.not-eligible',
        detail: 'individual',
        values: { found: applicant.uscc },
        found: applicant.uscc,
        places: applicant.places,
      },
    ];
  }
  const on = judgedOn(matched, judgement);
  const certificates = certificatesOf(matched);
  const proofs = [...applicant.match.rows.map(rowSpan), ...certificates.map(certificateSpan)];
  if (proofs.length === 0)
    return [
      {
        code: 'applicant.not-eligible',
        detail: 'no-proof',
        values: { found: applicant.name ?? '—' },
        places: applicant.places,
      },
    ];
  if (
    proofs.some(
      ({ from, to, undated }) =>
        undated !== true && (from === undefined || from <= on) && (to === undefined || to >= on),
    )
  )
    return [];
  const until = proofs
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
  return [notShownValid(on, until, certificates)];
};

interface Span {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** A certificate on which no day was found proves nothing about this day. */
  readonly undated?: boolean;
}

function notShownValid(on: Day, until: string | undefined, certificates: readonly SettledDocument[]): Complaint {
  const places = certificates.flatMap((certificate) =>
    cite(certificate, 'certificateNumber', 'issueDate', 'validUntil'),
  );
  const found = until ?? '—';
  return {
    code: 'applicant.eligibility-expired',
    detail: until === undefined ? 'undated' : 'expired',
    values: { until: found, on },
    expected: on,
    found,
    places,
  };
}

function certificatesOf(matched: MatchedCase): readonly SettledDocument[] {
  const applicant = applicantParty(matched);
  return matched.documents.filter(
    ({ kind, facts }) => kind === 'eligibility' && partyRelation(applicant, partyIn(facts, 'holder')) !== 'different',
  );
}

function rowSpan({ kind, certificateNumber, validFrom, validUntil }: Enterprise): Span {
  return {
    from: validFrom,
    to: validUntil ?? (kind === '科技型中小企业' ? numberYearEnd(certificateNumber) : undefined),
  };
}

// 高新技术企业证书 and the 优质中小企业 hold for three years from their issue; a 入库登记编号 for the year it begins with (国科火字〔2019〕87号).
function certificateSpan({ facts }: SettledDocument): Span {
  const issued = factOf(facts, 'issueDate', 'day')?.value;
  const printed = factOf(facts, 'validUntil', 'day')?.value;
  const number = factOf(facts, 'certificateNumber', 'id')?.value;
  const yearly = factOf(facts, 'certificateKind', 'text')?.value.includes('科技型') === true;
  const derived = yearly ? (numberYearEnd(number) ?? (issued && dayOf(yearOf(issued), 12, 31))) : threeYears(issued);
  const to = printed ?? derived;
  return { from: issued, to, undated: issued === undefined && to === undefined };
}

// To the day before the third anniversary; three times 365 days never says more than that.
function threeYears(issued: Day | undefined): Day | undefined {
  return issued && addDays(issued, 3 * 365);
}

function numberYearEnd(number: string | undefined): Day | undefined {
  const year = /^(20\d{2})\d{6}/u.exec(number ?? '')?.[1];
  return year === undefined ? undefined : dayOf(Number(year), 12, 31);
}
