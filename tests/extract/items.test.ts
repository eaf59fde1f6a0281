import { expect, test } from 'vitest';
import { documentsOf } from '../../src/pipeline/read.ts';
import { templates } from '../templates.ts';
import { fileOf, typeset } from './typeset.ts';

// Items of an invoice with this row under the heads of its table.
function items(row: string): unknown {
  const [document] = documentsOf(
    [
      fileOf([
        typeset(`
# 电子发票（普通发票）
发票号码：25652000000012345671          开票日期：2025年09月11日
项目名称               规格型号 单位 数量 单价     金额       税率/征收率   税额
${row}
合 计                                              ¥30188.68                ¥1811.32
价税合计（大写）    叁万贰仟圆整         （小写）¥32000.00`),
      ]),
    ],
    templates,
  );
  const fact = document?.facts.items;
  return fact === undefined ? undefined : { status: fact.status, value: fact.value };
}

test('columns so close that they read as one line with the name keep their amounts apart', () => {
  expect(items('*研发和技术服务*水质 返排 批 8 3773.585     30188.68 6%          1811.32\n分析服务费')).toEqual({
    status: 'sure',
    value: [{ name: '*研发和技术服务*水质分析服务费', amount: '30188.68', rate: '6%', tax: '1811.32' }],
  });
});

test.each([
  [
    'an amount and a tax that the rate does not give',
    '*研发和技术服务*水质分析                          30188.68   6%            1911.32',
  ],
  ['a row without its rate', '*研发和技术服务*水质分析                          30188.68                 1811.32'],
  ['a row without its tax', '*研发和技术服务*水质分析                          30188.68   6%'],
])('%s are looked at', (_, row) => {
  expect(items(row)).toMatchObject({ status: 'check' });
});

test('a row without tax by its rate has none', () => {
  expect(items('*研发和技术服务*水质分析                          30188.68   免税')).toMatchObject({
    status: 'sure',
    value: [{ amount: '30188.68', rate: '免税' }],
  });
});
