/** Runs all checks over a case. */
import type { CheckedCase, Complaint, MatchedCase } from '../model/index.ts';
import type { Check, CheckContext } from './check.ts';
import { CHECKS } from './checks.ts';
import { whileUnread } from './while-unread.ts';

/**
 * The case with all complaints, in the order of the checks and each once; a check that throws is named in the error.
 */
export function runChecks(
  matched: MatchedCase,
  context: CheckContext,
  checks: Readonly<Record<string, Readonly<Record<string, Check>>>> = CHECKS,
): CheckedCase {
  const complaints = Object.values(checks).flatMap((family) =>
    Object.entries(family).flatMap(([name, check]) => runOne(name, check, matched, context)),
  );
  return { ...matched, complaints: once(whileUnread(complaints, matched, context.scheme)) };
}

function runOne(name: string, check: Check, matched: MatchedCase, context: CheckContext): readonly Complaint[] {
  try {
    return check(matched, context);
  } catch (cause) {
    throw new Error(`check ${name} failed on application ${matched.id}`, { cause });
  }
}

function once(complaints: readonly Complaint[]): readonly Complaint[] {
  return [...new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint])).values()];
}
