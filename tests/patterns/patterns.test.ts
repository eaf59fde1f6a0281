/** No text makes a pattern slow: each is linear by its construction. */
import { expect, test } from 'vitest';
import { allPatterns } from './all.ts';
import { whyNotLinear } from './linear.ts';

test('every pattern of the program is linear, those of templates and those built of words too', async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(400);
  const slow = patterns.flatMap(({ source, flags, from }) => {
    const why = whyNotLinear({ source, flags });
    return why.length === 0 ? [] : [`${from} /${source}/${flags}: ${why.join(', ')}`];
  });
  expect(slow).toEqual([]);
});

test.each([
  ['blanks before the end', String.raw`\s+$`],
  ['a run that another word may follow', String.raw`合同.*总价`],
  ['one repetition in another', '(?:[a-z]+,?)+;'],
  ['two runs that share their text', String.raw`^\s*:?\s*元`],
  ['a run in a look-behind', String.raw`(?<=^[^(]*)[)]`],
  ['a run in a look-ahead', String.raw`\B(?=(?:\d{3})+$)`],
  ['bounded runs in bounded runs', '(?:(?:a{0,90}b{0,90}){0,90}c){0,90}d'],
])('refused: %s', (_, source) => {
  expect(whyNotLinear({ source, flags: 'u' })).not.toEqual([]);
});

test.each([
  ['bounded runs', String.raw`合\s{0,4}同[:：]\s{0,4}\d{1,20}`],
  ['a run at the end', String.raw`\d[\d,.]*`],
  ['a run in a pattern that is tried once', String.raw`^\s*\d+元`],
])('taken: %s', (_, source) => {
  expect(whyNotLinear({ source, flags: 'gu' })).toEqual([]);
});
