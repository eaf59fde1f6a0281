import { expect, test } from 'vitest';
import { addMonths, day } from '../../src/model/index.ts';

test.each([
  ['2025-03-05', 12, '2026-03-05'],
  ['2025-03-05', 0, '2025-03-05'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-05-31', 1, '2025-06-30'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2199-12-31', 36, '2202-12-31'],
])('%s and %i months is %s: the same day of the month, or its last', (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});
