/**
 * How grave each finding is in the shipped scheme and what follows from it: the promises of the public surface, row by
 * row.
 */
import { describe, expect, test } from 'vitest';
import { assess, recommend } from '../../src/assess/index.ts';
import { runChecks, type CheckContext } from '../../src/check/index.ts';
import { match } from '../../src/match/index.ts';
import {
  day,
  FINDING_CODES,
  money,
  type FindingCode,
  type Judgement,
  type Recommendation,
  type Registry,
  type Severity,
} from '../../src/model/index.ts';
import { loadScheme } from '../../src/pipeline/config/scheme.ts';
import {
  fact,
  JUDGEMENT,
  NUMBER,
  page,
  paper,
  PROVIDER,
  REGISTRY,
  scanned,
  settled,
  STRANGER,
  STRANGER_ID,
  type Patches,
  type Setting,
} from '../check/builder.ts';
import { KARAMAY, words } from '../pipeline/config/setting.ts';

const scheme = await loadScheme(KARAMAY, await words());

const DEFAULTS = {
  block: ['invoice.duplicate', 'provider.not-registered', 'applicant.outside-district', 'payment.missing'],
  warn: ['payment.partial', 'date.order', 'amount.base-differs'],
  info: ['cap.reached', 'invoice.red-unchecked', 'ledger.missing', 'document.duplicate-file', 'document.edited'],
} as const satisfies Partial<Record<Severity, readonly FindingCode[]>>;

function expected(code: FindingCode): Severity {
  const named = (['block', 'warn', 'info'] as const).find((severity) => DEFAULTS[severity].some((one) => one === code));
  return named ?? 'hold';
}

test.each(FINDING_CODES)('%s has its promised severity', (code) => {
  expect(scheme.grades[code].severity).toBe(expected(code));
});

function judged(setting: Setting): {
  readonly findings: readonly string[];
  readonly recommendation: Recommendation;
  readonly subsidy: string;
} {
  const registry: Registry = { ...REGISTRY, ...setting.registry };
  const judgement: CheckContext = { ...JUDGEMENT, scheme, registry, ...setting.judgement };
  const { findings, assessment } = assess(
    runChecks(match(settled(setting), judgement.registry, judgement.scheme), judgement),
    judgement,
  );
  return {
    findings: findings.map(({ code, severity }) => `${code}=${severity}`),
    recommendation: assessment.recommendation,
    subsidy: assessment.subsidy,
  };
}

const CALM = ['invoice.red-unchecked=info', 'cap.reached=info', 'ledger.missing=info'];
const raised = (setting: Setting) =>
  judged(setting)
    .findings.filter((one) => !CALM.includes(one))
    .toSorted();
const claimed: Partial<Judgement> = {
  ledger: { empty: false, used: money('0'), claimed: { [`N:${NUMBER}`]: { by: 'a-0', amount: money('126000.00') } } },
};
const everywhere = (name: string, uscc: string): Patches => ({
  contract: { partyB: name, provider: name, partyBTaxId: uscc },
  invoice: { sellerName: name, sellerTaxId: uscc },
  slip: { payee: name },
  report: { performer: name },
});
const [listed] = REGISTRY.providers;
const [row] = REGISTRY.enterprises;
const contract = (pages: ReturnType<typeof page>[]) =>
  settled()
    .documents.filter(({ id }) => id === 'contract')
    .map((one) => ({ ...one, pages }));
const slipRun = (text: string) =>
  settled()
    .documents.filter(({ id }) => id === 'slip')
    .map((one) => ({ ...one, pages: [page({ runs: [{ text, box: [1, 1, 50, 9], confidence: 1 }] })] }));
const items = (...names: readonly string[]): Patches => ({
  invoice: { items: names.map((name) => ({ name, amount: money('1000.00') })) },
});

describe('the shipped scheme says', () => {
  test('nothing to hold of papers that agree', () => {
    expect(judged({})).toEqual({ findings: CALM, recommendation: 'approve', subsidy: '50000.00' });
  });

  test.each<[string, Setting, readonly string[], Recommendation]>([
    ['an invoice that was claimed before', { judgement: claimed }, ['invoice.duplicate=block'], 'reject'],
    [
      'a provider on no list',
      { papers: everywhere(STRANGER, STRANGER_ID) },
      ['provider.not-registered=block'],
      'reject',
    ],
    [
      'a seat in another district',
      { papers: { licence: { address: '新疆克拉玛依市独山子区试验路18号' } } },
      ['applicant.outside-district=block'],
      'reject',
    ],
    [
      'a payment wholly outside the window',
      {
        papers: {
          contract: { signDate: '2024-03-05', startDate: '2024-03-10' },
          invoice: { issueDate: '2024-06-02' },
          slip: { paidDate: '2024-06-10' },
        },
        registry: { providers: [{ ...listed, registeredOn: day('2024-01-01') }] },
      },
      ['date.window=hold', 'payment.missing=block'],
      'reject',
    ],
    ['no slip', { papers: { slip: null } }, ['payment.missing=hold'], 'supplement'],
    ['no result', { papers: { report: null } }, ['result.missing=hold'], 'supplement'],
    [
      'no result while the service still runs',
      { papers: { report: null, contract: { endDate: '2026-03-31' } } },
      ['result.pending=hold'],
      'supplement',
    ],
    ['no contract date', { papers: { contract: { signDate: undefined } } }, ['date.missing=hold'], 'supplement'],
    ['no credit report', { papers: { credit: null } }, ['document.missing=hold'], 'supplement'],
    [
      'no result and a stranger as payer',
      { papers: { report: null, slip: { payer: STRANGER } } },
      ['payment.third-party=hold', 'result.missing=hold'],
      'review',
    ],
    ['a stranger as payee', { papers: { slip: { payee: STRANGER } } }, ['party.payee-not-provider=hold'], 'review'],
    [
      'a stranger as buyer',
      { papers: { invoice: { buyerName: STRANGER, buyerTaxId: STRANGER_ID } } },
      ['party.buyer-not-applicant=hold'],
      'review',
    ],
    [
      'a stranger as seller',
      { papers: { invoice: { sellerName: STRANGER, sellerTaxId: STRANGER_ID } } },
      ['party.seller-not-provider=hold'],
      'review',
    ],
    [
      'the provider’s branch as seller',
      { papers: { invoice: { sellerName: `${PROVIDER}喀什分公司`, sellerTaxId: undefined } } },
      ['party.branch=hold'],
      'review',
    ],
    [
      'less paid than owed',
      { papers: { slip: { paidAmount: '100000.00' } } },
      ['amount.base-differs=warn', 'payment.partial=warn'],
      'approve',
    ],
    ['an invoice before signing', { papers: { invoice: { issueDate: '2025-03-01' } } }, ['date.order=warn'], 'approve'],
    ['a payment in the future', { papers: { slip: { paidDate: '2025-12-30' } } }, ['date.order=hold'], 'review'],
    ['a returned payment', { replace: slipRun('该笔交易已退汇') }, ['payment.not-settled=hold'], 'review'],
    ['a flag that says the payment was not reversed', { replace: slipRun('冲正标志：否') }, [], 'approve'],
    [
      'a contract and an invoice that differ',
      { papers: { contract: { contractAmount: '186000.00' }, slip: { paidAmount: '126000.00' } } },
      ['amount.base-differs=warn', 'amount.contract-invoice=hold', 'payment.partial=warn'],
      'review',
    ],
    [
      'a contract without a red seal in colour',
      { replace: contract([scanned({ seals: [] })]) },
      ['contract.seal-missing=hold'],
      'supplement',
    ],
    [
      'a contract without colour',
      { replace: contract([scanned({ seals: [], colour: false })]) },
      ['contract.seal-missing=warn'],
      'approve',
    ],
    [
      'a born-digital contract',
      { replace: contract([page({ seals: [] })]) },
      ['contract.seal-missing=warn'],
      'approve',
    ],
    [
      'a provider registered the day after signing',
      { registry: { providers: [{ ...listed, registeredOn: day('2025-03-06') }] } },
      ['provider.registered-late=hold'],
      'review',
    ],
    [
      'a provider registered on the day of signing',
      { registry: { providers: [{ ...listed, registeredOn: day('2025-03-05') }] } },
      [],
      'approve',
    ],
    [
      'a provider registered for something else',
      { registry: { providers: [{ ...listed, categories: ['finance'] }] } },
      ['provider.scope=hold'],
      'review',
    ],
    [
      'a certificate that ended the day before',
      {
        registry: { enterprises: [{ ...row, validUntil: day('2025-11-19') }] },
        papers: { certificate: { validUntil: '2025-11-19' } },
      },
      ['applicant.eligibility-expired=hold'],
      'review',
    ],
    [
      'a certificate that ends on the day',
      {
        registry: { enterprises: [{ ...row, validUntil: day('2025-11-20') }] },
        papers: { certificate: { validUntil: '2025-11-20' } },
      },
      [],
      'approve',
    ],
    [
      'an excluded service',
      { papers: { contract: { title: 'ISO9001质量管理体系认证检测服务合同' } } },
      ['service.excluded=hold'],
      'review',
    ],
    [
      'an excluded item among others',
      { papers: items('*研发和技术服务*样品检测费', '*鉴证咨询服务*质量管理体系认证费') },
      ['service.excluded=hold', 'service.mixed=hold'],
      'review',
    ],
    ['a grade below C', { papers: { credit: { grade: 'D' } } }, ['applicant.credit=hold'], 'review'],
    [
      'an issuer on no list',
      { papers: { credit: { issuer: '乌鲁木齐远坡信用有限公司' } } },
      ['applicant.credit=hold'],
      'review',
    ],
    [
      'the same file twice',
      { files: ['a.pdf', 'b.pdf'].map((path) => ({ path, sha256: 'same', status: 'read', pages: [page()] })) },
      ['document.duplicate-file=info'],
      'approve',
    ],
    [
      'a file that cannot be read',
      {
        files: [
          { path: 'a.pdf', sha256: 'x', status: 'unreadable', fault: { code: 'file.encrypted', cause: '' }, pages: [] },
        ],
      },
      ['document.unreadable=hold'],
      'supplement',
    ],
    [
      'a red invoice',
      {
        extra: [
          paper('red', 'invoice', {
            invoiceNumber: '25652000000000000009',
            totalAmount: '-26000.00',
            buyerName: row.name,
            sellerName: PROVIDER,
          }),
        ],
        services: [
          { id: 's1', contract: 'contract', invoices: ['invoice', 'red'], payments: ['slip'], results: ['report'] },
        ],
      },
      ['amount.base-differs=warn', 'amount.contract-invoice=hold', 'amount.invoice-payment=hold', 'invoice.red=hold'],
      'review',
    ],
  ])('%s', (_, setting, findings, recommendation) => {
    expect(raised(setting)).toEqual([...findings].toSorted());
    expect(judged(setting).recommendation).toBe(recommendation);
  });

  test('that an issuer is not judged without the list of issuers', () => {
    const registry: Registry = { providers: REGISTRY.providers, enterprises: REGISTRY.enterprises };
    expect(raised({ papers: { credit: { issuer: '乌鲁木齐远坡信用有限公司' } }, judgement: { registry } })).toEqual([]);
  });

  test('that a part of the payments outside the window only warns, and pays the rest', () => {
    const late = paper('slip2', 'payment', {
      payer: row.name,
      payee: PROVIDER,
      paidAmount: '26000.00',
      paidDate: '2024-12-31',
      transactionNumber: '82900516',
      bank: '中国工商银行',
    });
    const setting: Setting = {
      papers: { slip: { paidAmount: '100000.00' }, contract: { signDate: '2024-12-01', startDate: '2024-12-01' } },
      extra: [late],
      services: [
        { id: 's1', contract: 'contract', invoices: ['invoice'], payments: ['slip', 'slip2'], results: ['report'] },
      ],
    };
    expect(raised(setting)).toEqual(['date.window=warn']);
    expect(judged(setting)).toMatchObject({ recommendation: 'approve', subsidy: '40000.00' });
  });

  test('that a sum is shown under a block', () => {
    expect(judged({ judgement: claimed })).toMatchObject({ recommendation: 'reject', subsidy: '50000.00' });
  });

  test('that a doubt which cannot change the money holds nobody up', () => {
    const doubtful = settled()
      .documents.filter(({ id }) => id === 'slip')
      .map((one) => ({
        ...one,
        facts: {
          ...one.facts,
          transactionNumber: fact('payment', 'transactionNumber', '82900515', { status: 'check' }),
          purpose: fact('payment', 'purpose', '检测费', { status: 'check' }),
        },
      }));
    expect(raised({ replace: doubtful })).toEqual([]);
  });

  test('that an amount which one witness alone has read, and which decides, is looked at', () => {
    const doubtful = settled()
      .documents.filter(({ id }) => id === 'contract')
      .map((one) => ({
        ...one,
        facts: { ...one.facts, contractAmount: fact('contract', 'contractAmount', '126000.00', { status: 'check' }) },
      }));
    expect(raised({ replace: doubtful })).toEqual(['amount.uncertain=hold']);
  });
});

describe('what follows from findings', () => {
  const CURABLE: readonly FindingCode[] = [
    'document.missing',
    'document.unreadable',
    'result.missing',
    'result.pending',
    'date.missing',
    'contract.seal-missing',
    'payment.missing',
  ];

  test.each(FINDING_CODES)('a hold of %s alone asks for papers or for a review', (code) => {
    expect(recommend([{ code, severity: 'hold' }])).toBe(CURABLE.includes(code) ? 'supplement' : 'review');
  });
  test.each<[string, readonly Severity[], Recommendation]>([
    ['nothing', [], 'approve'],
    ['notes and warnings', ['info', 'warn'], 'approve'],
    ['a block beside curable holds', ['hold', 'block'], 'reject'],
  ])('%s', (_, severities, expectedRecommendation) => {
    expect(recommend(severities.map((severity) => ({ code: 'result.missing', severity })))).toBe(
      expectedRecommendation,
    );
  });
});
