import { expect, test } from 'vitest';
import { TURN } from '../../../src/read/limits.ts';
import { rangesOf } from '../../../src/read/pool/pages.ts';

test.each([1, TURN, TURN + 1, 100, 2000])('%i pages fall into turns without a gap and without a double', (pages) => {
  const numbers = rangesOf(pages).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  expect(numbers).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
  expect(Math.max(...rangesOf(pages).map(([first, last]) => last - first + 1))).toBeLessThanOrEqual(TURN);
});
