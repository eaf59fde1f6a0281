import { describe, expect, test } from 'vitest';
import {
  day,
  money,
  sum,
  ZERO,
  type AssessedCase,
  type MatchedCase,
  type Money,
  type Payout,
  type Registry,
} from '../../../src/model/index.ts';
import { inOrder, openLedgerIndex, payoutsBefore } from '../../../src/pipeline/ledger/ledger-index.ts';
import { judge } from '../../../src/pipeline/review.ts';
import { ledgerEntryOf, ledgerEntryOfPayout, type LedgerEntry } from '../../../src/pipeline/ledger/ledger-entry.ts';
import { caseOf, notice, scheme } from '../../assess/builder.ts';
import { fact } from '../../check/builder.ts';
import { templates } from '../../templates.ts';

const CODE = '91650203MA7TEXT15R';
const OTHER_CODE = '91650100MA77XYW96A';
const NAME = '克拉玛依砾原智控科技有限公司';
const INVOICE = '25652000000012345678';

type Applicant = MatchedCase['applicant'];
const known = (more: {
  readonly name?: string;
  readonly uscc?: string;
  readonly formerNames?: readonly string[];
}): Applicant => ({
  ...(more.name !== undefined && { name: more.name }),
  ...(more.uscc !== undefined && { uscc: more.uscc }),
  places: [],
  match: {
    alternatives: [],
    rows:
      more.formerNames === undefined
        ? []
        : [
            {
              id: 'e1',
              name: more.name ?? '',
              formerNames: more.formerNames,
              kind: '高新技术企业',
              row: 'enterprises.csv 2',
            },
          ],
  },
});

/** One service of 100,000.00 for which one invoice was given and paid. */
function application(
  id: string,
  more: {
    readonly applicant?: Applicant;
    readonly invoice?: string;
    readonly submitted?: string;
    readonly signed?: string;
    readonly amount?: string;
  } = {},
): MatchedCase {
  const { applicant = known({ name: NAME, uscc: CODE }), invoice, submitted, signed, amount = '100000.00' } = more;
  const {
    complaints: _,
    submittedOn: __,
    ...base
  } = caseOf([{ contract: amount, invoices: [amount], payments: [amount] }]);
  const documents = base.documents.map((document) => ({
    ...document,
    facts: {
      ...document.facts,
      ...(document.kind === 'invoice' &&
        invoice !== undefined && { invoiceNumber: fact('invoice', 'invoiceNumber', invoice) }),
      ...(document.kind === 'contract' && signed !== undefined && { signDate: fact('contract', 'signDate', signed) }),
    },
  }));
  return { ...base, id, documents, applicant, ...(submitted !== undefined && { submittedOn: day(submitted) }) };
}

interface Payment {
  readonly transactionNumber: string;
  readonly paidDate: string;
}

function paidBy(matched: MatchedCase, said: Partial<Payment>): MatchedCase {
  const facts = Object.fromEntries(
    (['transactionNumber', 'paidDate'] as const).flatMap((field) =>
      said[field] === undefined ? [] : [[field, fact('payment', field, said[field])]],
    ),
  );
  return {
    ...matched,
    documents: matched.documents.map((document) =>
      document.kind === 'payment' ? { ...document, facts: { ...document.facts, ...facts } } : document,
    ),
  };
}

const payout = (more: Partial<Payout> = {}): Payout => ({
  year: 2025,
  batch: '第1批',
  enterprise: NAME,
  uscc: CODE,
  invoiceNumbers: [],
  amount: money('32000'),
  state: 'paid',
  row: 'payouts.csv 3',
  ...more,
});
const standing = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  by: '一批/甲',
  year: 2025,
  enterprise: { name: NAME, uscc: CODE },
  amount: money('10000'),
  claims: {},
  ...more,
});

const used = (applicant: Applicant, ...before: readonly LedgerEntry[]): Money =>
  openLedgerIndex([], before, notice).against(application('a', { applicant })).used;
const judged = (
  cases: readonly MatchedCase[],
  registry: Registry = {},
  outside: readonly LedgerEntry[] = [],
): readonly AssessedCase[] => judge(cases, { scheme, notice, registry, templates, today: day('2025-12-01') }, outside);
const codes = ({ findings }: AssessedCase, code: string) =>
  findings.filter((finding) => finding.code === code).map(({ detail, severity }) => `${detail}=${severity}`);

describe('the same enterprise', () => {
  test.each([
    [
      'by code under another name',
      known({ name: '克拉玛依新名科技有限公司', uscc: CODE }),
      standing({ enterprise: { name: NAME, uscc: CODE } }),
      '10000.00',
    ],
    [
      'by name in other brackets and widths',
      known({ name: '砾原（克拉玛依）科技有限公司' }),
      standing({ enterprise: { name: ' 砾原(克拉玛依)科技有限公司 ' } }),
      '10000.00',
    ],
    [
      'by name where one paper has no code',
      known({ name: NAME, uscc: CODE }),
      standing({ enterprise: { name: NAME } }),
      '10000.00',
    ],
    ['by name where a code is misread', known({ name: NAME, uscc: '91650203MA7TEXT1SR' }), standing(), '10000.00'],
    [
      'by a former name',
      known({ name: NAME, uscc: CODE, formerNames: ['克拉玛依砾原电气有限公司'] }),
      standing({ enterprise: { name: '克拉玛依砾原电气有限公司' } }),
      '10000.00',
    ],
    ['never by name against two valid codes', known({ name: NAME, uscc: OTHER_CODE }), standing(), '0.00'],
    [
      'never by a name that is only near',
      known({ name: '克拉玛依砾源智控科技有限公司' }),
      standing({ enterprise: { name: NAME } }),
      '0.00',
    ],
    ['never in another year', known({ name: NAME, uscc: CODE }), standing({ year: 2024 }), '0.00'],
    ['once, found by code and by name', known({ name: NAME, uscc: CODE, formerNames: [NAME] }), standing(), '10000.00'],
  ])('%s', (_, applicant, before, expected) => {
    expect(used(applicant, before)).toBe(expected);
  });
});

describe('the payouts register', () => {
  const registry = (...payouts: readonly Payout[]): Registry => ({ payouts });

  test('counts what was paid, approved and proposed this year, and not what was returned', () => {
    const rows = (['proposed', 'approved', 'paid', 'returned'] as const).map((state) =>
      payout({ state, amount: money('1000') }),
    );
    const book = openLedgerIndex(payoutsBefore(registry(...rows, payout({ year: 2024 })), scheme, notice), [], notice);
    expect(book.against(application('a'))).toMatchObject({ used: '3000.00', empty: false });
  });

  test('leaves a part of the cap and says so', () => {
    const [only] = judged([application('a')], registry(payout()));
    expect(only?.assessment).toMatchObject({ computed: '40000.00', capRemaining: '18000.00', subsidy: '18000.00' });
    expect(only && codes(only, 'cap.reached')).toEqual(['limit=info']);
    expect(only && codes(only, 'ledger.missing')).toEqual([]);
  });

  test.each([
    [INVOICE, `N:${INVOICE}`],
    [' ２５６５２０００００００１２３４５６７８ ', `N:${INVOICE}`],
    ['6500221130:12345678', 'C:6500221130:12345678'],
    ['065002100111 12345678', 'C:065002100111:12345678'],
    ['6500221130-12345678', 'C:6500221130:12345678'],
    ['12345678', undefined],
    ['', undefined],
    ['详见清单', undefined],
    ['2565200000001234567', undefined],
  ])('reads the invoice number %s', (written, key) => {
    expect(Object.keys(ledgerEntryOfPayout(payout({ invoiceNumbers: [written] }), '0.30')?.claims ?? {})).toEqual(
      key === undefined ? [] : [key],
    );
  });

  test('holds an invoice that was claimed in any year, by any enterprise, against a new claim', () => {
    const earlier = payout({
      year: 2023,
      enterprise: '克拉玛依别家科技有限公司',
      uscc: OTHER_CODE,
      amount: money('40000'),
      invoiceNumbers: [INVOICE],
    });
    const [only] = judged([application('a', { invoice: INVOICE })], registry(earlier));
    expect(only && codes(only, 'invoice.duplicate')).toEqual(['beyond=block']);
    expect(only?.assessment.capRemaining).toBe('50000.00');
  });

  test('holds it too when only a part is claimed now: the money paid may stand for all of the invoice', () => {
    const half = caseOf([{ contract: '100000.00', invoices: ['100000.00'], payments: ['50000.00'] }]);
    const documents = half.documents.map((one) =>
      one.kind === 'invoice'
        ? { ...one, facts: { ...one.facts, invoiceNumber: fact('invoice', 'invoiceNumber', INVOICE) } }
        : one,
    );
    const [only] = judged(
      [{ ...half, documents }],
      registry(payout({ year: 2024, amount: money('40000'), invoiceNumbers: [INVOICE] })),
    );
    expect(only && codes(only, 'invoice.duplicate')).toEqual(['beyond=block']);
  });

  test('lets go of an invoice whose money was returned', () => {
    const [only] = judged(
      [application('a', { invoice: INVOICE })],
      registry(payout({ invoiceNumbers: [INVOICE], state: 'returned' })),
    );
    expect(only && codes(only, 'invoice.duplicate')).toEqual([]);
  });
});

describe('other batches', () => {
  test('take of the cap and of invoices like the register', () => {
    const outside = [standing({ amount: money('45000'), claims: { [`N:${INVOICE}`]: money('100000') } })];
    const [only] = judged([application('a', { invoice: INVOICE })], {}, outside);
    expect(only?.assessment.capRemaining).toBe('5000.00');
    expect(only?.findings.find(({ code }) => code === 'invoice.duplicate')?.values).toMatchObject({ by: '一批/甲' });
    expect(only && codes(only, 'ledger.missing')).toEqual([]);
  });

  test('none and no register: the ledger is missing', () => {
    const [only] = judged([application('a')]);
    expect(only && codes(only, 'ledger.missing')).toEqual(['none=info']);
  });

  test('several that claimed a part of one invoice claim them together', () => {
    const parts = ['30000', '40000'].map((part, at) =>
      standing({ by: `b${at}`, claims: { [`N:${INVOICE}`]: money(part) } }),
    );
    expect(openLedgerIndex([], parts, notice).against(application('a', { invoice: INVOICE })).claimed).toEqual({
      [`N:${INVOICE}`]: { by: 'b0', amount: '70000.00' },
    });
  });
});

describe('one batch', () => {
  test('gives the cap in the order of submission, then of the contract, then of the id', () => {
    const cases = [
      application('d'),
      application('c', { submitted: '2025-11-02', signed: '2025-03-02' }),
      application('b', { submitted: '2025-11-02', signed: '2025-03-01' }),
      application('e', { submitted: '2025-11-01', signed: '2025-09-01' }),
      application('a', { submitted: '2025-11-02', signed: '2025-03-02' }),
    ];
    expect(inOrder(cases).map(({ id }) => id)).toEqual(['e', 'b', 'a', 'c', 'd']);
    const money = judged(cases).map(({ id, assessment }) => [id, assessment.subsidy]);
    expect(money).toEqual([
      ['e', '40000.00'],
      ['b', '10000.00'],
      ['a', '0.00'],
      ['c', '0.00'],
      ['d', '0.00'],
    ]);
  });

  test('gives the same whatever order the applications come in', () => {
    const cases = ['a', 'b', 'c'].map((id, at) => application(id, { submitted: `2025-11-0${3 - at}` }));
    const subsidies = (some: readonly MatchedCase[]) =>
      judged(some).map(({ id, assessment }) => `${id} ${assessment.subsidy}`);
    expect(subsidies(cases.toReversed())).toEqual(subsidies(cases));
  });

  test('raises an invoice on every claim after the first', () => {
    const raised = judged(
      ['a', 'b', 'c'].map((id) =>
        application(id, { invoice: INVOICE, submitted: '2025-11-01', applicant: known({ name: `${id}企业有限公司` }) }),
      ),
    ).map((one) => codes(one, 'invoice.duplicate'));
    expect(raised).toEqual([[], ['beyond=block'], ['beyond=block']]);
  });

  test('keeps no money for an application that cannot enter the list, but its invoices stay claimed', () => {
    // The second is blocked by the first; the third may have what is left of the cap, not the invoice.
    const [, second, third] = judged([
      application('a', { invoice: INVOICE, submitted: '2025-11-01', applicant: known({ name: '某甲有限公司' }) }),
      application('b', { invoice: INVOICE, submitted: '2025-11-02' }),
      application('c', { submitted: '2025-11-03' }),
    ]);
    expect(second?.assessment.recommendation).toBe('reject');
    expect(third?.assessment).toMatchObject({ capRemaining: '50000.00', subsidy: '40000.00' });
    const blocked = second && ledgerEntryOf(second, notice);
    expect(blocked?.amount).toBe(ZERO);
    const [after] = judged([application('d', { invoice: INVOICE })], {}, blocked === undefined ? [] : [blocked]);
    expect(after && codes(after, 'invoice.duplicate')).toEqual(['beyond=block']);
  });

  test('holds a transfer that another application has handed in, also one to be rejected', () => {
    const paid = (id: string, transfer: string, submitted: string, more: Partial<Payment> = {}) =>
      paidBy(application(id, { submitted, invoice: INVOICE, applicant: known({ name: `${id}企业有限公司` }) }), {
        transactionNumber: transfer,
        ...more,
      });
    const raised = (...cases: readonly MatchedCase[]) => judged(cases).map((one) => codes(one, 'payment.duplicate'));
    const long = '202506108290051533';
    expect(raised(paid('a', long, '2025-11-01'), paid('b', long, '2025-11-02'), paid('c', long, '2025-11-03'))).toEqual(
      [[], ['claimed-before=hold'], ['claimed-before=hold']],
    );
    expect(raised(paid('a', '82900515', '2025-11-01'), paid('b', '82900515', '2025-11-02'))).toEqual([
      [],
      ['claimed-before=hold'],
    ]);
    expect(
      raised(paid('a', '82900515', '2025-11-01'), paid('b', '82900515', '2025-11-02', { paidDate: '2025-06-30' })),
    ).toEqual([[], []]);
  });

  test('never gives one enterprise more than the cap, however many apply under whatever name', () => {
    const spellings = [
      known({ name: NAME, uscc: CODE }),
      known({ name: NAME }),
      known({ name: '旧名科技有限公司', uscc: CODE }),
      known({ name: ` ${NAME} `, uscc: '91650203MA7TEXT1SR' }),
    ];
    const cases = Array.from({ length: 40 }, (_, at) =>
      application(`a${String(at).padStart(2, '0')}`, {
        amount: '7000.00',
        applicant: spellings[at % spellings.length] ?? known({}),
      }),
    );
    const given = judged(cases).map(({ assessment }) => assessment.subsidy);
    expect(sum(given)).toBe('50000.00');
  });
});

test('a batch beyond its budget holds those beyond it and cuts nobody', () => {
  const cases = ['a', 'b', 'c'].map((id, at) =>
    application(id, { submitted: `2025-11-0${at + 1}`, applicant: known({ name: `${id}企业有限公司` }) }),
  );
  const judged = judge(cases, {
    scheme,
    notice: { ...notice, budget: money('40000') },
    registry: {},
    templates,
    today: day('2025-12-01'),
  });
  expect(judged.map((one) => [one.assessment.subsidy, ...codes(one, 'budget.exceeded')])).toEqual([
    ['40000.00'],
    ['40000.00', 'batch=hold'],
    ['40000.00', 'batch=hold'],
  ]);
});

test('what the batch keeps of an earlier run takes of its budget', () => {
  const recipe = {
    scheme,
    notice: { ...notice, budget: money('100000') },
    registry: {},
    templates,
    today: day('2025-12-01'),
  };
  const [only] = judge([application('a')], recipe, [], money('60000.01'));
  expect(only && codes(only, 'budget.exceeded')).toEqual(['batch=hold']);
});
