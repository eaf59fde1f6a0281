/** Fits the weights of evidence: a softmax over the kinds in which evidence speaks for the kinds it names, and only so. */

/** A page that somebody labelled: the evidence that it shows for each kind (`shown[kind]` of `names.length` flags). */
export interface Shown {
  readonly kind: number;
  /** By kind, the numbers of the weights that speak. */
  readonly speaks: readonly (readonly number[])[];
  /** How much the page counts. */
  readonly counts: number;
}

// Weights stay small where evidence is scarce (ridge), and steps are those of plain gradient ascent.
const RIDGE = 0.001;
const STEP = 1.5;
const ROUNDS = 3000;

/** Weights (never negative) under which the labels are likeliest; `size` is how many there are. */
export function fittedWeights(pages: readonly Shown[], size: number): readonly number[] {
  const weights = new Float64Array(size).fill(0.5);
  const total = pages.reduce((sum, { counts }) => sum + counts, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(size);
    for (const page of pages) addSlope(page, weights, slope);
    for (let at = 0; at < size; at += 1) {
      const weight = weights[at] ?? 0;
      weights[at] = Math.max(0, weight + STEP * ((slope[at] ?? 0) / total - RIDGE * weight));
    }
  }
  return [...weights];
}

// The slope of the logarithm of the likelihood: what was labelled less what is expected.
function addSlope({ kind, speaks, counts }: Shown, weights: Float64Array, slope: Float64Array): void {
  const points = speaks.map((numbers) => numbers.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const most = Math.max(...points);
  const odds = points.map((one) => Math.exp(one - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  speaks.forEach((numbers, at) => {
    const surprise = counts * ((at === kind ? 1 : 0) - (odds[at] ?? 0) / all);
    for (const number of numbers) slope[number] = (slope[number] ?? 0) + surprise;
  });
}
