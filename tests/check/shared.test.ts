import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.ts';
import { runChecks } from '../../src/check/index.ts';
import { match } from '../../src/match/index.ts';
import { money, type SettledDocument } from '../../src/model/index.ts';
import { sharesOfSlip, tally } from '../../src/rules/index.ts';
import {
  APPLICANT,
  complaints,
  fact,
  JUDGEMENT,
  paper,
  PROVIDER,
  REGISTRY,
  said,
  settled,
  type Patch,
  type Setting,
} from './builder.ts';

const contract = (id: string, contractAmount: string | undefined, more: Patch = {}) =>
  paper(id, 'contract', {
    contractNumber: `LY-${id}`,
    provider: PROVIDER,
    payer: APPLICANT,
    contractAmount,
    signDate: '2025-03-05',
    ...more,
  });
const invoice = (id: string, totalAmount: string) =>
  paper(id, 'invoice', {
    invoiceNumber: `2565200000001234567${id.slice(-1)}`,
    buyerName: APPLICANT,
    sellerName: PROVIDER,
    totalAmount,
    issueDate: '2025-06-02',
  });
const slip = (id: string, paidAmount: string) =>
  paper(id, 'payment', {
    payer: APPLICANT,
    payee: PROVIDER,
    paidAmount,
    paidDate: '2025-06-10',
    transactionNumber: `8290051500${id}`,
  });

interface Bill {
  readonly agreed?: string;
  readonly invoiced?: string;
  readonly own?: string;
}

// Services of one contract each (30,000 and 24,000 unless said otherwise), and the slips that all of them have.
function sharing(bills: readonly Bill[], slips: readonly string[]): Setting {
  const common = slips.map((amount, at) => slip(`p${at}`, amount));
  const own = bills.map(({ agreed, invoiced, own: paid }, at) => ({
    contract: contract(`c${at}`, agreed),
    invoices: invoiced === undefined ? [] : [invoice(`i${at}`, invoiced)],
    payments: paid === undefined ? [] : [slip(`o${at}`, paid)],
  }));
  const ids = (papers: readonly SettledDocument[]) => papers.map(({ id }) => id);
  return {
    papers: { contract: null, invoice: null, slip: null },
    extra: own.flatMap((one) => [one.contract, ...one.invoices, ...one.payments]).concat(common),
    services: own.map((one, at) => ({
      id: `s${at}`,
      contract: one.contract.id,
      invoices: ids(one.invoices),
      payments: [...ids(one.payments), ...ids(common)],
      results: ['report'],
    })),
  };
}

describe('a slip of several services', () => {
  test.each<[string, readonly Bill[], readonly string[], readonly string[], string]>([
    [
      'is shared as invoiced',
      [
        { agreed: '30000', invoiced: '30000' },
        { agreed: '24000', invoiced: '24000' },
      ],
      ['54000'],
      ['30000.00', '24000.00'],
      '',
    ],
    [
      'is shared as agreed where nothing is invoiced',
      [{ agreed: '30000' }, { agreed: '24000' }],
      ['54000'],
      ['30000.00', '24000.00'],
      '',
    ],
    [
      'pays what other slips have left',
      [{ agreed: '30000', own: '10000' }, { agreed: '24000' }],
      ['44000'],
      ['30000.00', '24000.00'],
      '',
    ],
    [
      'pays what shared slips before it have left',
      [{ agreed: '30000' }, { agreed: '24000' }],
      ['40000', '14000'],
      ['30000.00', '24000.00'],
      '',
    ],
    [
      'that is too little is not stretched',
      [{ agreed: '30000' }, { agreed: '24000' }],
      ['50000'],
      ['30000.00', '20000.00'],
      'amount.invoice-payment/shared-short',
    ],
    [
      'that is too much stays whole',
      [{ agreed: '30000' }, { agreed: '24000' }],
      ['60000'],
      ['30000.00', '30000.00'],
      'amount.invoice-payment/shared-over',
    ],
    [
      'leaves the rest to the one that nobody knows',
      [{ agreed: '30000' }, {}],
      ['54000'],
      ['30000.00', '24000.00'],
      'amount.uncertain/shared',
    ],
  ])('%s', (_, bills, slips, paid, state) => {
    const setting = sharing(bills, slips);
    const matched = settled(setting);
    expect(matched.services.map((service) => tally(service, matched, JUDGEMENT.notice).paid)).toEqual(paid);
    expect(
      said(setting)
        .filter((one) => one.includes('/shared'))
        .join(),
    ).toBe(state);
    // What is counted is what was paid, once.
    const whole = matched.documents
      .filter(({ kind }) => kind === 'payment')
      .flatMap((one) => (one.facts.paidAmount?.type === 'money' ? [Number(one.facts.paidAmount.value)] : []));
    expect(paid.reduce((sum, one) => sum + Number(one), 0)).toBe(whole.reduce((sum, one) => sum + one, 0));
  });

  test('that comes out even is no finding, and none of the services reads as overpaid', () => {
    const setting = sharing(
      [
        { agreed: '30000', invoiced: '30000' },
        { agreed: '24000', invoiced: '24000' },
      ],
      ['54000'],
    );
    expect(said(setting).filter((one) => /^(?:amount|payment)/u.test(one))).toEqual([]);
  });

  test('that does not names the services with their shares', () => {
    const setting = sharing(
      [
        { agreed: '30000', invoiced: '30000' },
        { agreed: '24000', invoiced: '24000' },
      ],
      ['50000'],
    );
    expect(complaints(setting).find(({ detail }) => detail === 'shared-short')?.values).toMatchObject({
      amount: '50,000.00',
      owed: '54,000.00',
      shares: 'LY-c0 30,000.00；LY-c1 20,000.00',
    });
  });

  test.each([
    ['too little', '50000', 'shared-short', '1600.00'],
    ['too much', '60000', 'shared-over', '2400.00'],
  ])('that pays %s has its money at risk', (_, paid, detail, expected) => {
    const setting = sharing(
      [
        { agreed: '30000', invoiced: '30000' },
        { agreed: '24000', invoiced: '24000' },
      ],
      [paid],
    );
    const judgement = { ...JUDGEMENT, registry: REGISTRY };
    const matched = match(settled(setting), REGISTRY, judgement.scheme);
    const { findings } = assess(runChecks(matched, judgement), judgement);
    expect(findings.find((finding) => finding.detail === detail)?.atRisk).toBe(expected);
  });

  test('gives no more money than was paid, and a service without a share is not outside the window', () => {
    const setting = sharing([{ agreed: '30000' }, { agreed: '30000' }], ['30000']);
    const judgement = { ...JUDGEMENT, registry: REGISTRY };
    const { assessment } = assess(runChecks(match(settled(setting), REGISTRY, judgement.scheme), judgement), judgement);
    expect(assessment.eligibleBase).toBe('30000.00');
    expect(said(setting).filter((one) => one.startsWith('payment'))).toEqual(['payment.partial/part']);
  });

  test('is worked out in no time however many there are', () => {
    const matched = settled(
      sharing(
        [{ agreed: '30000' }, { agreed: '24000' }],
        Array.from({ length: 40 }, () => '1000'),
      ),
    );
    const shares = matched.documents
      .filter(({ kind }) => kind === 'payment')
      .flatMap((one) => sharesOfSlip(one, matched));
    expect(
      shares
        .filter(({ service }) => service === 's1')
        .map(({ amount }) => amount)
        .at(-1),
    ).toBe(money('1000'));
  });

  test('in doubt is weighed with all that share it', () => {
    const setting = sharing([{ agreed: '30000' }, { agreed: '24000' }], ['54000']);
    const doubtful = (one: SettledDocument) =>
      one.id === 'p0'
        ? {
            ...one,
            facts: {
              ...one.facts,
              paidAmount: {
                ...fact('payment', 'paidAmount', '54000', { status: 'check' }),
                alternatives: [{ type: 'money' as const, value: money('34000'), raw: '', places: [], witnesses: [] }],
              },
            },
          }
        : one;
    const matched = match(
      settled({ ...setting, extra: (setting.extra ?? []).map(doubtful) }),
      REGISTRY,
      JUDGEMENT.scheme,
    );
    const { findings } = assess(runChecks(matched, { ...JUDGEMENT, registry: REGISTRY }), {
      ...JUDGEMENT,
      registry: REGISTRY,
    });
    expect(findings.find(({ detail }) => detail === 'paidAmount')?.atRisk).toBeDefined();
  });
});

test('an invoice for two contracts is shared as they agreed', () => {
  const setting: Setting = {
    papers: { contract: null, invoice: null, slip: null },
    extra: [contract('c0', '30000'), contract('c1', '24000'), invoice('i0', '54000'), slip('p0', '54000')],
    services: ['c0', 'c1'].map((id, at) => ({
      id: `s${at}`,
      contract: id,
      invoices: ['i0'],
      payments: ['p0'],
      results: ['report'],
    })),
  };
  const matched = settled(setting);
  expect(matched.services.map((service) => tally(service, matched, JUDGEMENT.notice))).toMatchObject([
    { invoiced: '30000.00', paid: '30000.00' },
    { invoiced: '24000.00', paid: '24000.00' },
  ]);
  expect(said(setting).filter((one) => one.startsWith('amount'))).toEqual([]);
});

describe('a 补充协议', () => {
  const supplemented = (amount: string | undefined): Setting => ({
    extra: [paper('change', 'contract', { contractAmount: amount })],
    services: [
      {
        id: 's1',
        contract: 'contract',
        amendments: ['change'],
        invoices: ['invoice'],
        payments: ['slip'],
        results: ['report'],
      },
    ],
  });
  test.each<[string, Setting, string]>([
    ['with another amount', supplemented('140000'), 'amount.uncertain/supplement-amount'],
    ['with the same amount, which may be the old one', supplemented('126000'), 'amount.uncertain/supplement-amount'],
    ['without an amount', supplemented(undefined), 'amount.uncertain/supplement'],
  ])('%s is looked at', (_, setting, wanted) => {
    expect(said(setting).filter((one) => one.startsWith('amount'))).toEqual([wanted]);
  });

  test('says both amounts and where they stand', () => {
    const raised = complaints(supplemented('140000')).find(({ detail }) => detail === 'supplement-amount');
    expect(raised).toMatchObject({ service: 's1', expected: '126000.00', found: '140000.00' });
    expect(raised?.places.map(({ document }) => document)).toEqual(['change', 'contract']);
  });

  test('without its contract asks for it', () => {
    const setting: Setting = {
      papers: { contract: null },
      extra: [paper('change', 'contract', { contractAmount: '140000' })],
      services: [{ id: 's1', amendments: ['change'], invoices: ['invoice'], payments: ['slip'], results: ['report'] }],
    };
    expect(said(setting)).toEqual(
      expect.arrayContaining(['document.missing/contract', 'amount.uncertain/supplement-alone']),
    );
  });
});
