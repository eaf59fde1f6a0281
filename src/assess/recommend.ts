/** What to propose, by the findings alone: a human decides. */
import { isCurable, type Finding, type Recommendation } from '../model/index.ts';

/**
 * Any `block` rejects; holds that new papers can cure, and no others, ask for supplements; any other `hold` wants a
 * review; else approve.
 */
export function recommend(findings: readonly Pick<Finding, 'code' | 'severity' | 'runAgain'>[]): Recommendation {
  if (findings.some(({ severity }) => severity === 'block')) return 'reject';
  const holds = findings.filter(({ severity }) => severity === 'hold');
  if (holds.length === 0) return 'approve';
  return holds.every(isCurable) ? 'supplement' : 'review';
}
