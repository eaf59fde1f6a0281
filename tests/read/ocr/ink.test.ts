import { expect, test } from 'vitest';
import { charactersOf, type Scores } from '../../../src/read/ocr/paddle/ctc.ts';
import { mayHoldValue, withInk } from '../../../src/read/ocr/paddle/ink.ts';
import { withLost } from '../../../src/read/ocr/paddle/lost.ts';
import { runsOf } from '../../../src/read/ocr/paddle/runs.ts';

// Classes: nothing new, then the dictionary; what a step does not name is 0.
const DICTIONARY = [...'山石田油铄钜钰1'];
const scores = (steps: readonly Readonly<Record<string, number>>[]): Scores => ({
  steps: steps.length,
  classes: DICTIONARY.length + 1,
  data: Float32Array.from(steps.flatMap((step) => ['', ...DICTIONARY].map((text) => step[text] ?? 0))),
});
const nothing = { '': 1 };
const textOf = (seen: readonly { readonly text: string }[]): string => seen.map(({ text }) => text).join('');

// A line with a pitch of two steps on which a character between 田 and 油 shares its likelihood with two others.
const lost = (between: Readonly<Record<string, number>>): Scores =>
  scores([{ 山: 1 }, nothing, { 石: 1 }, nothing, { 田: 1 }, nothing, between, nothing, { 油: 1 }, nothing, { 山: 1 }]);

test('a character that shares what is likely with its look-alikes is read in the gap that it leaves', () => {
  const line = lost({ '': 0.5, 铄: 0.3, 钜: 0.15, 钰: 0.05 });
  expect(textOf(charactersOf(line, DICTIONARY))).toBe('山石田油山');
  const [, , , found] = withLost(charactersOf(line, DICTIONARY), line, DICTIONARY);
  expect(found?.text).toBe('铄');
  expect(found?.confidence).toBeCloseTo(0.3);
});

test.each([
  ['nothing', { '': 0.99, 铄: 0.01 }],
  ['a stroke, as of a rule of a table', { '': 0.5, '1': 0.5 }],
])('in a gap that holds %s no character is read', (_, between) => {
  const line = lost(between);
  expect(textOf(withLost(charactersOf(line, DICTIONARY), line, DICTIONARY))).toBe('山石田油山');
});

test('what a step surely says again is left out, and what is next to impossible is not kept', () => {
  const line = scores([nothing, nothing, { 铄: 0.6, 钜: 0.3997, 钰: 0.0003 }, nothing, nothing]);
  const [seen] = withInk(charactersOf(line, DICTIONARY), line, DICTIONARY);
  expect(seen?.ink).toEqual([
    [['', 1]],
    [
      ['铄', 0.6],
      ['钜', 0.3997],
    ],
    [['', 1]],
  ]);
});

test('a run of a line that was cut at a wide gap keeps the steps of its own characters', () => {
  const steps = [{ '1': 1 }, ...Array.from({ length: 8 }, () => nothing), { 铄: 0.9, 钰: 0.1 }];
  const line = scores(steps);
  const box = { x: 50, y: 5, length: 100, height: 10, angle: 0 };
  const runs = runsOf(withInk(charactersOf(line, DICTIONARY), line, DICTIONARY), box);
  expect(
    runs.map(({ text, ink }) => [
      text,
      ink
        ?.flat()
        .map(([said]) => said)
        .join(''),
    ]),
  ).toEqual([
    ['1', '1'],
    ['铄', '铄钰'],
  ]);
});

test.each([
  ['人民币壹拾元整', 1, true],
  ['2025', 1, true],
  ['克拉玛依铄石油田技术有限公司', 1, true],
  ['双方本着诚信的原则', 1, false],
  ['双方本着诚信的原则', 0.4, true],
])('the ink of %s, read at least with %d, is kept: %s', (text, least, kept) => {
  expect(mayHoldValue(Array.from(text, (each) => ({ text: each, confidence: least, at: 0 })))).toBe(kept);
});
