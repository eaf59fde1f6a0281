/**
 * The budget of a batch: an application that comes after it is spent is held for a decision; no share is cut without a
 * finding.
 */
import { grade, withFinding } from '../../assess/index.ts';
import {
  compareMoney,
  grouped,
  least,
  minus,
  moneySide,
  sum,
  ZERO,
  type AssessedCase,
  type Money,
  type Notice,
  type Scheme,
} from '../../model/index.ts';

/**
 * The cases (in the order of the money) with `budget.exceeded` on every one with which the sum of the batch goes beyond
 * the notice's budget; `before` is what the batch's other applications hold. Rejected ones take nothing.
 */
export function withinBudget(
  cases: readonly AssessedCase[],
  { budget }: Pick<Notice, 'budget'>,
  scheme: Pick<Scheme, 'grades'>,
  before: Money = ZERO,
): readonly AssessedCase[] {
  if (budget === null) return cases;
  let spent = before;
  return cases.map((assessed) => {
    const { subsidy, recommendation } = assessed.assessment;
    if (recommendation === 'reject' || subsidy === ZERO) return assessed;
    spent = sum([spent, subsidy]);
    return compareMoney(spent, budget) > 0 ? beyond(assessed, budget, spent, scheme) : assessed;
  });
}

function beyond(assessed: AssessedCase, budget: Money, spent: Money, { grades }: Pick<Scheme, 'grades'>): AssessedCase {
  const { assessment } = assessed;
  const atRisk = least([assessment.subsidy, minus(spent, budget)]);
  const values = { budget: grouped(budget), total: grouped(spent), over: grouped(minus(spent, budget)) };
  const finding = {
    ...grade(
      {
        code: 'budget.exceeded',
        detail: 'batch',
        values,
        expected: moneySide(budget),
        found: moneySide(spent),
        places: [],
      },
      grades,
    ),
    atRisk,
  };
  return withFinding(assessed, finding);
}
