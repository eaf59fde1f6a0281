/** The doubted text layer against the picture. */
import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../src/model/index.ts';
import { settleDocument } from './builder.ts';
import { document, over, told } from './builder.ts';

function settled(field: FieldName, value: string, layer: string, at = 3) {
  const paper = document('d1', 'contract', [{ field, value, at: 3, witnesses: ['digits', 'words'] }]);
  return settleDocument({
    ...paper,
    pages: paper.pages.map((page) => ({ ...page, suspectLayer: { reason: 'no-ink', runs: [over(at, layer)] } })),
  });
}

describe('at the place of a value', () => {
  test.each([
    ['contractAmount', '126000.00', '合同总额：人民币 196,000.00 元', '196000.00'],
    ['contractAmount', '126000.00', '（大写）壹拾玖万陆仟元整', '196000.00'],
    ['signDate', '2025-03-18', '签订日期：2025年3月13日', '2025-03-13'],
    ['contractNumber', 'HT-2025-0318', '合同编号：HT-2025-0313', 'HT-2025-0313'],
  ] as const)('%s %s against the layer’s “%s”', (field, value, layer, said) => {
    const paper = settled(field, value, layer);
    expect(paper.conflicts).toMatchObject([
      {
        kind: 'text-layer',
        field,
        expected: { said: { values: [{ value: said }] } },
        found: { said: { values: [{ value }] } },
      },
    ]);
    expect(told(paper, field)).toBe(`${value} check`);
  });

  test.each([
    ['the layer says the same', '合同总额：126,000.00 元'],
    ['the layer says the same among others', '首付 30,000.00 元，合同总额 126,000.00 元'],
    ['the layer gives no amount', '!"#$%&'],
  ])('no conflict where %s', (_, layer) => {
    expect(settled('contractAmount', '126000.00', layer).conflicts).toEqual([]);
  });

  test('what the layer says elsewhere contradicts nothing', () => {
    expect(settled('contractAmount', '126000.00', '196,000.00 元', 9).conflicts).toEqual([]);
  });
});
