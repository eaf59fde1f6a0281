/** The store's sentences exist in both languages with the same places for values. */
import { expect, test } from 'vitest';
import { words } from './words.ts';

test('both languages have the same keys and the same values in them', () => {
  expect(places(words('en'))).toEqual(places(words('zh-CN')));
});

function places(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(table).map(([key, sentence]) => [
      key,
      [...sentence.matchAll(/\{\w+\}/gu)]
        .map(String)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join(' '),
    ]),
  );
}
