/** Ways to get a wrong value through as `sure`; each stays a question. */
import { describe, expect, test } from 'vitest';
import { day, type LinkedCase, type Registry, type ServiceLink } from '../../src/model/index.ts';
import { settle, settleDocument } from './builder.ts';
import { document, over, told, witnessesOf, type Print, type Sheet } from './builder.ts';

const TEXT: Sheet = { reader: 'pdf-text' };
const amount = (value: string, more: Partial<Print> = {}): Print => ({
  field: 'contractAmount',
  value,
  witnesses: ['digits'],
  ...more,
});
const words = (value: string, more: Partial<Print> = {}): Print => ({
  field: 'contractAmount',
  value,
  witnesses: ['words'],
  at: 1,
  ...more,
});
const contract = (prints: readonly Print[], sheet: Sheet = {}) =>
  settleDocument(document('d1', 'contract', prints, sheet));
const invoice = (prints: readonly Print[], sheet: Sheet = {}) =>
  settleDocument(document('d1', 'invoice', prints, sheet));
const triple = (base: string, tax: string | undefined, total: string, at = 1): Print[] => [
  { field: 'amountExclTax', value: base, at, witnesses: ['digits'] },
  ...(tax === undefined ? [] : [{ field: 'taxAmount', value: tax, at: at + 1, witnesses: ['digits'] } as const]),
  { field: 'totalAmount', value: total, at: at + 2, witnesses: ['digits'] },
];

describe('an amount in words and digits', () => {
  test('in words alone is a question even on a text layer: 陆仟 may have no mapping', () => {
    expect(told(contract([words('120000.00')], TEXT), 'contractAmount')).toBe('120000.00 check');
  });
  test('in digits alone on a text layer is sure', () => {
    expect(told(contract([amount('126000.00')], TEXT), 'contractAmount')).toBe('126000.00 sure');
  });
  test('that says one thing twice is sure on a picture', () => {
    expect(told(contract([amount('126000.00'), words('126000.00')]), 'contractAmount')).toBe('126000.00 sure');
  });
  test('that lost a character of its words contradicts its digits', () => {
    const settled = contract([amount('126000.00'), words('120000.00')], TEXT);
    expect(told(settled, 'contractAmount')).toMatch(/ check$/u);
    expect(settled.conflicts.map(({ kind }) => kind)).toEqual(['words-digits']);
  });
  test('is not excused by a first instalment whose words and digits agree', () => {
    const instalment = [amount('50000.00', { at: 4, fit: 0.6 }), words('50000.00', { at: 5, fit: 0.6 })];
    const settled = contract([amount('126000.00'), words('120000.00'), ...instalment], TEXT);
    expect(settled.conflicts).toHaveLength(1);
    expect(told(settled, 'contractAmount')).toMatch(/ check$/u);
  });
  test.each([
    ['1', '726000.00'],
    ['2', '136000.00'],
    ['6', '120000.00'],
    ['0', '126000.08'],
  ])('with its %s misread and no other witness is a question', (_, misread) => {
    expect(told(contract([amount(misread)]), 'contractAmount')).toBe(`${misread} check`);
  });
  test('seen twice by two rules in one ink has no second witness', () => {
    expect(
      witnessesOf(contract([amount('726000.00'), amount('726000.00', { fit: 0.8 })]), 'contractAmount'),
    ).not.toContain('repeated');
  });
  test('printed twice and misread alike has none either', () => {
    expect(told(contract([amount('726000.00'), amount('726000.00', { at: 6 })]), 'contractAmount')).toBe(
      '726000.00 check',
    );
  });
});

describe('sums of an invoice', () => {
  test('that add up are sure on a picture', () => {
    expect(told(invoice(triple('118867.92', '7132.08', '126000.00')), 'totalAmount')).toBe('126000.00 sure');
  });
  test.each([
    ['a total with a misread head', '118867.92', '7132.08', '726000.00'],
    ['a base with a misread digit', '113867.92', '7132.08', '126000.00'],
  ])('that do not, by %s, are questions', (_, ...sums) => {
    const settled = invoice(triple(...sums), TEXT);
    expect(
      (['amountExclTax', 'taxAmount', 'totalAmount'] as const).map((field) => told(settled, field)?.split(' ')[1]),
    ).toEqual(['check', 'check', 'check']);
    expect(settled.conflicts.map(({ kind }) => kind)).toEqual(['invoice-sum']);
  });
  test('without a tax are no exemption when the tax was not read', () => {
    expect(told(invoice(triple('726000.00', undefined, '726000.00')), 'totalAmount')).toBe('726000.00 check');
    const untaxed = { runs: [over(9, '免税')] };
    expect(told(invoice(triple('126000.00', undefined, '126000.00'), untaxed), 'totalAmount')).toBe('126000.00 sure');
  });
  test('are not proved by two rules that read one ink as base and as total', () => {
    const [base, total] = [
      { field: 'amountExclTax', value: '726000.00', at: 3 },
      { field: 'totalAmount', value: '726000.00', at: 3 },
    ] as const;
    expect(told(invoice([base, total], { runs: [over(9, '免税')] }), 'totalAmount')).toBe('726000.00 check');
    expect(told(invoice([base, { field: 'taxAmount', value: '0.00', at: 5 }, total]), 'totalAmount')).toBe(
      '726000.00 check',
    );
  });
  test('one item is the same number again, several items add up', () => {
    const items = (value: string): Print => ({ field: 'items', value, at: 8 });
    const base: Print = { field: 'amountExclTax', value: '718867.92', at: 1 };
    expect(told(invoice([items('718867.92'), base]), 'amountExclTax')).toBe('718867.92 check');
    expect(told(invoice([items('700000.00+18867.92'), base]), 'amountExclTax')).toBe('718867.92 sure');
  });
  test('vouch for no name among the items', () => {
    expect(
      told(
        invoice([
          { field: 'items', value: '700000.00+18867.92', at: 8 },
          { field: 'amountExclTax', value: '718867.92', at: 1 },
        ]),
        'items',
      ),
    ).toBe('2 check');
  });
});

describe('the QR code', () => {
  const OURS = '25652000000012345678';
  const NEIGHBOUR = '25652000000087654321';
  const qr = (number: string, total: string) => [`01,32,,${number},${total},20250602,,`];
  const number = (value: string, at = 0): Print => ({ field: 'invoiceNumber', value, at });
  const total = (value: string, at: number, fit = 0.95): Print => ({
    field: 'totalAmount',
    value,
    at,
    fit,
    witnesses: ['digits'],
  });

  test('of this invoice makes number and total sure', () => {
    const settled = invoice([number(OURS), total('126000.00', 3)], { qr: qr(OURS, '126000.00') });
    expect([told(settled, 'invoiceNumber'), told(settled, 'totalAmount')]).toEqual([`${OURS} sure`, '126000.00 sure']);
  });
  test('of the neighbour on the sheet lifts no amount of the neighbour', () => {
    const settled = invoice([number(OURS), total('126000.00', 3), total('9900.00', 20, 0.6)], {
      qr: qr(NEIGHBOUR, '9900.00'),
    });
    expect(told(settled, 'totalAmount')).toBe('126000.00 check');
    expect(witnessesOf(settled, 'totalAmount')).not.toContain('qr');
    expect(settled.conflicts.map(({ kind, field }) => [kind, field])).toContainEqual(['qr', 'invoiceNumber']);
  });
  test('whose number stands elsewhere on the sheet is not ours', () => {
    const settled = invoice([number(OURS), number(NEIGHBOUR, 20), total('126000.00', 3)], {
      qr: qr(NEIGHBOUR, '126000.00'),
    });
    expect(witnessesOf(settled, 'totalAmount')).not.toContain('qr');
  });
  test('whose number is another reading of the same ink is ours', () => {
    const settled = invoice([{ ...number('25652000000072345678'), fit: 0.96 }, number(OURS), total('126000.00', 3)], {
      qr: qr(OURS, '126000.00'),
    });
    expect([told(settled, 'invoiceNumber'), told(settled, 'totalAmount')]).toEqual([`${OURS} sure`, '126000.00 sure']);
  });
  test('alone gives values, all to be looked at', () => {
    const settled = invoice([], { qr: qr(OURS, '126000.00') });
    expect([told(settled, 'invoiceNumber'), told(settled, 'issueDate'), told(settled, 'totalAmount')]).toEqual([
      `${OURS} check`,
      '2025-06-02 check',
      '126000.00 check',
    ]);
  });
  test('that differs from the print is a finding', () => {
    expect(
      told(invoice([number(OURS), total('186000.00', 3)], { ...TEXT, qr: qr(OURS, '126000.00') }), 'totalAmount'),
    ).toBe('186000.00 check');
  });
});

describe('days, ids and tax ids', () => {
  test.each([
    ['once', [{ raw: '2025年3月5日' }], 'check'],
    ['twice alike', [{ raw: '2025年3月5日' }, { raw: '2025年3月5日', at: 9 }], 'check'],
    ['in two forms', [{ raw: '2025年3月5日' }, { raw: '20250305', at: 9 }], 'sure'],
    ['in two forms in one ink', [{ raw: '2025年3月5日' }, { raw: '20250305' }], 'check'],
    ['in two sizes', [{ raw: '2025年3月5日' }, { raw: '2025年3月5日', at: 9, height: 20 }], 'sure'],
  ] as const)('a day printed %s on a picture', (_, prints, status) => {
    expect(
      told(contract(prints.map((print): Print => ({ field: 'signDate', value: '2025-03-05', ...print }))), 'signDate'),
    ).toBe(`2025-03-05 ${status}`);
  });
  test('an old tax id is not vouched for by a check character that leaves its region out', () => {
    const old = { field: 'buyerTaxId', value: '650208712345672', witnesses: ['check-digit'] } as const;
    expect(told(invoice([old]), 'buyerTaxId')).toMatch(/ check$/u);
    expect(told(invoice([{ ...old, value: '916502007123456723' }]), 'buyerTaxId')).toMatch(/ sure$/u);
  });
});

const APPLICANT = '克拉玛依砾原智控科技有限公司';
const PROVIDER = '新疆砂岩检测技术研究院有限公司';
const NEAR = '新疆砂岩检侧技术研究院有限公司';

function settledCase(
  documents: LinkedCase['documents'],
  services: readonly ServiceLink[] = [],
  registry: Registry = {},
) {
  return settle({ id: 'a-1', declared: {}, files: [], documents, services }, registry).documents;
}

function registryOf(...names: readonly string[]): Registry {
  return {
    providers: names.map((name, at) => ({
      id: `p${at}`,
      name,
      formerNames: [],
      categories: [],
      registeredOn: day('2024-01-01'),
      row: `providers.csv ${at + 2}`,
    })),
  };
}

describe('other papers', () => {
  const SERVICE: ServiceLink = { id: 's1', contract: 'd1', invoices: ['d2'], payments: ['d3'], results: [] };
  const paid = (value: string): Print => ({ field: 'paidAmount', value, witnesses: ['digits'] });
  const total = (value: string): Print => ({ field: 'totalAmount', value, witnesses: ['digits'] });

  test('of one service with one total vouch for each other', () => {
    const [one, two, three] = settledCase(
      [
        document('d1', 'contract', [amount('126000.00')]),
        document('d2', 'invoice', [total('126000.00')]),
        document('d3', 'payment', [paid('126000.00')]),
      ],
      [SERVICE],
    );
    expect([
      one && told(one, 'contractAmount'),
      two && told(two, 'totalAmount'),
      three && told(three, 'paidAmount'),
    ]).toEqual(['126000.00 sure', '126000.00 sure', '126000.00 sure']);
  });
  test('do not where one differs: only the pair that agrees is sure', () => {
    const [one, two, three] = settledCase(
      [
        document('d1', 'contract', [amount('726000.00')]),
        document('d2', 'invoice', [total('126000.00')]),
        document('d3', 'payment', [paid('126000.00')]),
      ],
      [SERVICE],
    );
    expect([
      one && told(one, 'contractAmount'),
      two && told(two, 'totalAmount'),
      three && told(three, 'paidAmount'),
    ]).toEqual(['726000.00 check', '126000.00 sure', '126000.00 sure']);
  });
  const shared = (slip: string) =>
    settledCase(
      [
        document('d1', 'contract', [amount('30000.00')]),
        document('d2', 'invoice', [total('30000.00')]),
        document('d4', 'contract', [amount('24000.00')]),
        document('d5', 'invoice', [total('24000.00')]),
        document('d3', 'payment', [paid(slip)]),
      ],
      [SERVICE, { id: 's2', contract: 'd4', invoices: ['d5'], payments: ['d3'], results: [] }],
    )
      .slice(-1)
      .map((one) => told(one, 'paidAmount'));
  test('of services that share a slip vouch for it together', () => {
    expect(shared('54000.00')).toEqual(['54000.00 sure']);
    expect(shared('30000.00')).toEqual(['30000.00 check']);
  });
  test('of another service say nothing', () => {
    const services = [
      { ...SERVICE, invoices: [] },
      { ...SERVICE, id: 's2', contract: 'd4', invoices: ['d2'] },
    ];
    const [one] = settledCase(
      [document('d1', 'contract', [amount('726000.00')]), document('d2', 'invoice', [total('726000.00')])],
      services.map((service) => ({ ...service, payments: [] })),
    );
    expect(one && told(one, 'contractAmount')).toBe('726000.00 check');
  });
  test('that are the same file handed in again say nothing about a name', () => {
    const name: Print = { field: 'partyB', value: NEAR, fit: 0.7 };
    const copies = ['d1', 'd2'].map((id) => document(id, 'contract', [name], { ...TEXT, sha256: 'same' }));
    const [one] = settledCase(copies);
    expect(one?.facts.partyB?.witnesses).not.toContain('contract');
  });
  test('that are scans say nothing about each other’s names', () => {
    const [one] = settledCase([
      document('d1', 'contract', [{ field: 'partyB', value: NEAR }]),
      document('d2', 'invoice', [{ field: 'sellerName', value: NEAR }]),
    ]);
    expect(one && told(one, 'partyB')).toBe(`${NEAR} check`);
  });
});

describe('the register', () => {
  const party = (value: string, more: Partial<Print> = {}): Print => ({ field: 'partyB', value, ...more });

  test('vouches for a name it has', () => {
    const [one] = settledCase([document('d1', 'contract', [party(PROVIDER)])], [], registryOf(PROVIDER));
    expect(one && told(one, 'partyB')).toBe(`${PROVIDER} sure`);
  });
  test('does not vouch for a name that one misread character turns into a neighbour’s', () => {
    const [one] = settledCase([document('d1', 'contract', [party(PROVIDER)])], [], registryOf(PROVIDER, NEAR));
    expect(one && told(one, 'partyB')).toBe(`${PROVIDER} check`);
  });
  test('does not decide which of two organisations is the party', () => {
    const prints = [party(PROVIDER), party(APPLICANT, { at: 5, fit: 0.94 })];
    const [one] = settledCase([document('d1', 'contract', prints, TEXT)], [], registryOf(PROVIDER, APPLICANT));
    expect(one?.facts.partyB?.status).toBe('check');
  });
  test('decides between two spellings', () => {
    const prints = [party(PROVIDER), party(NEAR, { fit: 0.94 })];
    const [one] = settledCase([document('d1', 'contract', prints)], [], registryOf(PROVIDER));
    expect(one && told(one, 'partyB')).toBe(`${PROVIDER} sure`);
  });
});
