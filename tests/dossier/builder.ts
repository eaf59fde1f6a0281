/** A realistic application with doubts of every grade; every name and number in it is invented. */
import {
  type AssessedCase,
  type Box,
  type CitedPlace,
  type Fact,
  type Facts,
  type FieldName,
  type Finding,
  type ReadPage,
  type SettledDocument,
  type Valued,
  type Witness,
  moneySide,
  type Step,
} from '../../src/model/index.ts';
import { day, money, type DocumentKind } from '../../src/model/index.ts';

/** Name and code of the invented applicant. */
export const APPLICANT = { name: '克拉玛依砾风智能装备有限公司', uscc: '91650203MA7TEST1XK' } as const;

/** Name and code of the invented provider. */
export const PROVIDER = { name: '新疆栖原检测技术研究院有限公司', uscc: '91650103MA7TEST2XB' } as const;

/** A place on a page of a document. */
export function cited(document: string, box: Box, page = 1): CitedPlace {
  return { document, page, box };
}

/** A fact of a document; sure unless `more` says otherwise. */
export function fact(
  field: FieldName,
  valued: Valued,
  raw: string,
  witnesses: readonly Witness[],
  box: Box,
  more: Partial<Pick<Fact, 'status' | 'alternatives' | 'confidence'>> = {},
): Fact {
  return {
    field,
    ...valued,
    raw,
    witnesses,
    status: 'sure',
    confidence: 0.998,
    parts: { ocrConfidence: 1, ruleConfidence: 0.99 },
    places: [{ page: 1, box }],
    foundBy: 'test:rule',
    alternatives: [],
    ...more,
  };
}

/** A document of one page with its facts. */
export function paper(
  id: string,
  kind: DocumentKind,
  path: string,
  facts: readonly Fact[],
  reader: ReadPage['reader'] = 'pdf-text',
): SettledDocument {
  const pages: ReadPage[] = [{ page: 1, width: 595.3, height: 841.9, reader, runs: [], blank: false, qr: [] }];
  const byName: Facts = Object.fromEntries(facts.map((each) => [each.field, each]));
  return {
    id,
    kind,
    confidence: 0.99,
    path,
    sha256: id.padEnd(64, '0'),
    pages,
    template: 'test',
    facts: byName,
    conflicts: [],
  };
}

const name = (value: string) => ({ type: 'name', value }) as const;
const text = (value: string) => ({ type: 'text', value }) as const;
const id = (value: string) => ({ type: 'id', value }) as const;
const taxId = (value: string) => ({ type: 'taxId', value }) as const;
const amount = (value: string) => ({ type: 'money', value: money(value) }) as const;
const on = (value: string) => ({ type: 'day', value: day(value) }) as const;

/** Boxes that findings and facts cite. */
export const BOXES = {
  contractAmount: [210, 402, 150, 14],
  invoiceTotal: [401.2, 288, 60.1, 11],
  paid: [300, 220, 90, 12],
  paidDate: [120, 250, 70, 12],
  alternative: [300, 300, 90, 12],
} as const satisfies Record<string, Box>;

const CONTRACT = paper('d2', 'contract', '砾风智能/技术检测委托合同.pdf', [
  fact('contractNumber', id('LF-JC-2025-018'), 'LF-JC-2025-018', ['label', 'invoice'], [400, 80, 90, 12]),
  fact(
    'title',
    text('井下旋转导向工具环境适应性检测委托合同'),
    '井下旋转导向工具环境适应性检测委托合同',
    ['text-layer', 'repeated'],
    [150, 120, 300, 20],
  ),
  fact('payer', name(APPLICANT.name), `甲方：${APPLICANT.name}`, ['label', 'invoice', 'payment'], [120, 180, 200, 12]),
  fact(
    'provider',
    name(PROVIDER.name),
    `乙方：${PROVIDER.name}`,
    ['label', 'invoice', 'registry'],
    [120, 200, 200, 12],
  ),
  fact(
    'contractAmount',
    amount('126000.00'),
    '人民币壹拾贰万陆仟元整（¥126,000.00）',
    ['digits', 'words'],
    BOXES.contractAmount,
  ),
  fact('signDate', on('2025-03-18'), '2025年3月18日', ['label', 'repeated'], [400, 700, 100, 12]),
  fact(
    'serviceText',
    text('对甲方自主研发的井下旋转导向工具样机开展高温、振动与冲击环境适应性检测，出具检测报告。'),
    '对甲方自主研发的…',
    ['text-layer'],
    [80, 320, 400, 40],
  ),
]);

const INVOICE = paper('d3', 'invoice', '砾风智能/dzfp_25652000000012345678.pdf', [
  fact('invoiceNumber', id('25652000000012345678'), '25652000000012345678', ['label', 'qr'], [450, 60, 110, 11]),
  fact('issueDate', on('2025-06-09'), '2025年06月09日', ['label', 'qr'], [450, 76, 90, 11]),
  fact('buyerName', name(APPLICANT.name), APPLICANT.name, ['label', 'contract'], [70, 120, 180, 11]),
  fact('buyerTaxId', taxId(APPLICANT.uscc), APPLICANT.uscc, ['label', 'check-digit', 'registry'], [70, 136, 130, 11]),
  fact('sellerName', name(PROVIDER.name), PROVIDER.name, ['label', 'contract'], [350, 120, 180, 11]),
  fact('amountExclTax', amount('83207.55'), '¥83207.55', ['tax-sum', 'line-sum'], [401, 262, 60, 11]),
  fact('taxAmount', amount('4992.45'), '¥4992.45', ['tax-sum'], [490, 262, 50, 11]),
  fact('totalAmount', amount('88200.00'), '¥88200.00', ['digits', 'words', 'tax-sum', 'qr'], BOXES.invoiceTotal),
  fact(
    'items',
    {
      type: 'lines',
      value: [
        { name: '*研发和技术服务*环境适应性检测费', amount: money('75471.70'), rate: '6%', tax: money('4528.30') },
        { name: '*研发和技术服务*试验工装费', amount: money('7735.85'), rate: '6%', tax: money('464.15') },
      ],
    },
    '*研发和技术服务*…',
    ['line-sum'],
    [40, 180, 500, 40],
  ),
]);

const PAYMENT = paper(
  'd4',
  'payment',
  '砾风智能/扫描0003.jpg',
  [
    fact('bank', text('昆仑银行克拉玛依分行'), '昆仑银行克拉玛依分行', ['label'], [60, 40, 120, 12]),
    fact('payer', name(APPLICANT.name), APPLICANT.name, ['label', 'contract'], [120, 120, 180, 12]),
    fact('payee', name(PROVIDER.name), PROVIDER.name, ['label', 'invoice'], [120, 150, 180, 12]),
    fact('paidAmount', amount('88200.00'), 'CNY 88,200.00', ['digits'], BOXES.paid, {
      status: 'check',
      confidence: 0.81,
      alternatives: [
        {
          ...amount('86200.00'),
          raw: 'CNY 86,200.00',
          places: [{ page: 1, box: BOXES.alternative }],
          witnesses: ['second-reader'],
        },
      ],
    }),
    fact('paidDate', on('2025-06-17'), '2025-06-17', ['label'], BOXES.paidDate, { status: 'check', confidence: 0.9 }),
  ],
  'paddle',
);

const FORM = paper(
  'd1',
  'application-form',
  '砾风智能/兑现申请表.docx',
  [
    fact('applicant', name(APPLICANT.name), APPLICANT.name, ['label', 'registry'], [100, 100, 200, 12]),
    fact('taxId', taxId(APPLICANT.uscc), APPLICANT.uscc, ['check-digit', 'registry'], [100, 120, 140, 12]),
    fact('requestedAmount', amount('50000.00'), '50000元', ['label', 'digits'], [100, 140, 80, 12]),
  ],
  'docx',
);

const OTHER_INVOICE = paper('d5', 'invoice', '砾风智能/发票2.pdf', [
  fact('totalAmount', amount('0.00'), '¥0.00', ['digits'], BOXES.invoiceTotal),
]);

/** The places that the findings below cite. */
export const FINDINGS: readonly Finding[] = [
  {
    code: 'amount.contract-invoice',
    detail: 'under',
    severity: 'hold',
    service: 's1',
    clause: '7',
    atRisk: money('14720.00'),
    values: { expected: '126,000.00', found: '88,200.00', difference: '37,800.00' },
    expected: moneySide(money('126000.00')),
    found: moneySide(money('88200.00')),
    places: [cited('d2', BOXES.contractAmount), cited('d3', BOXES.invoiceTotal)],
  },
  {
    code: 'amount.uncertain',
    detail: 'paidAmount',
    severity: 'hold',
    service: 's1',
    clause: '7',
    atRisk: money('800.00'),
    values: { file: '回单.jpg', found: '88,200.00', alternatives: '86,200.00' },
    found: moneySide(money('88200.00')),
    places: [cited('d4', BOXES.paid)],
  },
  { code: 'result.missing', detail: 'none', severity: 'hold', service: 's1', clause: '5', values: {}, places: [] },
  {
    code: 'service.excluded',
    detail: 'hint',
    severity: 'hold',
    service: 's1',
    clause: '4(1)',
    values: { quote: '强制检定', label: '强制检定', clause: '4(1)' },
    places: [cited('d2', BOXES.alternative)],
  },
  {
    code: 'payment.partial',
    detail: 'part',
    severity: 'warn',
    service: 's1',
    clause: '5',
    values: { expected: '126,000.00', found: '88,200.00', difference: '37,800.00' },
    expected: moneySide(money('126000.00')),
    found: moneySide(money('88200.00')),
    places: [],
  },
  { code: 'ledger.missing', detail: 'none', severity: 'info', clause: '7', values: {}, places: [] },
];

const MATCHED_ENTERPRISE = {
  id: 'e12',
  ...APPLICANT,
  formerNames: [],
  kind: '高新技术企业',
  certificateNumber: 'GR202365000123',
  validUntil: day('2026-11-02'),
  row: '高新技术企业名单.xlsx 第 13 行',
} as const;

const MATCHED_PROVIDER = {
  id: 'p7',
  ...PROVIDER,
  formerNames: [],
  providerKind: '检验检测机构',
  categories: ['testing', 'research'],
  registeredOn: day('2024-01-10'),
  row: '服务机构.xlsx 第 8 行',
} as const;

/** The application; parts can be replaced. */
export function assessedCase(changes: Partial<AssessedCase> = {}): AssessedCase {
  return {
    id: '砾风智能',
    declared: {},
    documents: [FORM, CONTRACT, INVOICE, PAYMENT, OTHER_INVOICE],
    files: [
      ...[FORM, CONTRACT, INVOICE, PAYMENT, OTHER_INVOICE].map(({ path, sha256, pages }) => ({
        path,
        sha256,
        pages,
        status: 'read' as const,
      })),
      {
        path: '砾风智能/检测报告.pdf',
        sha256: 'f'.repeat(64),
        pages: [],
        status: 'unreadable',
        fault: { code: 'file.encrypted', cause: 'password' },
      },
    ],
    applicant: { ...APPLICANT, match: { by: 'uscc', rows: [MATCHED_ENTERPRISE], alternatives: [] }, places: [] },
    submittedOn: day('2025-09-02'),
    requested: money('50000.00'),
    services: [
      {
        id: 's1',
        contract: 'd2',
        invoices: ['d3', 'd5'],
        payments: ['d4'],
        results: [],
        provider: { ...PROVIDER, match: { by: 'name', rows: [MATCHED_PROVIDER], alternatives: [] }, places: [] },
        category: { id: 'testing', quote: '环境适应性检测', places: [cited('d2', [150, 120, 300, 20])] },
        exclusions: [
          {
            clause: '4(1)',
            label: '强制检测和法定检测',
            quote: '随工具配套压力表送强制检定',
            places: [cited('d2', BOXES.alternative)],
          },
        ],
      },
    ],
    findings: FINDINGS,
    assessment: {
      scheme: { id: 'karamay', sha256: 'a'.repeat(64) },
      notice: { id: '2025', rate: '0.40' },
      amounts: {
        s1: {
          contract: money('126000.00'),
          invoiced: money('88200.00'),
          paid: money('88200.00'),
          eligible: money('88200.00'),
        },
      },
      steps: STEPS,
      eligibleBase: money('88200.00'),
      computed: money('35280.00'),
      capRemaining: money('50000.00'),
      subsidy: money('35280.00'),
      atRisk: money('14720.00'),
      recommendation: 'review',
    },
    ...changes,
  };
}

const STEPS: readonly Step[] = [
  {
    label: 'assess.step.base',
    clause: '7',
    service: 's1',
    inputs: {
      contract: { type: 'money', value: money('126000.00') },
      invoiced: { type: 'money', value: money('88200.00') },
      paid: { type: 'money', value: money('88200.00') },
    },
    value: money('88200.00'),
  },
  {
    label: 'assess.step.rate',
    clause: '7',
    inputs: { base: { type: 'money', value: money('88200.00') }, rate: { type: 'text', value: '0.40' } },
    value: money('35280.00'),
  },
  {
    label: 'assess.step.cap',
    clause: '7',
    inputs: { cap: { type: 'money', value: money('50000.00') }, used: { type: 'money', value: money('0.00') } },
    value: money('50000.00'),
  },
  {
    label: 'assess.step.subsidy',
    clause: '7',
    inputs: {
      computed: { type: 'money', value: money('35280.00') },
      remaining: { type: 'money', value: money('50000.00') },
    },
    value: money('35280.00'),
  },
];
