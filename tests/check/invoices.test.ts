import { describe, expect, test } from 'vitest';
import { invoiceKey } from '../../src/check/index.ts';
import { money, ZERO, type Judgement, type ServiceLink } from '../../src/model/index.ts';
import { complaints, JUDGEMENT, NUMBER, paper, said } from './builder.ts';

const claimed = (amount: string, key = `N:${NUMBER}`): Partial<Judgement> => ({
  ledger: { empty: false, used: ZERO, claimed: { [key]: { by: 'a-0', amount: money(amount) } } },
});
const duplicates = (setting: Parameters<typeof said>[0]) =>
  said(setting).filter((one) => one.startsWith('invoice.duplicate'));

describe('invoice keys', () => {
  test.each([
    ['20 digits', { invoiceNumber: NUMBER }, `N:${NUMBER}`],
    ['20 digits beside an old code', { invoiceNumber: NUMBER, invoiceCode: '065002100111' }, `N:${NUMBER}`],
    ['code and number', { invoiceNumber: '12345678', invoiceCode: '065002100111' }, 'C:065002100111:12345678'],
    ['a short number alone', { invoiceNumber: '12345678' }, undefined],
    ['no number', {}, undefined],
  ])('%s', (_, fields, key) => {
    expect(invoiceKey(paper('x', 'invoice', fields))).toBe(key);
  });
});

describe('invoices used before', () => {
  test.each([
    ['in full elsewhere', claimed('126000.00'), ['invoice.duplicate/beyond']],
    ['by one fen too much', claimed('0.01'), ['invoice.duplicate/beyond']],
    ['under another key', claimed('126000.00', 'N:25652000000012345679'), []],
  ])('%s', (_, judgement, expected) => {
    expect(duplicates({ judgement })).toEqual(expected);
  });

  test('within the invoice when this contract is for the rest of it', () => {
    const papers = { contract: { contractAmount: '60000.00' }, slip: { paidAmount: '60000.00' } };
    expect(duplicates({ papers, judgement: claimed('66000.00') })).toEqual(['invoice.duplicate/shared=warn']);
    expect(duplicates({ papers, judgement: claimed('66000.01') })).toEqual(['invoice.duplicate/beyond']);
  });

  test('twice within one application', () => {
    const extra = [
      paper('contract2', 'contract', { contractAmount: '126000.00' }),
      paper('slip2', 'payment', { paidAmount: '126000.00', paidDate: '2025-06-10' }),
    ];
    const services: ServiceLink[] = [
      { id: 's1', contract: 'contract', invoices: ['invoice'], payments: ['slip'], results: ['report'] },
      { id: 's2', contract: 'contract2', invoices: ['invoice'], payments: ['slip2'], results: [] },
    ];
    const raised = complaints({ extra, services }).filter(({ code }) => code === 'invoice.duplicate');
    expect(raised).toMatchObject([{ detail: 'beyond', service: 's2', values: { by: 'a-1' } }]);
  });
});

describe('red invoices', () => {
  test.each([
    ['a negative total', { totalAmount: '-126000.00' }],
    ['the red mark', { totalAmount: '-1.00', isRed: true }],
  ])('by %s are raised and not put among those to be looked up', (_, fields) => {
    const extra = [paper('red', 'invoice', { invoiceNumber: '25652000000000000009', ...fields })];
    const services = [
      { id: 's1', contract: 'contract', invoices: ['invoice', 'red'], payments: ['slip'], results: ['report'] },
    ];
    const raised = complaints({ extra, services, judgement: JUDGEMENT });
    expect(raised.filter(({ code }) => code === 'invoice.red')).toMatchObject([
      { values: { invoice: '25652000000000000009' } },
    ]);
    expect(raised.find(({ code }) => code === 'invoice.red-unchecked')?.values).toEqual({ numbers: NUMBER });
  });
});

describe('a red invoice whose minus was lost', () => {
  const services: ServiceLink[] = [
    { id: 's1', contract: 'contract', invoices: ['invoice', 'red'], payments: ['slip'], results: ['report'] },
  ];
  const beside = (fields: Parameters<typeof paper>[2]) => ({
    extra: [paper('red', 'invoice', { invoiceNumber: '25652000000000000009', totalAmount: '26000.00', ...fields })],
    services,
  });
  test.each([
    ['by its flag', { isRed: true }],
    ['by the number of the blue one', { originalInvoiceNumber: NUMBER }],
    ['by its remark', { remark: `被红冲蓝字数电发票号码：${NUMBER}` }],
    ['by the word of the tax office', { remark: '开具红字增值税专用发票信息表编号6502001234567890 红字发票信息' }],
  ] as const)('%s takes away what it says, and its sign is asked about', (_, fields) => {
    const raised = complaints(beside(fields));
    expect(raised.find(({ code }) => code === 'amount.contract-invoice')).toMatchObject({
      expected: '126000.00',
      found: '100000.00',
    });
    expect(raised.find(({ detail }) => detail === 'red-sign')).toMatchObject({
      code: 'amount.uncertain',
      expected: '-26000.00',
      found: '26000.00',
      values: { expected: '-26,000.00', found: '26,000.00' },
    });
    expect(raised.map(({ code }) => code)).toContain('invoice.red');
  });
  test('is not asked about where the minus stands', () => {
    const raised = complaints(beside({ isRed: true, totalAmount: '-26000.00' }));
    expect(raised.find(({ code }) => code === 'amount.contract-invoice')).toMatchObject({ found: '100000.00' });
    expect(raised.map(({ detail }) => detail)).not.toContain('red-sign');
  });
  test('claims nothing of itself', () => {
    const judgement: Partial<Judgement> = {
      ledger: {
        empty: false,
        used: ZERO,
        claimed: { 'N:25652000000000000009': { by: 'a-0', amount: money('26000.00') } },
      },
    };
    expect(duplicates({ ...beside({ isRed: true }), judgement })).toEqual([]);
  });
});
