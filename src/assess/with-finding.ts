/** A finding that comes to light after a case was assessed: of the batch, or while its dossier is made. */
import { compareMoney, ZERO, type AssessedCase, type Finding } from '../model/index.ts';
import { sorted } from './grade.ts';
import { recommend } from './recommend.ts';

/** The case with one more finding: what is proposed follows from all of them, and the money at risk is the greater. */
export function withFinding(assessed: AssessedCase, finding: Finding): AssessedCase {
  const findings = sorted([...assessed.findings, finding]);
  const { assessment } = assessed;
  const { atRisk = ZERO } = finding;
  return {
    ...assessed,
    findings,
    assessment: {
      ...assessment,
      recommendation: recommend(findings),
      atRisk: compareMoney(assessment.atRisk, atRisk) > 0 ? assessment.atRisk : atRisk,
    },
  };
}
