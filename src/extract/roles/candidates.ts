/** Choices as candidates: how much each value is believed, all fields of a paper taken together. */
import type { Candidate, DocumentKind, FieldName } from '../../model/index.ts';
import { valueKey } from '../../rules/index.ts';
import { placesOf, readingOf } from '../ink.ts';
import { assigned, type Beliefs } from './assignment.ts';
import type { FieldChoice } from './choice.ts';
import { oddsOf, type Odds } from './score.ts';
import type { FieldWeights } from './weights.ts';

/** A field with its choice, what weighs it, and the name under which its candidates say who found them. */
export interface Weighing {
  readonly field: FieldName;
  readonly choice: FieldChoice;
  readonly weights: FieldWeights;
  readonly foundBy: string;
}

// Values less likely than this are not worth a reviewer's look, nor is any where the paper so likely says none.
const WORTH_ASKING = 0.02;
const SILENT = 0.9;
// Rule confidence of a value that the paper's own words prove, and the range of one that they do not.
const PROVEN = 0.95;
const [LEAST, MOST] = [0.5, 0.79];

/** Candidates of every value that is worth asking about; each print of a value is one. */
export function roleCandidates(kind: DocumentKind, weighings: readonly Weighing[]): readonly Candidate[] {
  const scored = weighings.map((weighing) => ({ weighing, odds: oddsOf(weighing.choice, weighing.weights.weights) }));
  const beliefs = assigned(
    kind,
    new Map(scored.map(({ weighing, odds }) => [weighing.field, beliefsOf(weighing.choice, odds)] as const)),
  );
  return scored.flatMap(({ weighing, odds }) => candidatesOf(weighing, odds, beliefs.get(weighing.field) ?? new Map()));
}

// How likely each value of a choice is, all its prints together; the empty text for none.
function beliefsOf({ options }: FieldChoice, odds: Odds): Beliefs {
  const beliefs = new Map<string, number>([['', odds.none]]);
  for (const [at, { valued }] of options.entries())
    beliefs.set(valueKey(valued), (beliefs.get(valueKey(valued)) ?? 0) + (odds.mentions[at] ?? 0));
  return beliefs;
}

// What a rule found and weights do not believe is shown beside the leader: 大写 that differ from digits stay a conflict,
// and a paper on which nothing was believed is looked at.
const [LEAST_SERIOUS, CONTRADICTING] = [0.6, 0.64];
const RULE = /^rule:[\w-]+\.(?:firm|likely|guess)$/u;

// 大写 beside digits that say another amount: nobody is sure, and the words lead (票据法 第八条 for slips, custom for contracts).
function prevails(features: readonly string[]): boolean {
  return features.includes('pair:other') && features.includes('form:words');
}

function confidenceOf(belief: number, proven: number): number {
  return belief >= proven ? PROVEN : LEAST + (MOST - LEAST) * belief;
}

// A rule of the template is a second voice on what a value means: where both say so, this much belief is enough.
const BACKED = 0.95;

// Between yuan and 万元, and between an old amount and a new one, a person decides.
const CHANGED = 'frame:changed';

const BACKING = /^rule:[\w-]+\.(?:firm|likely)$/u;

// The belief from which on a value's meaning is proven.
function thresholdOf({ options }: FieldChoice, key: string, proven: number): number {
  const features = options.flatMap((option) => (valueKey(option.valued) === key ? option.features : []));
  const isOpen =
    features.includes('form:unit-open') ||
    features.includes('pair:other') ||
    options.some((option) => option.features.includes(CHANGED));
  if (isOpen) return Infinity;
  return features.some((feature) => BACKING.test(feature)) ? Math.min(proven, BACKED) : proven;
}

function candidatesOf(
  { field, choice, weights: { proven }, foundBy }: Weighing,
  odds: Odds,
  beliefs: Beliefs,
): readonly Candidate[] {
  const alone = beliefsOf(choice, odds);
  return choice.options.flatMap(({ valued, ink, witnesses, features }, at): readonly Candidate[] => {
    const key = valueKey(valued);
    const belief = beliefs.get(key) ?? 0;
    const share = (odds.mentions[at] ?? 0) / (alone.get(key) ?? 1);
    const isWeighed = (beliefs.get('') ?? 0) < SILENT && belief >= WORTH_ASKING && share >= WORTH_ASKING;
    if (!isWeighed && !features.some((feature) => RULE.test(feature))) return [];
    return [
      {
        ...valued,
        field,
        raw: ink.text,
        places: placesOf(ink),
        ocrConfidence: readingOf(ink),
        ruleConfidence: prevails(features)
          ? MOST
          : isWeighed
            ? confidenceOf(belief, thresholdOf(choice, key, proven))
            : CONTRADICTING + (LEAST_SERIOUS - CONTRADICTING) * (1 - belief),
        foundBy,
        witnesses: ['label', ...witnesses.filter((witness) => witness !== 'label')],
      },
    ];
  });
}
