import { describe, expect, test } from 'vitest';
import { displayWidth, tableLines } from '../../src/cli/table.ts';

describe('the width of a text on a terminal', () => {
  test.each([
    ['abc', 3],
    ['甲乙', 4],
    ['￥1', 3],
    ['（有限）', 8],
    ['é', 1],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['✓ 已', 4],
    ['', 0],
    ['35,280.00', 9],
    ['“甲”', 4],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

test('columns line up, figures stand right, totals stand below a rule', () => {
  const lines = tableLines(
    [{ heading: '企业' }, { heading: '元', right: true }],
    [
      ['甲乙丙', '1.00'],
      ['ab', '20.00'],
      ['合计', '21.00'],
    ],
    1,
  );
  expect(lines).toEqual([
    '企业       元',
    '─────────────',
    '甲乙丙   1.00',
    'ab      20.00',
    '─────────────',
    '合计    21.00',
  ]);
  expect(new Set(lines.map(displayWidth))).toEqual(new Set([13]));
});
