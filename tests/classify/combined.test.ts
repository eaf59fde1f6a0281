import { expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { ReadPage } from '../../src/model/index.ts';
import { recognisersOf } from '../../src/pipeline/config/templates.ts';
import { templates } from '../templates.ts';
import { leaning } from '../extract/lying.ts';
import { fileOf, typeset } from '../extract/typeset.ts';
import { BUNDLES, type Bundle } from './bundles.ts';

const recognisers = recognisersOf(templates);
const SHUFFLES = 40;

interface Verdict {
  readonly boundaries: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

// A page of the file as the truth and the program see it: which paper begins or goes on here, if any.
function judged(order: readonly Bundle[], skew: number): Verdict {
  const drawn = order.flatMap((bundle) => bundle.pages.map((drawing, at) => ({ bundle, at, drawing })));
  const pages = drawn.map(({ drawing }, at) => scanned(typeset(drawing, at + 1), skew));
  const papers = classify(fileOf(pages), recognisers);
  const truth = drawn.map(({ bundle, at }) =>
    bundle.kind === null ? 'nobody' : `${at === 0 ? 'begins' : 'goes on'} ${bundle.kind}`,
  );
  const seen = pages.map(({ page }) => {
    const paper = papers.find((one) => one.pages.some((own) => own.page === page));
    return paper === undefined ? 'nobody' : `${paper.pages[0]?.page === page ? 'begins' : 'goes on'} ${paper.kind}`;
  });
  const wrong = truth.flatMap((want, at) =>
    want === seen[at]
      ? []
      : [
          `after ${truth[at - 1] ?? 'nothing'}: ${want}, seen ${seen[at] ?? ''}: ${drawn[at]?.drawing.trim().slice(0, 24) ?? ''}`,
        ],
  );
  return { boundaries: truth.length, right: truth.length - wrong.length, wrong };
}

function scanned(page: ReadPage, skew: number): ReadPage {
  if (page.runs.length === 0) return { ...page, blank: true };
  return skew === 0 ? page : leaning({ ...page, reader: 'paddle' }, skew);
}

// The same shuffles every time: a small linear congruential sequence.
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return items
    .map((item) => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return { item, key: state };
    })
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

test.each([0, 2.2])('shuffled papers in one file are parted where they begin, leaning by %s°', (skew) => {
  const verdicts = Array.from({ length: SHUFFLES }, (_, seed) => judged(shuffled(BUNDLES, seed + 1), skew));
  const [right, all] = [
    verdicts.reduce((sum, one) => sum + one.right, 0),
    verdicts.reduce((sum, one) => sum + one.boundaries, 0),
  ];
  expect({
    share: right / all >= 0.97,
    wrong: right / all >= 0.97 ? [] : [...new Set(verdicts.flatMap((one) => one.wrong))],
  }).toEqual({ share: true, wrong: [] });
});

test('two invoices and two slips on one sheet are two papers each', () => {
  const layouts = BUNDLES.filter(
    (bundle) =>
      bundle.pages.length === 1 && /(?:发票号码|回单号码)[^]*(?:发票号码|回单号码)/u.test(bundle.pages[0] ?? ''),
  );
  for (const { kind, pages } of layouts)
    expect(classify(fileOf([typeset(pages[0] ?? '')]), recognisers).map((paper) => paper.kind)).toEqual([kind, kind]);
  expect(layouts).toHaveLength(2);
});
