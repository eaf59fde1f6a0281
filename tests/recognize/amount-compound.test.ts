/** Digits with the units of words between them make one amount. */
import { expect, test } from 'vitest';
import { amountsCompound, amountsInDigits } from '../../src/recognize/index.ts';

test.each([
  ['86400元5角2分', '86400.52'],
  ['合同价款12万8千元整', '128000.00'],
  ['3万5000元', '35000.00'],
  ['人民币 8千5百元', '8500.00'],
  ['12万零500元', '120500.00'],
  ['1,286元4角', '1286.40'],
])('%s is %s', (text, value) => expect(amountsCompound(text).map((span) => span.value)).toEqual([value]));

test.each(['86400元', '12万元', '3万50000元', '第5条 3分钟', '2万5千', '12.8万元', '共3千米5百米'])(
  '%s is none',
  (text) => expect(amountsCompound(text)).toEqual([]),
);

test('no amount in digits is read out of the parts of one', () => {
  expect(amountsInDigits('86400元5角2分 和 12万8千元整')).toEqual([]);
});
