/** What is paid, how it was worked out, what could change it, and what to propose. */
import {
  compareMoney,
  grouped,
  ZERO,
  type AssessedCase,
  type CheckedCase,
  type Complaint,
  type Finding,
  type Judgement,
} from '../model/index.ts';
import {
  applicableRules,
  type ApplicableRules,
  type Bases,
  basesOf,
  computeSubsidy,
  type SubsidyComputed,
  outcomesOf,
} from '../rules/index.ts';
import { uncertainEligibility } from './eligibility-doubt.ts';
import { grade, sorted } from './grade.ts';
import { recommend } from './recommend.ts';
import { atRisk, atRiskTogether } from './risk.ts';
import { uncertainAmounts, type Uncertain } from './sensitivity.ts';
import { amountsOf, stepsOf } from './working.ts';

/**
 * Works out the subsidy with the values at hand, grades all complaints and weighs each by the money it could change.
 * Throws a `configuration` Fault when the policy says nothing for the notice.
 */
export function assess({ complaints, ...matched }: CheckedCase, judgement: Judgement): AssessedCase {
  const rules = applicableRules(judgement);
  const bases = basesOf(matched, rules);
  const sums = computeSubsidy(bases, rules);
  const weighed = [
    ...[...complaints, ...notes(sums, rules, judgement)].map((complaint): Uncertain => ({
      complaint,
      outcomes: outcomesOf(complaint, matched, rules),
    })),
    ...uncertainAmounts(matched, rules),
    ...uncertainEligibility(matched, judgement, bases),
  ].map(({ complaint, outcomes }) => ({ finding: weigh(complaint, outcomes, bases, rules, judgement), outcomes }));
  const findings = sorted(weighed.map(({ finding }) => finding));
  // Only what a human must decide is in doubt: a warning or a note holds no money back.
  const open = weighed
    .filter(({ finding: { severity } }) => severity === 'block' || severity === 'hold')
    .flatMap(({ outcomes }) => outcomes);
  return {
    ...matched,
    findings,
    assessment: {
      scheme: { id: judgement.scheme.id, sha256: judgement.scheme.sha256 },
      notice: { id: judgement.notice.id, rate: judgement.notice.rate },
      amounts: amountsOf(matched, rules),
      steps: stepsOf(matched, rules, sums),
      eligibleBase: sums.eligibleBase,
      computed: sums.computed,
      capRemaining: sums.remaining,
      subsidy: sums.subsidy,
      atRisk: atRiskTogether(open, bases, rules),
      recommendation: recommend(findings),
    },
  };
}

function weigh(
  complaint: Complaint,
  outcomes: readonly Bases[],
  bases: Bases,
  rules: ApplicableRules,
  { scheme }: Judgement,
): Finding {
  return { ...grade(complaint, scheme.grades), atRisk: atRisk(outcomes, bases, rules) };
}

// What the sums themselves have to say: the cap bites, or nobody knows how much of it is used.
function notes(
  { computed, remaining, subsidy }: SubsidyComputed,
  { cap, used }: ApplicableRules,
  { ledger, notice }: Judgement,
): readonly Complaint[] {
  const values = {
    year: String(notice.year),
    computed: grouped(computed),
    cap: grouped(cap.value),
    used: grouped(used),
    subsidy: grouped(subsidy),
  };
  const bites = compareMoney(computed, remaining) > 0;
  return [
    ...(bites
      ? [{ code: 'cap.reached', detail: remaining === ZERO ? 'used-up' : 'limit', values, places: [] } as const]
      : []),
    ...(ledger.empty ? [{ code: 'ledger.missing', detail: 'none', values: {}, places: [] } as const] : []),
  ];
}
