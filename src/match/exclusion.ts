/**
 * Hints that a service is of a kind the scheme does not support. A hint raises a question with the words; a human
 * answers it.
 */
import type { ExclusionRule, MatchedService } from '../model/index.ts';
import { placesOf, type Passage } from './passage.ts';
import { quoteAround, sentences } from './quote.ts';

type Exclusion = MatchedService['exclusions'][number];

/** One entry a clause of the scheme that some passage hints at, with the first quote and the places of all. */
export function exclusionsOf(passages: readonly Passage[], rules: readonly ExclusionRule[]): readonly Exclusion[] {
  return rules.flatMap((rule) => {
    const hints = passages.flatMap((passage) => hintsIn(passage, rule));
    const [first] = hints;
    return first === undefined ? [] : [{ ...first, places: hints.flatMap((hint) => hint.places) }];
  });
}

function hintsIn(passage: Passage, { clause, label, hints, unless }: ExclusionRule): Exclusion[] {
  return sentences(passage.text).flatMap((sentence) => {
    const word = hints.find((hint) => sentence.text.includes(hint) && !isDenied(hint, sentence.text));
    if (word === undefined || unless.some((excuse) => sentence.text.includes(excuse))) return [];
    return [{ clause, label, quote: quoteAround(word, sentence), places: placesOf(word, passage) }];
  });
}

// 「本合同不含体系认证」 says the contrary of its words.
function isDenied(hint: string, sentence: string): boolean {
  const before = sentence.slice(0, sentence.indexOf(hint));
  return /(?:不含|不包括|不包含|不涉及|不属于)[^,]{0,12}$/u.test(before);
}
