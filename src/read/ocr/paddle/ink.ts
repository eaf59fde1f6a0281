/** Scores of a network → what else the ink of a line may say, for lines in which a value may stand. */
import type { InkChoice, InkStep } from '../../../model/index.ts';
import { characterOf, type Scores, type SeenCharacter } from './ctc.ts';

/** A class is kept from this probability on, and so many a step: the rest adds nothing that could be told from noise. */
const KEPT = { probability: 0.001, choices: 5 } as const;
/** A character below this confidence may be the one that hides what the line holds. */
const UNCERTAIN = 0.8;

/** Digits in either script, and the words with which organisations end. */
const VALUE =
  /[\d壹贰叁肆伍陆柒捌玖拾]|公司|集团|研究|大学|学院|中心|医院|银行|[支分]行|事务所|协会|学会|合作社|[院所厂社店]$/u;

/** Whether an amount, a day, an id or a name may stand in the line, or something that could not be read well. */
export function mayHoldValue(seen: readonly SeenCharacter[]): boolean {
  return VALUE.test(seen.map(({ text }) => text).join('')) || seen.some(({ confidence }) => confidence < UNCERTAIN);
}

/** The characters, each with the steps from midway behind the one before it to midway before the next. */
export function withInk(
  seen: readonly SeenCharacter[],
  scores: Scores,
  characters: readonly string[],
): readonly SeenCharacter[] {
  const ends = seen.map(({ at }, index) => {
    const next = seen[index + 1];
    return next === undefined ? scores.steps : Math.ceil(((at + next.at) / 2) * scores.steps);
  });
  return seen.map((character, index) => ({
    ...character,
    ink: stepsOf(scores, characters, index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? scores.steps),
  }));
}

function stepsOf(scores: Scores, characters: readonly string[], from: number, to: number): readonly InkStep[] {
  const steps: InkStep[] = [];
  for (let step = from; step < to; step += 1) {
    const choices = choicesAt(scores, step, characters);
    if (!isSaidAgain(choices, steps.at(-1))) steps.push(choices);
  }
  return steps;
}

// To an alignment, a step that surely says what the one before surely said changes nothing.
function isSaidAgain(step: InkStep, before: InkStep | undefined): boolean {
  return step.length === 1 && before?.length === 1 && step[0]?.[0] === before[0]?.[0];
}

function choicesAt({ data, classes }: Scores, step: number, characters: readonly string[]): InkStep {
  const from = step * classes;
  return likelyIn(data.subarray(from, from + classes))
    .map((at): InkChoice => [at === 0 ? '' : characterOf(at, characters), rounded(data[from + at] ?? 0)])
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, KEPT.choices);
}

// Probabilities add up to one, so the search ends when what is left cannot be kept.
function likelyIn(probabilities: Float32Array): readonly number[] {
  const likely: number[] = [];
  let left = 1;
  for (let at = 0; at < probabilities.length; at += 1) {
    const probability = probabilities[at] ?? 0;
    if (probability < KEPT.probability) continue;
    likely.push(at);
    left -= probability;
    if (left < KEPT.probability) break;
  }
  return likely;
}

// Four digits behind the point: what is kept lies above them.
function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
}
