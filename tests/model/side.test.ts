import { expect, test } from 'vitest';
import {
  amountsOf,
  anyOf,
  day,
  daySide,
  money,
  moneySide,
  shownSide,
  sideText,
  spanSide,
  textSide,
} from '../../src/model/index.ts';

test.each([
  ['amounts', moneySide(money('126000'), money('-0.5')), '126000.00 / -0.50', '126,000.00 / -0.50'],
  ['days', daySide(day('2025-03-01'), day('2025-06-09')), '2025-03-01, 2025-06-09', '2025-03-01, 2025-06-09'],
  ['a span', spanSide(day('2025-01-01'), day('2025-12-31')), '2025-01-01 – 2025-12-31', '2025-01-01 – 2025-12-31'],
  ['words that look like an amount', textSide('126000.00'), '126000.00', '126000.00'],
  [
    'values of several types',
    anyOf([
      { type: 'money', value: money('1260') },
      { type: 'text', value: '壹拾万元' },
    ]),
    '1260.00 / 壹拾万元',
    '1,260.00 / 壹拾万元',
  ],
])('%s are told to data and to people', (_, side, data, people) => {
  expect(sideText(side)).toBe(data);
  expect(shownSide(side)).toBe(people);
});

test('the amounts of sides are those that are money, once each', () => {
  const amounts = amountsOf(moneySide(money('1'), money('2')), textSide('3.00'), undefined, moneySide(money('2')));
  expect(amounts).toEqual(['1.00', '2.00']);
});
