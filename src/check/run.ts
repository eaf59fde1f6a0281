/** Runs all checks over a case. */
import type { CheckedCase, Complaint, Judgement, MatchedCase } from '../model/index.ts';
import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';

/**
 * The case with all complaints, in the order of the checks and each once; a check that throws is named in the error.
 */
export function runChecks(
  matched: MatchedCase,
  judgement: Judgement,
  checks: Readonly<Record<string, Readonly<Record<string, Check>>>> = CHECKS,
): CheckedCase {
  const complaints = Object.values(checks).flatMap((family) =>
    Object.entries(family).flatMap(([name, check]) => runOne(name, check, matched, judgement)),
  );
  return { ...matched, complaints: once(complaints) };
}

function runOne(name: string, check: Check, matched: MatchedCase, judgement: Judgement): readonly Complaint[] {
  try {
    return check(matched, judgement);
  } catch (cause) {
    throw new Error(`check ${name} failed on application ${matched.id}`, { cause });
  }
}

function once(complaints: readonly Complaint[]): readonly Complaint[] {
  return [...new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint])).values()];
}
