/** Complaints become findings: the scheme says how grave each code is and which clause speaks of it. */
import { compareMoney, SEVERITIES, ZERO, type Complaint, type Finding, type Scheme } from '../model/index.ts';

/** The complaint with the scheme's severity and clause; a severity of its own overrides the scheme's. */
export function grade({ severity, ...complaint }: Complaint, grades: Scheme['grades']): Finding {
  const { severity: usual, clause } = grades[complaint.code];
  return { ...complaint, severity: severity ?? usual, clause };
}

/** Gravest first, then most money at risk; equals keep their order. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank(a) - rank(b) || compareMoney(b.atRisk ?? ZERO, a.atRisk ?? ZERO));
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
