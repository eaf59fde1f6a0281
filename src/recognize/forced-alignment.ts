/**
 * How likely the ink of a line is to say a text: the forward algorithm of connectionist temporal classification (Graves
 * et al. 2006) over what the network said at each step.
 */
import type { InkStep } from '../model/index.ts';
import { normalise, squeeze } from './normalise.ts';

/** What is left for a character that the reader did not keep at a step: a little less than the least that it keeps. */
const LEAST = 0.0001;

/**
 * The natural logarithm of the likelihood that the ink says a text, blanks left out; −∞ where it has too few steps. Full
 * and half width are one.
 */
export type Likelihood = (text: string) => number;

/** Makes the ink of a line ready to be asked about several texts. */
export function likelihoodOf(ink: readonly InkStep[]): Likelihood {
  const steps = ink.map(saidAt);
  return (text) => forward(steps, Array.from(squeeze(text).text));
}

// By character in reading form, '' for "nothing new": to which a blank comes to the same.
function saidAt(step: InkStep): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const [printed, probability] of step) {
    const text = normalise(printed).text.trim();
    said.set(text, (said.get(text) ?? 0) + probability);
  }
  return said;
}

// States: nothing, first character, nothing, second character, … nothing. Two equal characters need a nothing between.
function forward(steps: readonly ReadonlyMap<string, number>[], characters: readonly string[]): number {
  const states = ['', ...characters.flatMap((character) => [character, ''])];
  const skips = states.map((text, state) => state > 1 && text !== '' && text !== states[state - 2]);
  let [before, after] = [new Float64Array(states.length), new Float64Array(states.length)];
  before[0] = 1;
  let logarithm = 0;
  for (const step of steps) {
    let whole = 0;
    for (let state = 0; state < states.length; state += 1) {
      const skipped = skips[state] === true ? (before[state - 2] ?? 0) : 0;
      const share =
        ((before[state] ?? 0) + (before[state - 1] ?? 0) + skipped) * (step.get(states[state] ?? '') ?? LEAST);
      after[state] = share;
      whole += share;
    }
    if (whole === 0) return -Infinity;
    logarithm += Math.log(whole);
    for (let state = 0; state < after.length; state += 1) after[state] = (after[state] ?? 0) / whole;
    [before, after] = [after, before];
  }
  return logarithm + Math.log((before.at(-1) ?? 0) + (before.at(-2) ?? 0));
}
