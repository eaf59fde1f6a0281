import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { isFieldName, type ExtractedDocument, type ServiceLink } from '../../src/model/index.ts';
import { document, type Print } from '../settle/builder.ts';

const DESERT = '新疆砾漠检测技术有限公司';
const OASIS = '克拉玛依绿洲湾知识产权代理有限公司';
const STRANGER = '乌鲁木齐远郊仓储有限公司';

// One line a paper: id, then field values in short.
const contract = (id: string, number: string, provider: string, amount: string) =>
  document(id, 'contract', prints({ contractNumber: number, provider, contractAmount: amount }));
const invoice = (id: string, sellerName: string, totalAmount: string, print = '') =>
  document(id, 'invoice', prints({ sellerName, totalAmount, invoiceNumber: id }), printed(print));
const slip = (id: string, payee: string, paidAmount: string, print = '') =>
  document(id, 'payment', prints({ payee, paidAmount }), printed(print));
const result = (id: string, values: Readonly<Partial<Record<Print['field'], string>>>) =>
  document(id, 'result', prints(values));

function prints(values: Readonly<Partial<Record<Print['field'], string>>>): readonly Print[] {
  return Object.entries(values).flatMap(([field, value], at) => (isFieldName(field) ? [{ field, value, at }] : []));
}

function printed(text: string): { readonly runs: ExtractedDocument['pages'][number]['runs'] } {
  return { runs: text === '' ? [] : [{ text, box: [40, 300, 200, 11], confidence: 1 }] };
}

// `c1: i1 p1 r1`, one line a service.
function services(papers: readonly ExtractedDocument[]): readonly string[] {
  const shown = ({ contract: id = '-', invoices, payments, results }: ServiceLink) =>
    `${id}: ${[...invoices, ...payments, ...results].join(' ')}`.trim();
  return link({ id: 'a', declared: {}, documents: papers, files: [] }).services.map(shown);
}

test('one contract takes everything, also what has nothing in common with it', () => {
  expect(
    services([
      contract('c1', 'LM-2025-01', DESERT, '30000'),
      invoice('i1', DESERT, '30000'),
      slip('p1', STRANGER, '17'),
      result('r1', {}),
    ]),
  ).toEqual(['c1: i1 p1 r1']);
});

test('no paper, no service; papers without a contract make one of their own', () => {
  expect(services([])).toEqual([]);
  expect(services([invoice('i1', DESERT, '30000'), slip('p1', DESERT, '30000')])).toEqual(['-: i1 p1']);
});

describe('of two contracts a paper goes to the one', () => {
  const [first, second] = [
    contract('c1', 'LM-2025-01', DESERT, '30000'),
    contract('c2', 'LZ〔2025〕12号', OASIS, '24000'),
  ];
  test.each<[string, ExtractedDocument, string]>([
    ['with its seller', invoice('i1', OASIS, '7000'), 'c2'],
    ['with its payee', slip('p1', DESERT, '7000'), 'c1'],
    ['with its amount', slip('p1', '误读的名字', '24000'), 'c2'],
    ['whose number its remark names, whatever the seller', invoice('i1', OASIS, '24000', '合同编号：LM-2025-01'), 'c1'],
    ['whose number is typed with other brackets', invoice('i1', STRANGER, '90', '备注 LZ[2025]12号 代理费'), 'c2'],
    ['whose number it states', result('r1', { contractNumber: 'LZ（2025）12号' }), 'c2'],
    ['that is served by its performer', result('r1', { performer: DESERT }), 'c1'],
  ])('%s', (_, paper, wanted) => {
    expect(services([first, second, paper]).find((line) => line.endsWith(paper.id))).toMatch(
      new RegExp(`^${wanted}:`, 'u'),
    );
  });

  test('or to none of them', () => {
    expect(services([first, second, invoice('i1', STRANGER, '99999')])).toEqual(['c1:', 'c2:', '-: i1']);
  });

  test('never to the one whose number only begins like the one that is printed', () => {
    expect(
      services([
        contract('c1', 'LM-2025-1', DESERT, '30000'),
        contract('c2', 'LM-2025-12', DESERT, '24000'),
        invoice('i1', DESERT, '5', '合同 LM-2025-12'),
      ]),
    ).toEqual(['c1:', 'c2: i1']);
  });
});

describe('two contracts with one provider', () => {
  const two = [contract('c1', 'LM-2025-01', DESERT, '30000'), contract('c2', 'LM-2025-02', DESERT, '24000')];

  test('each get their own invoice and slip by the amount', () => {
    expect(
      services([
        ...two,
        invoice('i2', DESERT, '24000'),
        invoice('i1', DESERT, '30000'),
        slip('p2', DESERT, '24000'),
        slip('p1', DESERT, '30000'),
      ]),
    ).toEqual(['c1: i1 p1', 'c2: i2 p2']);
  });

  test('share the one slip that pays both invoices', () => {
    expect(
      services([...two, invoice('i1', DESERT, '30000'), invoice('i2', DESERT, '24000'), slip('p1', DESERT, '54000')]),
    ).toEqual(['c1: i1 p1', 'c2: i2 p1']);
  });

  test('share the slip that pays one invoice of each, where others are paid apart', () => {
    const invoices = [
      invoice('i1', DESERT, '11000', 'LM-2025-01'),
      invoice('i2', DESERT, '19000', 'LM-2025-01'),
      invoice('i3', DESERT, '24000', 'LM-2025-02'),
    ];
    expect(services([...two, ...invoices, slip('p1', DESERT, '19000'), slip('p2', DESERT, '35000')])).toEqual([
      'c1: i1 i2 p1 p2',
      'c2: i3 p2',
    ]);
  });

  test('share the one invoice that bills both', () => {
    expect(services([...two, invoice('i1', DESERT, '54000'), slip('p1', DESERT, '54000')])).toEqual([
      'c1: i1 p1',
      'c2: i1 p1',
    ]);
  });

  test('share what names both numbers', () => {
    expect(services([...two, invoice('i1', DESERT, '50000', '合同编号：LM-2025-01、LM-2025-02')])).toEqual([
      'c1: i1',
      'c2: i1',
    ]);
  });

  test('do not share a slip that is some other amount', () => {
    expect(services([...two, slip('p1', DESERT, '53000')])).toEqual(['c1: p1', 'c2:']);
  });

  test('of the same amount get one invoice and one slip each', () => {
    const twins = [contract('c1', 'LM-2025-01', DESERT, '30000'), contract('c2', 'LM-2025-02', DESERT, '30000')];
    expect(
      services([
        ...twins,
        invoice('i1', DESERT, '30000'),
        invoice('i2', DESERT, '30000'),
        slip('p1', DESERT, '30000'),
        slip('p2', DESERT, '30000'),
      ]),
    ).toEqual(['c1: i1 p1', 'c2: i2 p2']);
  });

  test('keep the instalments of the first together while its total has room', () => {
    expect(
      services([...two, slip('p1', DESERT, '9000'), slip('p2', DESERT, '21000'), slip('p3', DESERT, '24000')]),
    ).toEqual(['c1: p1 p2', 'c2: p3']);
  });
});

test('a contract may have many invoices and many slips that do not pair off', () => {
  const papers = [
    contract('c1', 'LM-2025-01', DESERT, '30000'),
    contract('c2', 'LZ-7', OASIS, '24000'),
    invoice('i1', DESERT, '10000'),
    invoice('i2', DESERT, '20000'),
    slip('p1', DESERT, '12000'),
    slip('p2', DESERT, '12000'),
    slip('p3', DESERT, '6000'),
    slip('p4', OASIS, '24000'),
  ];
  expect(services(papers)).toEqual(['c1: i1 i2 p1 p2 p3', 'c2: p4']);
});

describe('copies', () => {
  const one = contract('c1', 'LM-2025-01', DESERT, '30000');
  test('of an invoice count once', () => {
    const copy = { ...invoice('i1', DESERT, '30000'), id: 'i9', sha256: '9'.repeat(64) };
    expect(services([one, invoice('i1', DESERT, '30000'), copy])).toEqual(['c1: i1']);
  });

  test('of a slip count once when flow number and day are the same; two slips without a number are two', () => {
    const flow = (id: string) =>
      document(
        id,
        'payment',
        prints({ payee: DESERT, paidAmount: '15000', transactionNumber: 'F77001', paidDate: '2025-06-18' }),
      );
    expect(services([one, flow('p1'), flow('p2'), slip('p3', DESERT, '15000'), slip('p4', DESERT, '15000')])).toEqual([
      'c1: p1 p3 p4',
    ]);
  });
});

describe('补充协议', () => {
  const heading = (text: string, height = 20) => ({
    runs: [
      { text, box: [180, 50, 240, height] as const, confidence: 1 },
      ...Array.from({ length: 6 }, (_, at) => ({
        text: '第一条',
        box: [40, 120 + at * 20, 40, 11] as const,
        confidence: 1,
      })),
    ],
  });
  const change = (
    id: string,
    values: Readonly<Partial<Record<Print['field'], string>>>,
    title = '技术服务合同补充协议',
  ) => document(id, 'contract', prints(values), heading(title));
  const tied = (papers: readonly ExtractedDocument[]) =>
    link({ id: 'a', declared: {}, documents: papers, files: [] }).services.map(
      ({ contract: id = '-', amendments = [], invoices }) => `${id}+${amendments.join()}: ${invoices.join()}`,
    );
  const [first, second] = [
    contract('c1', 'LM-2025-01', DESERT, '30000'),
    contract('c2', 'LZ〔2025〕12号', OASIS, '24000'),
  ];

  test.each(['补充协议', '技术服务合同补充协议', '补充合同（一）', '合同变更协议书', '补 充 协 议'])(
    '%s makes no service of its own',
    (title) => {
      expect(tied([first, change('c9', { contractAmount: '36000' }, title), invoice('i1', DESERT, '36000')])).toEqual([
        'c1+c9: i1',
      ]);
    },
  );

  test.each<[string, Readonly<Partial<Record<Print['field'], string>>>, readonly string[]]>([
    ['whose number it bears', { contractNumber: 'LZ〔2025〕12号' }, ['c1+: ', 'c2+c9: ']],
    ['between whose parties it stands', { partyA: '克拉玛依砾滩装备有限公司', provider: OASIS }, ['c1+: ', 'c2+c9: ']],
    [
      'that nothing names: a person must say',
      { partyA: '克拉玛依砾滩装备有限公司', provider: STRANGER },
      ['c1+: ', 'c2+: ', '-+c9: '],
    ],
  ])('of two contracts it changes the one %s', (_, values, wanted) => {
    const both = [
      document(
        'c1',
        'contract',
        prints({ contractNumber: 'LM-2025-01', partyA: '克拉玛依砾滩装备有限公司', provider: DESERT }),
      ),
      document(
        'c2',
        'contract',
        prints({ contractNumber: 'LZ〔2025〕12号', partyA: '克拉玛依砾滩装备有限公司', provider: OASIS }),
      ),
    ];
    expect(tied([...both, change('c9', values)])).toEqual(wanted);
  });

  test('without its contract it is none', () => {
    expect(tied([change('c9', { contractAmount: '36000' }), invoice('i1', DESERT, '36000')])).toEqual(['-+c9: i1']);
  });

  test('a contract that only speaks of one is a contract', () => {
    expect(
      tied([
        first,
        document('c2', 'contract', prints({ contractNumber: 'LZ-7' }), heading('未尽事宜双方另行签订补充协议', 11)),
      ]),
    ).toEqual(['c1+: ', 'c2+: ']);
    expect(tied([first, second])).toHaveLength(2);
  });
});
