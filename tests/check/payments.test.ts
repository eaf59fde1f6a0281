import { describe, expect, test } from 'vitest';
import { money, type SettledDocument } from '../../src/model/index.ts';
import { APPLICANT, page, paper, PROVIDER, said, settled, STRANGER, type Patches } from './builder.ts';

const payments = (setting: Parameters<typeof said>[0]) =>
  said(setting).filter((one) => /^(?:payment|date\.window|date\.missing)/u.test(one));

describe('payments', () => {
  test.each<[string, Patches, readonly string[]]>([
    ['no slip at all can be cured', { slip: null }, ['payment.missing/no-slip=hold']],
    [
      'all outside the window',
      { slip: { paidDate: '2026-01-02' } },
      ['payment.missing/outside-window=block', 'date.window/outside'],
    ],
    ['a slip without its day is asked for, not rejected', { slip: { paidDate: undefined } }, ['date.missing/payment']],
    ['the last day of the window counts', { slip: { paidDate: '2025-12-31' } }, []],
    ['somebody else pays', { slip: { payer: STRANGER } }, ['payment.third-party/payer']],
    ['nobody is named as payer', { slip: { payer: undefined } }, ['payment.third-party/payer-unnamed']],
    ['paid under the former name', { slip: { payer: '克拉玛依砾原电气有限公司' } }, []],
    ['paid under a name in other brackets and blanks', { contract: {}, slip: { payer: ` ${APPLICANT} ` } }, []],
  ])('%s', (_, papers, expected) => {
    expect(payments({ papers })).toEqual(expected);
  });

  test('part of them outside the window only costs that part', () => {
    const extra = [
      paper('slip2', 'payment', { payer: APPLICANT, payee: PROVIDER, paidAmount: '26000.00', paidDate: '2024-12-31' }),
    ];
    const services = [
      { id: 's1', contract: 'contract', invoices: ['invoice'], payments: ['slip', 'slip2'], results: ['report'] },
    ];
    expect(payments({ papers: { slip: { paidAmount: '100000.00' } }, extra, services })).toEqual([
      'date.window/part=warn',
    ]);
  });

  test.each([
    ['交易状态：处理中', ['payment.not-settled/submitted']],
    ['指令状态：已提交', ['payment.not-settled/submitted']],
    ['转账指令已提交银行', ['payment.not-settled/submitted']],
    ['提交成功', ['payment.not-settled/submitted']],
    ['收款收据', ['payment.not-settled/receipt']],
    ['收据', ['payment.not-settled/receipt']],
    ['现金收据', ['payment.not-settled/receipt']],
    ['凭收据报销', []],
    ['退汇', ['payment.not-settled/word']],
    ['银行承兑汇票', ['payment.not-settled/word']],
    ['摘要：货款退款', ['payment.not-settled/word']],
    ['冲正标志：否', []],
    ['冲正标志', []],
    ['如交易失败，请以银行记录为准', []],
    ['重要提示：本回单不得作为收款方发货依据，交易撤销后自动失效', []],
    ['交易成功', []],
  ])('a slip that says %s', (text, expected) => {
    const slip = settled().documents.find(({ id }) => id === 'slip');
    const printed: SettledDocument | undefined = slip && {
      ...slip,
      pages: [page({ runs: [{ text, box: [10, 10, 100, 10], confidence: 1 }] })],
    };
    expect(payments({ replace: printed ? [printed] : [] })).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['已作废', ['payment.not-settled/word']],
    ['仅供创新券申报使用', []],
  ])('a slip with %s aslant across it', (text, expected) => {
    const slip = settled().documents.find(({ id }) => id === 'slip');
    const stamped: SettledDocument | undefined = slip && {
      ...slip,
      pages: [page({ aslant: [{ text, box: [10, 10, 100, 60], confidence: 1 }] })],
    };
    expect(payments({ replace: stamped ? [stamped] : [] })).toEqual(expected);
  });

  test.each([
    [
      'the same flow number of the same bank',
      { bank: '中国工商银行', transactionNumber: '82900515' },
      ['payment.duplicate/same-flow'],
    ],
    ['the same flow number, bank unread', { transactionNumber: '82900515' }, ['payment.duplicate/same-flow']],
    ['the same flow number of another bank', { bank: '中国银行', transactionNumber: '82900515' }, []],
    ['another flow number', { bank: '中国工商银行', transactionNumber: '82900516' }, []],
  ])('%s', (_, fields, expected) => {
    const extra = [
      paper('slip2', 'payment', {
        payer: APPLICANT,
        payee: PROVIDER,
        paidAmount: '63000.00',
        paidDate: '2025-07-01',
        ...fields,
      }),
    ];
    const services = [
      { id: 's1', contract: 'contract', invoices: ['invoice'], payments: ['slip', 'slip2'], results: ['report'] },
    ];
    expect(payments({ papers: { slip: { paidAmount: '63000.00' } }, extra, services })).toEqual(expected);
  });

  test.each([
    ['82905100153306', 'T:82905100153306', ['payment.duplicate/claimed-before']],
    ['82900515', 'T:82900515:2025-06-10:126000.00', ['payment.duplicate/claimed-before']],
    ['82900515', 'T:82900515:2025-06-11:126000.00', []],
  ])('the transfer %s where another application has handed in %s', (transactionNumber, key, expected) => {
    const ledger = { empty: false, used: money('0'), claimed: { [key]: { by: 'a-0', amount: money('126000.00') } } };
    expect(
      payments({
        papers: { slip: { transactionNumber, paidDate: '2025-06-10', paidAmount: '126000.00' } },
        judgement: { ledger },
      }),
    ).toEqual(expected);
  });

  test('one slip does not pay two contracts in full', () => {
    const extra = [
      paper('contract2', 'contract', {
        provider: PROVIDER,
        payer: APPLICANT,
        contractAmount: '126000.00',
        signDate: '2025-03-05',
      }),
    ];
    const services = ['contract', 'contract2'].map((contract, index) => ({
      id: `s${index + 1}`,
      contract,
      invoices: [],
      payments: ['slip'],
      results: ['report'],
    }));
    expect(payments({ extra, services })).toEqual(['payment.partial/part']);
  });
});
