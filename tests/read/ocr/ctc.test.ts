import { expect, test } from 'vitest';
import { charactersOf } from '../../../src/read/ocr/paddle/ctc.ts';
import { confidenceOf, runsOf } from '../../../src/read/ocr/paddle/runs.ts';

// Classes: nothing new, 1, 2, a space.
const scores = (steps: readonly (readonly [best: number, score: number])[]): Parameters<typeof charactersOf>[0] => ({
  steps: steps.length,
  classes: 4,
  data: Float32Array.from(
    steps.flatMap(([best, score]) => [0, 1, 2, 3].map((index) => (index === best ? score : 0.01))),
  ),
});
const DICTIONARY = ['1', '2'];

test('a class that goes on is one character, one that comes again after nothing is two', () => {
  const seen = charactersOf(
    scores([
      [1, 0.9],
      [1, 0.8],
      [0, 0.9],
      [1, 0.7],
      [2, 0.9],
    ]),
    DICTIONARY,
  );
  expect(seen.map(({ text }) => text).join('')).toBe('112');
});

test('the class after the dictionary is a space, and a place is the middle of the first step', () => {
  const seen = charactersOf(
    scores([
      [2, 0.9],
      [3, 0.9],
      [1, 0.9],
      [0, 0.9],
    ]),
    DICTIONARY,
  );
  expect(seen.map(({ text, at }) => [text, at])).toEqual([
    ['2', 0.125],
    [' ', 0.375],
    ['1', 0.625],
  ]);
});

test('a character keeps its best score, and one doubtful character pulls a run down', () => {
  const seen = charactersOf(
    scores([
      [1, 0.5],
      [1, 1],
      [2, 0.5],
    ]),
    DICTIONARY,
  );
  expect(seen.map(({ confidence }) => confidence)).toEqual([1, 0.5]);
  expect(confidenceOf(seen)).toBeCloseTo(0.625, 6);
  expect(confidenceOf([])).toBe(0);
});

test('a wide gap parts two runs, each with its own stretch of the line; a narrow one does not', () => {
  const rotatedBox = { x: 200, y: 10, length: 400, height: 20, angle: 0 };
  const at = (text: string, share: number): Parameters<typeof runsOf>[0][number] => ({
    text,
    at: share,
    confidence: 1,
  });
  const runs = runsOf([at('金', 0.05), at('额', 0.1), at(' ', 0.4), at('税', 0.8), at('额', 0.85)], rotatedBox);
  expect(runs.map(({ text }) => text)).toEqual(['金额', '税额']);
  const [left, right] = runs.map((run) => [
    run.rotatedBox.x - run.rotatedBox.length / 2,
    run.rotatedBox.x + run.rotatedBox.length / 2,
  ]);
  expect(left?.[1]).toBeLessThan(right?.[0] ?? 0);
  expect(runsOf([at('1', 0.05), at(' ', 0.08), at('2', 0.11)], rotatedBox).map(({ text }) => text)).toEqual(['1 2']);
  expect(runsOf([at(' ', 0.5)], rotatedBox)).toEqual([]);
});
