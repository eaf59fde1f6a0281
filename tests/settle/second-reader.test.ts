import { describe, expect, test } from 'vitest';
import { doubtfulPlaces } from '../../src/settle/doubtful.ts';
import { settle, settleDocument } from './builder.ts';
import { document, over, row, told, witnessesOf, type Print } from './builder.ts';

const AMOUNT: Print = { field: 'contractAmount', value: '126000.00', raw: '¥126,000.00', at: 2, witnesses: ['digits'] };
const WORDS: Print = {
  field: 'contractAmount',
  value: '126000.00',
  raw: '壹拾贰万陆仟元整',
  at: 2,
  witnesses: ['words'],
};
const IN_WAN: Print = { field: 'contractAmount', value: '126000.00', raw: '12.6', at: 2, witnesses: ['digits'] };
const SIGNED: Print = { field: 'signDate', value: '2025-03-05', raw: '2025年3月5日', at: 2 };
const NUMBER: Print = { field: 'contractNumber', value: 'LY-2025-017', at: 2 };
const CODE: Print = { field: 'partyATaxId', value: '916502007123456723', at: 2, witnesses: ['check-digit'] };
const MISREAD_CODE: Print = { ...CODE, value: '916502007123456728', witnesses: [] };

describe('what the second reader reads in the ink of a value', () => {
  test.each([
    ['the same amount', AMOUNT, '¥126,000.00', '126000.00 sure'],
    ['the same amount beside its label', AMOUNT, '合同总价：¥126,000.00元', '126000.00 sure'],
    ['the same words', WORDS, '人民币壹拾贰万陆仟元整', '126000.00 sure'],
    ['the same number under a label in 万元', IN_WAN, '12.6', '126000.00 sure'],
    ['another number under a label in 万元', IN_WAN, '13.6', '126000.00 check'],
    ['one other digit', AMOUNT, '¥726,000.00', '126000.00 check'],
    ['an amount that lost its head', AMOUNT, '26,000.00', '126000.00 check'],
    ['words of another amount', WORDS, '壹拾贰万元整', '126000.00 check'],
    ['two amounts', AMOUNT, '¥126,000.00 ¥26,000.00', '126000.00 check'],
    ['letters', AMOUNT, '习26,000.oo', '126000.00 check'],
    ['nothing', AMOUNT, '', '126000.00 check'],
    ['the same day', SIGNED, '签订日期：2025年3月5日', '2025-03-05 sure'],
    ['another day', SIGNED, '2025年8月5日', '2025-03-05 check'],
    ['a day that does not exist', SIGNED, '2025年3月50日', '2025-03-05 check'],
    ['the same number', NUMBER, '合同编号：LY-2025-017', 'LY-2025-017 sure'],
    ['a longer number', NUMBER, 'LY-2025-0178', 'LY-2025-017 check'],
    ['another number', NUMBER, 'LY-2025-011', 'LY-2025-017 check'],
    ['the same code', CODE, '916502007123456723', '916502007123456723 sure'],
    ['another code that its check characters hold', CODE, '91650203MA7TEXT15R', '916502007123456723 check'],
    ['a code that cannot be', CODE, '916502007123456728', '916502007123456723 sure'],
    ['the code as it should be', MISREAD_CODE, '916502007123456723', '916502007123456728 check'],
  ])('%s', (_, print, text, expected) => {
    expect(told(settleDocument(document('d1', 'contract', [print], { again: [over(2, text)] })), print.field)).toBe(
      expected,
    );
  });

  test.each([
    ['信用等级：B级', 'B级 sure'],
    ['B', 'B级 sure'],
    ['D', 'B级 check'],
    ['AB', 'B级 check'],
    ['8', 'B级 check'],
    ['A B C D', 'B级 check'],
  ])('a grade, read as %s', (text, expected) => {
    expect(
      told(
        settleDocument(
          document('d1', 'credit-report', [{ field: 'grade', value: 'B级', at: 2 }], { again: [over(2, text)] }),
        ),
        'grade',
      ),
    ).toBe(expected);
  });

  test('in two pieces is put together', () => {
    const [left, right] = [over(2, '¥126,'), over(2, '000.00')].map((run, at) => ({
      ...run,
      box: [90 + 90 * at, 98, 90, 16] as const,
    }));
    const again = [right, left].flatMap((run) => run ?? []);
    expect(told(settleDocument(document('d1', 'contract', [AMOUNT], { again })), 'contractAmount')).toBe(
      '126000.00 sure',
    );
  });

  test('in another place says nothing', () => {
    const settled = settleDocument(document('d1', 'contract', [AMOUNT], { again: [over(7, '¥126,000.00')] }));
    expect(witnessesOf(settled, 'contractAmount')).not.toContain('second-reader');
  });

  test('is named as the witness, and its other value stands beside as a rival', () => {
    expect(
      witnessesOf(
        settleDocument(document('d1', 'contract', [AMOUNT], { again: [over(2, '126,000.00')] })),
        'contractAmount',
      ),
    ).toContain('second-reader');
    const denied = settleDocument(document('d1', 'contract', [AMOUNT], { again: [over(2, '136,000.00')] }));
    expect(denied.facts.contractAmount?.alternatives).toMatchObject([
      { value: '136000.00', raw: '136,000.00', places: [{ page: 1, box: row(2) }] },
    ]);
  });

  test('outweighs nobody: a sum that adds up to the other value stays a question', () => {
    const prints: Print[] = [
      { field: 'amountExclTax', value: '118867.92', at: 1, witnesses: ['digits'] },
      { field: 'taxAmount', value: '7132.08', at: 2, witnesses: ['digits'] },
      { field: 'totalAmount', value: '726000.00', raw: '¥726000.00', at: 3, witnesses: ['digits'] },
    ];
    expect(
      told(settleDocument(document('d1', 'invoice', prints, { again: [over(3, '¥126000.00')] })), 'totalAmount'),
    ).toMatch(/ check$/u);
  });

  test('is not heard on a text layer', () => {
    expect(
      told(
        settleDocument(document('d1', 'contract', [AMOUNT], { reader: 'pdf-text', again: [over(2, '136,000.00')] })),
        'contractAmount',
      ),
    ).toBe('126000.00 sure');
  });
});

// A slip whose digits lost a nought, and a contract; what the second reader reads of digits and words.
function slipAgainst(contractAmount: string, digits: string, words: string) {
  const contract = document(
    'd1',
    'contract',
    [{ field: 'contractAmount', value: contractAmount, witnesses: ['digits'] }],
    { reader: 'pdf-text' },
  );
  const slip = document(
    'd2',
    'payment',
    [
      { field: 'paidAmount', value: '10000.00', at: 2, witnesses: ['digits'] },
      { field: 'paidAmount', value: '100000.00', raw: '壹拾万元整', at: 4, witnesses: ['words'] },
    ],
    { again: [over(2, digits), over(4, words)] },
  );
  const services = [{ id: 's1', contract: 'd1', invoices: [], payments: ['d2'], results: [] }];
  const settled = settle({ id: 'a', declared: {}, documents: [contract, slip], files: [], services }, {}).documents[1];
  return settled && [told(settled, 'paidAmount'), settled.conflicts.map(({ kind }) => kind)];
}

describe('digits and words that differ', () => {
  test.each([
    [
      'the digits were misread, and the contract says the same',
      '100000.00',
      '100000.00',
      '壹拾万元整',
      ['100000.00 sure', []],
    ],
    [
      'the digits were misread, and no other paper speaks',
      '98000.00',
      '100000.00',
      '壹拾万元整',
      ['100000.00 check', []],
    ],
    [
      'both engines read them so: the paper contradicts itself',
      '100000.00',
      '10000.00',
      '壹拾万元整',
      ['100000.00 check', ['words-digits']],
    ],
    [
      'the second reader reads a third amount',
      '100000.00',
      '70000.00',
      '壹拾万元整',
      ['100000.00 check', ['words-digits']],
    ],
    ['the second reader sees nothing', '100000.00', '', '', ['100000.00 check', ['words-digits']]],
  ])('%s', (_, contract, digits, words, expected) => {
    expect(slipAgainst(contract, digits, words)).toEqual(expected);
  });
});

describe('places to read again', () => {
  const placesOf = (...papers: Parameters<typeof document>[]) =>
    doubtfulPlaces({ documents: papers.map((paper) => settleDocument(document(...paper))) });

  test('are both prints of an amount that differ', () => {
    expect(
      placesOf(['d1', 'contract', [AMOUNT, { ...WORDS, value: '120000.00', at: 3 }]]).map(({ box }) =>
        Math.round(box[1] / 30),
      ),
    ).toEqual([4, 3]);
  });

  test('of a paper in several pictures lie in the picture of their page', () => {
    const [first, second] = ['合同1.jpg', '合同2.jpg'].map((path) => ({ path, sha256: path }));
    const paper = settleDocument(document('d1', 'contract', [AMOUNT]));
    const [page] = paper.pages;
    if (page === undefined || first === undefined || second === undefined) throw new RangeError('no page');
    const onSecond = {
      ...paper,
      ...first,
      parts: [first, second],
      pages: [page, { ...page, page: 2 }],
      facts: Object.fromEntries(
        Object.entries(paper.facts).map(([field, fact]) => [
          field,
          { ...fact, places: fact.places.map((place) => ({ ...place, page: 2 })) },
        ]),
      ),
    };
    expect(doubtfulPlaces({ documents: [onSecond] })).toMatchObject([{ path: '合同2.jpg', page: 1 }]);
  });

  test('are not that of a total which base and tax contradict', () => {
    const sums: Print[] = [
      { ...AMOUNT, field: 'totalAmount' },
      { field: 'amountExclTax', value: '1.00', at: 5 },
      { field: 'taxAmount', value: '2.00', at: 6 },
    ];
    expect(placesOf(['d1', 'invoice', sums]).map(({ box }) => Math.round(box[1] / 30))).toEqual([6, 7]);
  });

  test('are those of lonely amounts, days and ids on pictures, wide enough for a lost digit', () => {
    const [place, ...more] = placesOf(['d1', 'contract', [AMOUNT]]);
    expect(more).toEqual([]);
    expect(place).toMatchObject({ path: 'd1.pdf', page: 1 });
    const [left, , width] = row(2);
    expect(place?.box[0]).toBeLessThan(left - 6);
    expect((place?.box[0] ?? 0) + (place?.box[2] ?? 0)).toBeGreaterThan(left + width + 6);
    expect(placesOf(['d1', 'contract', [SIGNED, NUMBER]])).toHaveLength(1); // one print, one question
  });

  test.each([
    ['sure already', ['d1', 'contract', [AMOUNT, { ...WORDS, at: 3 }]]],
    ['on a text layer', ['d1', 'contract', [WORDS], { reader: 'pdf-text' }]],
    ['a name', ['d1', 'contract', [{ field: 'partyA', value: '克拉玛依砾原智控科技有限公司' }]]],
    ['asked before', ['d1', 'contract', [AMOUNT], { again: [over(2, '…')] }]],
  ] as const)('are not asked where the value is %s', (_, paper) => {
    expect(placesOf([...paper])).toEqual([]);
  });
});
