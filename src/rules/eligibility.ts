/** Whether the applicant is one of the four kinds of enterprise on the day by which it is judged (clause 2). */
import type { Day, MatchedCase, SettledDocument } from '../model/index.ts';
import { certificateValidity, holdsOn, listedValidity, type Validity } from './certificate-validity.ts';
import { applicantParty, partyIn, partyRelation } from './party.ts';

/**
 * `individual`: a 个体工商户 is no enterprise; `no-proof`: neither row nor certificate; `undated`: none with a last day;
 * `expired`: none that still holds: `until` is
 * the last day of the longest.
 */
export interface Eligibility {
  readonly verdict: 'eligible' | 'individual' | 'no-proof' | 'undated' | 'expired';
  readonly until?: Day;
}

// GB 32100-2015: codes that begin with 92 are those of 个体工商户.
const INDIVIDUAL = '92';

/** The verdict on a day: one row of the list or one certificate in its name that holds is enough. */
export function eligibilityOn(on: Day, matched: Pick<MatchedCase, 'applicant' | 'documents'>): Eligibility {
  if (matched.applicant.uscc?.startsWith(INDIVIDUAL) === true) return { verdict: 'individual' };
  const rows = matched.applicant.match.rows.map(listedValidity);
  const certificates = certificatesOf(matched);
  if (rows.length + certificates.length === 0) return { verdict: 'no-proof' };
  const proofs: readonly Validity[] = [
    ...rows,
    ...certificates.flatMap((certificate) => certificateValidity(certificate) ?? []),
  ];
  if (proofs.some((proof) => holdsOn(proof, on))) return { verdict: 'eligible' };
  const until = proofs
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
  return until === undefined ? { verdict: 'undated' } : { verdict: 'expired', until };
}

/** The certificates that are not somebody else's. */
export function certificatesOf(matched: Pick<MatchedCase, 'applicant' | 'documents'>): readonly SettledDocument[] {
  const applicant = applicantParty(matched);
  return matched.documents.filter(
    ({ kind, facts }) => kind === 'eligibility' && partyRelation(applicant, partyIn(facts, 'holder')) !== 'different',
  );
}
