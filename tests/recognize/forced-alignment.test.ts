import { expect, test } from 'vitest';
import type { InkStep } from '../../src/model/index.ts';
import { likelihoodOf } from '../../src/recognize/index.ts';

const AB: readonly InkStep[] = [
  [['甲', 1]],
  [
    ['乙', 0.6],
    ['乚', 0.3],
    ['', 0.1],
  ],
];

test('a text is as likely as all the ways in which the steps can say it together', () => {
  const likelihood = likelihoodOf(AB);
  expect(Math.exp(likelihood('甲乙'))).toBeCloseTo(0.6, 3);
  expect(Math.exp(likelihood('甲乚'))).toBeCloseTo(0.3, 3);
  // The second step says nothing new, or goes on saying 甲.
  expect(Math.exp(likelihood('甲'))).toBeCloseTo(0.1, 3);
});

test('a character that nobody kept is next to impossible and not impossible', () => {
  const ratio = likelihoodOf(AB)('甲丙') - likelihoodOf(AB)('甲乙');
  expect(ratio).toBeLessThan(-8);
  expect(ratio).toBeGreaterThan(-10);
});

test('two equal characters need a step between them that says nothing new', () => {
  const twice: readonly InkStep[] = [[['0', 1]], [['', 0.9]], [['0', 1]]];
  expect(Math.exp(likelihoodOf(twice)('00'))).toBeCloseTo(0.9, 3);
  expect(likelihoodOf([[['0', 1]], [['0', 1]]])('00')).toBe(-Infinity);
});

test('a text with more characters than there are steps is impossible', () => {
  expect(likelihoodOf(AB)('甲乙丙')).toBe(-Infinity);
});

test('full and half width are one, and a blank says nothing', () => {
  const wide: readonly InkStep[] = [
    [
      ['（', 0.7],
      ['(', 0.3],
    ],
    [[' ', 1]],
    [['１', 1]],
  ];
  expect(Math.exp(likelihoodOf(wide)('( 1'))).toBeCloseTo(1, 3);
});
