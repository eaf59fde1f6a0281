import { moneySide, money } from '../../src/model/index.ts';
import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../src/model/index.ts';
import { complaints, paper, said, type Patches } from './builder.ts';

const only = (list: readonly string[], ...families: readonly string[]) =>
  list.filter((one) => families.some((family) => one.startsWith(`${family}.`)));

describe('amounts against each other', () => {
  test.each<[string, Patches, readonly string[]]>([
    [
      'invoiced and paid less than agreed',
      { invoice: { totalAmount: '88200.00' }, slip: { paidAmount: '88200.00' } },
      ['amount.contract-invoice/under', 'amount.base-differs/differ', 'payment.partial/part'],
    ],
    [
      'invoiced more than agreed',
      { invoice: { totalAmount: '150000.50' } },
      ['amount.contract-invoice/over', 'amount.base-differs/differ', 'payment.partial/part'],
    ],
    ['paid in part', { slip: { paidAmount: '63000.00' } }, ['amount.base-differs/differ', 'payment.partial/part']],
    [
      'half paid, which differs by one digit too',
      {
        contract: { contractAmount: '20000.00' },
        invoice: { totalAmount: '20000.00' },
        slip: { paidAmount: '10000.00' },
      },
      ['amount.base-differs/differ', 'payment.partial/part'],
    ],
    [
      'paid one fen too much',
      { slip: { paidAmount: '126000.01' } },
      ['amount.invoice-payment/one-digit', 'amount.base-differs/differ'],
    ],
    [
      'paid more than invoiced',
      { slip: { paidAmount: '150000.00' } },
      ['amount.invoice-payment/over', 'amount.base-differs/differ'],
    ],
    [
      'paid an amount that differs by one digit',
      { slip: { paidAmount: '125000.00' } },
      ['amount.invoice-payment/one-digit', 'amount.base-differs/differ', 'payment.partial/part'],
    ],
    ['a contract without a total', { contract: { contractAmount: undefined } }, ['amount.uncertain/no-contract']],
    ['an invoice without a total', { invoice: { totalAmount: undefined } }, ['amount.uncertain/no-invoice']],
    ['a slip without an amount', { slip: { paidAmount: undefined } }, ['amount.uncertain/no-payment']],
  ])('%s', (_, papers, expected) => {
    expect(only(said({ papers }), 'amount', 'payment')).toEqual(expected);
  });

  test('several invoices and slips are added up before they are compared', () => {
    const extra = [
      paper('invoice2', 'invoice', {
        invoiceNumber: '25652000000087654321',
        buyerName: '克拉玛依砾原智控科技有限公司',
        sellerName: '新疆砂岩检测技术研究院有限公司',
        totalAmount: '26000.00',
      }),
    ];
    const services = [
      { id: 's1', contract: 'contract', invoices: ['invoice', 'invoice2'], payments: ['slip'], results: ['report'] },
    ];
    expect(
      only(said({ papers: { invoice: { totalAmount: '100000.00' } }, extra, services }), 'amount', 'payment'),
    ).toEqual([]);
  });

  test('a difference shows both numbers with the papers they stand on', () => {
    const [complaint] = complaints({ papers: { contract: { contractAmount: '162000.00' } } }).filter(
      ({ code }) => code === 'amount.contract-invoice',
    );
    expect(complaint).toMatchObject({
      service: 's1',
      expected: '162000.00',
      found: '126000.00',
      values: { expected: '162,000.00', found: '126,000.00', difference: '36,000.00' },
    });
    expect(complaint?.places.map((place) => place.document)).toEqual(['contract', 'invoice']);
  });

  test.each([
    ['words-digits', 'contract', 'amount.words-digits/differ'],
    ['invoice-sum', 'invoice', 'amount.invoice-sum/differ'],
    ['qr', 'invoice', 'invoice.qr-mismatch/differ'],
    ['text-layer', 'slip', 'document.text-layer-suspect/differ'],
  ] as const)('a conflict of %s that settling met on the %s is raised', (kind, id, expected) => {
    const place = { page: 1, box: [1, 2, 3, 4] as const };
    const conflict: Conflict = {
      kind,
      field: 'totalAmount',
      expected: { said: moneySide(money('126000.00')), places: [place] },
      found: { said: moneySide(money('125000.00')), places: [place] },
    };
    const extra = [paper('odd', id === 'slip' ? 'payment' : id, {}, { conflicts: [conflict] })];
    const raised = complaints({ extra }).filter((one) => `${one.code}/${one.detail}` === expected);
    expect(raised).toMatchObject([
      { expected: '126000.00', found: '125000.00', places: [{ document: 'odd' }, { document: 'odd' }] },
    ]);
  });
});
