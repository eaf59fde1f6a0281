/** Data that came with a paper against what is printed on it. */
import { describe, expect, test } from 'vitest';
import { money, type Candidate, type FieldName } from '../../src/model/index.ts';
import { settleDocument } from './builder.ts';
import { document, told, type Print } from './builder.ts';

function settled(prints: readonly Print[], field: FieldName = 'totalAmount', data: string = '126000.00') {
  const paper = document('d1', 'invoice', prints, { reader: 'pdf-text' });
  const value =
    field === 'totalAmount' ? { type: 'money' as const, value: money(data) } : { type: 'id' as const, value: data };
  const stated: Candidate = {
    ...value,
    field,
    raw: data,
    places: [],
    ocrConfidence: 1,
    ruleConfidence: 1,
    witnesses: ['data'],
    foundBy: 'einvoice-xml:data',
  };
  return settleDocument({ ...paper, candidates: [stated, ...paper.candidates] });
}

describe('a value that the data gives', () => {
  test.each([
    ['nothing is printed', []],
    ['the same is printed', [{ field: 'totalAmount', value: '126000.00' }]],
    ['another amount stands where the rule only guesses', [{ field: 'totalAmount', value: '26000.00', fit: 0.6 }]],
  ] as const)('is sure where %s', (_, prints) => {
    const paper = settled(prints);
    expect([told(paper, 'totalAmount'), paper.conflicts]).toEqual(['126000.00 sure', []]);
  });

  test('is a question where its label stands before another', () => {
    const paper = settled([{ field: 'totalAmount', value: '196000.00' }]);
    expect(told(paper, 'totalAmount')).toMatch(/ check$/u);
    expect(paper.conflicts).toMatchObject([
      {
        kind: 'data',
        field: 'totalAmount',
        expected: { said: { values: [{ value: '126000.00' }] } },
        found: { said: { values: [{ value: '196000.00' }] } },
      },
    ]);
  });

  test('is a question too when the print is what base, tax and words add up to', () => {
    const paper = settled([
      { field: 'amountExclTax', value: '190291.26', at: 1 },
      { field: 'taxAmount', value: '5708.74', at: 2 },
      { field: 'totalAmount', value: '196000.00', at: 3, witnesses: ['digits', 'words'] },
    ]);
    expect(told(paper, 'totalAmount')).toMatch(/ check$/u);
  });

  test('holds for numbers', () => {
    expect(
      told(
        settled([{ field: 'invoiceNumber', value: '25652000000012345679' }], 'invoiceNumber', '25652000000012345678'),
        'invoiceNumber',
      ),
    ).toMatch(/ check$/u);
  });
});
