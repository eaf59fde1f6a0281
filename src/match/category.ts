/** Which of the seven categories a service belongs to, by the words of its papers. */
import type { CategoryId, CategoryRule, MatchedService } from '../model/index.ts';
import { placesOf, type Passage } from './passage.ts';
import { quoteAround, sentences, type Sentence } from './quote.ts';

// A title says what was bought; a clause of many sentences mentions much besides.
const WEIGHTS = { title: 4, item: 3, result: 3, 'service-text': 2, purpose: 1 } as const satisfies Record<
  Passage['source'],
  number
>;

interface Hit {
  readonly category: CategoryId;
  readonly strength: 'strong' | 'weak' | 'counter';
  readonly word: string;
  readonly sentence: Sentence;
  readonly start: number;
}

/** The category that a strong word names and that leads the vote; undefined when none does or two are level. */
export function categoryOf(passages: readonly Passage[], rules: readonly CategoryRule[]): MatchedService['category'] {
  const ballots = rules.map((rule) => ballot(rule, passages, rules)).toSorted((a, b) => b.score - a.score);
  const [best, second] = ballots;
  if (best?.named === undefined || best.score <= 0 || best.score === second?.score) return undefined;
  const { hit, passage } = best.named;
  return { id: best.id, quote: quoteAround(hit.word, hit.sentence), places: placesOf(hit.word, passage) };
}

function ballot(rule: CategoryRule, passages: readonly Passage[], rules: readonly CategoryRule[]) {
  let score = 0;
  let named: { readonly hit: Hit; readonly passage: Passage } | undefined;
  for (const passage of passages) {
    const mine = hits(passage.text, rules).filter((hit) => hit.category === rule.id);
    const strong = mine.find((hit) => hit.strength === 'strong');
    const says = (strength: Hit['strength']) => mine.some((hit) => hit.strength === strength);
    score += WEIGHTS[passage.source] * ((strong ? 2 : 0) + (says('weak') ? 1 : 0) - (says('counter') ? 2 : 0));
    score += shortNameVote(passage, rule);
    if (strong && named === undefined) named = { hit: strong, passage };
  }
  return { id: rule.id, score: named === undefined ? 0 : score, named };
}

// 鉴证咨询服务 stands before legal fees and tests alike: the 税收分类简称 may tip a balance and no more.
function shortNameVote({ shortName }: Passage, rule: CategoryRule): number {
  return shortName !== undefined && [...rule.strong, ...rule.weak].some((word) => shortName.includes(word)) ? 1 : 0;
}

// A word inside a longer word that also matched means nothing by itself: 知识产权 in 知识产权质押评估.
function hits(text: string, rules: readonly CategoryRule[]): readonly Hit[] {
  const all = sentences(text).flatMap((sentence) => rules.flatMap((rule) => hitsOf(rule, sentence)));
  const covers = (longer: Hit, hit: Hit) =>
    longer.strength !== 'counter' &&
    longer.sentence === hit.sentence &&
    longer.word.length > hit.word.length &&
    longer.start <= hit.start &&
    longer.start + longer.word.length >= hit.start + hit.word.length;
  return all.filter(
    (hit) => hit.strength === 'counter' || !all.some((other) => other.category !== hit.category && covers(other, hit)),
  );
}

function hitsOf(rule: CategoryRule, sentence: Sentence): Hit[] {
  return (['strong', 'weak', 'counter'] as const).flatMap((strength) =>
    rule[strength].flatMap((word) => {
      const start = sentence.text.indexOf(word);
      return start < 0 ? [] : [{ category: rule.id, strength, word, sentence, start }];
    }),
  );
}
