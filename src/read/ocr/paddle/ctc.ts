/**
 * What a recognition network says → characters: connectionist temporal classification (Graves et al. 2006), the best
 * class a step.
 */
import type { InkStep } from '../../../model/index.ts';

/**
 * A character, how sure it is (0–1), and where along the line image its middle is (0–1); `ink`: what the steps around
 * it may say, where somebody may ask.
 */
export interface SeenCharacter {
  readonly text: string;
  readonly confidence: number;
  readonly at: number;
  readonly ink?: readonly InkStep[];
}

/** Probabilities of each step for each class; class 0 is "nothing new", the others are characters of the dictionary. */
export interface Scores {
  readonly data: Float32Array;
  readonly steps: number;
  readonly classes: number;
}

/** Characters in reading order; a class that goes on over several steps counts once, with its best score. */
export function charactersOf(
  { data, steps, classes }: Scores,
  characters: readonly string[],
): readonly SeenCharacter[] {
  const seen: SeenCharacter[] = [];
  let before = 0;
  for (let step = 0; step < steps; step += 1) {
    const best = bestOf(data, step * classes, classes);
    const confidence = data[step * classes + best] ?? 0;
    const last = seen.at(-1);
    if (best !== 0 && best !== before)
      seen.push({ text: characterOf(best, characters), confidence, at: (step + 0.5) / steps });
    else if (best !== 0 && last !== undefined)
      seen[seen.length - 1] = { ...last, confidence: Math.max(last.confidence, confidence) };
    before = best;
  }
  return seen;
}

// Probabilities add up to one: above a half there is no better.
function bestOf(data: Float32Array, from: number, classes: number): number {
  let [best, most] = [0, data[from] ?? 0];
  for (let at = 1; at < classes && most <= 0.5; at += 1) {
    const score = data[from + at] ?? 0;
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/**
 * The character of a class other than 0. PP-OCR counts a space after the characters of its dictionary file; some files
 * have it in them.
 */
export function characterOf(index: number, characters: readonly string[]): string {
  return characters[index - 1] ?? ' ';
}
