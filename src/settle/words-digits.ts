/**
 * An amount in digits and the same in 大写: equal they confirm each other, different they are a finding (支付结算办法 附件一; 票据法
 * 第八条).
 */
import {
  AMOUNT_FIELD,
  anyOf,
  overlap,
  valueText,
  type Candidate,
  type Conflict,
  type FieldName,
  type Witnessed,
} from '../model/index.ts';
import { candidateWeight, type Group, type Groups } from '../rules/index.ts';
import type { EngineDisagreement } from './second-reader.ts';

// The amount that a paper is about is printed in digits and in words.
const TWICE: readonly FieldName[] = Object.values(AMOUNT_FIELD).flatMap((field) => field ?? []);

// A rule that only guesses does not contradict anybody.
const SERIOUS = 0.6;

/**
 * A conflict for every field whose leading words and leading digits are different amounts. Where the second reader
 * reads one of them as the other says, a reading is in doubt and the paper is not.
 */
export function wordsAgainstDigits(
  groups: Groups,
  disagreements: readonly EngineDisagreement[] = [],
): readonly Conflict[] {
  return TWICE.flatMap((field): readonly Conflict[] => {
    const all = groups.get(field) ?? [];
    // Agreement of another amount further down (a first instalment) does not excuse the leading one.
    const first = all[0]?.witnesses ?? [];
    if (first.includes('words') && first.includes('digits')) return [];
    const [words, digits] = [leader(all, 'words'), leader(all, 'digits')];
    if (
      words === undefined ||
      digits === undefined ||
      isMisread(words, digits, disagreements) ||
      isMisread(digits, words, disagreements)
    )
      return [];
    return [{ kind: 'words-digits', field, expected: said(words), found: said(digits) }];
  });
}

function leader(groups: readonly Group[], witness: 'words' | 'digits'): Candidate | undefined {
  return groups
    .flatMap((group) => group.candidates)
    .filter((one) => one.witnesses.includes(witness) && one.ruleConfidence >= SERIOUS)
    .toSorted((a, b) => candidateWeight(b) - candidateWeight(a))[0];
}

function isMisread(one: Candidate, other: Candidate, disagreements: readonly EngineDisagreement[]): boolean {
  return disagreements.some(
    ({ field, place, said: heard }) =>
      field === one.field &&
      heard === valueText(other) &&
      one.places.some((own) => own.page === place.page && overlap(own.box, place.box) > 0.5),
  );
}

function said(candidate: Candidate): Witnessed {
  return { said: anyOf([candidate]), places: candidate.places };
}
