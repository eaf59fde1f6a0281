/** Labelled pages → what they show of the evidence, with every kind counting alike. */
import { layoutOf } from '../../src/classify/page-layout.ts';
import { DOCUMENT_KINDS, type DocumentKind, type Recognisers } from '../../src/model/index.ts';
import type { Shown } from './fit.ts';
import type { Labelled } from './labelled.ts';

/** One weight: evidence for a kind. */
export interface Weight {
  readonly evidence: string;
  readonly kind: DocumentKind;
}

/** All weights there are, in the order of the file. */
export function weightsOf({ evidence }: Recognisers): readonly Weight[] {
  return evidence.flatMap(({ name, weights }) =>
    DOCUMENT_KINDS.filter((kind) => weights[kind] !== undefined).map((kind) => ({ evidence: name, kind })),
  );
}

// Papers of others say the same in other words, of which some are not known: so each page is shown again with some of
// its evidence left out, its heading among it.
const COPIES = 6;
const LEFT_OUT = 0.3;

/** The pages as the fit wants them; all evidence must weigh something for every kind that it may speak for. */
export function shownBy(pages: readonly Labelled[], recognisers: Recognisers): readonly Shown[] {
  const numberOf = new Map(weightsOf(recognisers).map(({ evidence, kind }, at) => [`${evidence} ${kind}`, at]));
  const draw = chance(1);
  const share = new Map(DOCUMENT_KINDS.map((kind) => [kind, pages.filter((one) => one.kind === kind).length]));
  return pages.flatMap(({ kind, page }) => {
    const { scores } = layoutOf(page, everyWeight(recognisers));
    const met = new Map(scores.map((score) => [score.kind, score.met.map(({ name }) => name)]));
    return Array.from({ length: COPIES }, (_, copy): Shown => {
      const gone = new Set(recognisers.evidence.map(({ name }) => name).filter((name) => isLeftOut(name, copy, draw)));
      return {
        kind: DOCUMENT_KINDS.indexOf(kind),
        speaks: DOCUMENT_KINDS.map((one) =>
          (met.get(one) ?? []).flatMap((name) => (gone.has(name) ? [] : (numberOf.get(`${name} ${one}`) ?? []))),
        ),
        counts: 1 / (share.get(kind) ?? 1),
      };
    });
  });
}

function isLeftOut(name: string, copy: number, draw: () => number): boolean {
  return copy > 0 && name !== 'nothing' && draw() < LEFT_OUT;
}

// A weight that was fitted to zero must be able to grow again.
function everyWeight(recognisers: Recognisers): Recognisers {
  const evidence = recognisers.evidence.map((one) => ({
    ...one,
    weights: Object.fromEntries(Object.keys(one.weights).map((kind) => [kind, 1])),
  }));
  return { ...recognisers, evidence };
}

/** The same sequence every time: a small linear congruential generator. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
