/** Amounts of scans that their ink could say otherwise, so that what seems to differ would agree. */
import { AMOUNT_FIELD, factOf, isOf, minus, sum, type Money, type SettledDocument } from '../model/index.ts';

/** Papers on one side of a comparison with what they come to; the sum is undefined where nothing is stated. */
export interface Summed {
  readonly papers: readonly SettledDocument[];
  readonly total: Money | undefined;
}

/** Whether one amount, read as its ink could say it too, would make all sums equal that are stated. */
export function couldAgree(...sides: readonly Summed[]): boolean {
  return sides.some((side) =>
    side.papers.flatMap(shifts).some((shift) => {
      const totals = sides.flatMap((one) =>
        one.total === undefined ? [] : [one === side ? sum([one.total, shift]) : one.total],
      );
      return new Set(totals).size === 1;
    }),
  );
}

// By how much each other reading of the ink would change a paper's amount.
function shifts({ kind, facts }: SettledDocument): readonly Money[] {
  const field = AMOUNT_FIELD[kind];
  const fact = field === null ? undefined : factOf(facts, field, 'money');
  if (fact === undefined || fact.status === 'sure') return [];
  return fact.alternatives.flatMap((one) =>
    isOf(one, 'money') && one.witnesses.includes('ink') ? [minus(one.value, fact.value)] : [],
  );
}
