import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.ts';
import { misreadDays } from '../../src/recognize/misread-day.ts';
import { day, sideText, type Enterprise, type Fact, type SettledDocument } from '../../src/model/index.ts';
import { caseOf, fact, judgement, paper, say, type ServicePapers } from './builder.ts';

const doubt = (value: string, ...alternatives: readonly string[]) => ({ doubt: value, alternatives });

function uncertain(services: readonly ServicePapers[], more: Parameters<typeof caseOf>[1] = {}, judged = judgement()) {
  return assess(caseOf(services, more), judged).findings.filter(({ code }) => code === 'amount.uncertain');
}

describe('a doubtful amount', () => {
  const silent: readonly (readonly [string, readonly ServicePapers[]])[] = [
    [
      'whose other reading pays the same under the cap',
      [{ contract: doubt('180000.00', '186000.00'), invoices: ['180000.00'], payments: ['180000.00'] }],
    ],
    [
      'on all three papers whose other readings pay the same',
      [
        {
          contract: doubt('180000.00', '186000.00'),
          invoices: [doubt('180000.00', '186000.00')],
          payments: [doubt('180000.00', '186000.00')],
        },
      ],
    ],
    [
      'above the least, which is sure',
      [{ contract: doubt('186000.00'), invoices: ['60000.00'], payments: ['60000.00'] }],
    ],
    [
      'so large that even a lost digit leaves the cap reached',
      [{ contract: doubt('1860000.00'), invoices: [doubt('1860000.00')], payments: [doubt('1860000.00')] }],
    ],
    [
      'of a service beside one that fills the cap',
      [
        { contract: doubt('5000.00', '8000.00'), invoices: ['8000.00'], payments: ['8000.00'] },
        { contract: '200000.00', invoices: ['200000.00'], payments: ['200000.00'] },
      ],
    ],
    ['where nothing was paid', [{ contract: doubt('5000.00', '8000.00'), invoices: ['8000.00'] }]],
  ];
  test.each(silent)('%s raises nothing', (_, services) => {
    expect(uncertain(services)).toEqual([]);
  });

  const raised: readonly (readonly [string, readonly ServicePapers[], readonly string[]])[] = [
    [
      'whose other reading pays less',
      [{ contract: '126000.00', invoices: ['126000.00'], payments: [doubt('88200.00', '86200.00')] }],
      ['paidAmount 800.00'],
    ],
    [
      'that decides and that one witness alone has read',
      [{ contract: '90000.00', invoices: ['90000.00'], payments: [doubt('88200.00')] }],
      ['paidAmount 31752.00'],
    ],
    [
      'above the least, where another reading is below it',
      [{ contract: doubt('186000.00', '18600.00'), invoices: ['60000.00'], payments: ['60000.00'] }],
      ['contractAmount 16560.00'],
    ],
    [
      'that is misread alike on every paper',
      [
        {
          contract: doubt('86000.00', '96000.00'),
          invoices: [doubt('86000.00', '96000.00')],
          payments: [doubt('86000.00', '96000.00')],
        },
      ],
      ['contractAmount 4000.00', 'totalAmount 4000.00', 'paidAmount 4000.00'],
    ],
    [
      'among instalments',
      [{ contract: '90000.00', invoices: ['90000.00'], payments: ['30000.00', doubt('50000.00', '56000.00')] }],
      ['paidAmount 2400.00'],
    ],
    [
      'that is a rival in name only: another number on the page confirms no digit',
      [{ contract: doubt('90000.00', '5000000.00'), invoices: ['90000.00'], payments: ['90000.00'] }],
      ['contractAmount 32400.00'],
    ],
  ];
  test.each(raised)('%s is raised with the money it could change', (_, services, expected) => {
    expect(uncertain(services).map(({ detail, atRisk }) => `${detail} ${atRisk}`)).toEqual(
      expect.arrayContaining([...expected]),
    );
    expect(uncertain(services)).toHaveLength(expected.length);
  });

  test('holds the application and says what was read, and what else, in both places', () => {
    const [finding] = uncertain([
      { contract: '126000.00', invoices: ['126000.00'], payments: [doubt('88200.00', '86200.00')] },
    ]);
    expect(finding).toMatchObject({ severity: 'hold', service: 's1' });
    expect([finding?.expected, finding?.found].map((side) => side && sideText(side))).toEqual(['86200.00', '88200.00']);
    expect(finding?.places).toHaveLength(2);
    expect(finding?.values).toMatchObject({ found: '88,200.00', alternatives: '86,200.00' });
  });
});

describe('a doubtful payment day', () => {
  const paid = (on: { readonly doubt: string; readonly alternatives: readonly string[] }): readonly ServicePapers[] => [
    { contract: '50000.00', invoices: ['50000.00'], payments: [{ amount: '50000.00', on }] },
  ];
  test.each([
    ['read by one witness', doubt('2025-06-17'), 1],
    ['with a reading outside the window', doubt('2025-06-17', '2026-06-17'), 1],
    ['whose other reading is in the window too', doubt('2025-06-17', '2025-06-11'), 0],
  ] as const)('%s', (_, on, count) => {
    expect(uncertain(paid(on))).toHaveLength(count);
  });
});

describe('a doubtful payment day beside a sure day of signing', () => {
  const found = (on: string, signed: string | { readonly doubt: string }, today = '2025-12-10') => {
    const base = caseOf([
      { contract: '50000.00', invoices: ['50000.00'], payments: [{ amount: '50000.00', on: doubt(on) }] },
    ]);
    const documents = base.documents.map((one) =>
      one.kind === 'contract' ? { ...one, facts: { ...one.facts, signDate: fact('signDate', 'day', signed) } } : one,
    );
    return assess({ ...base, documents }, judgement({ today: day(today) })).findings.filter(
      ({ code }) => code === 'amount.uncertain',
    ).length;
  };
  test.each([
    ['no misreading between signing and today leaves the window', '2025-06-17', '2025-03-05', '2025-12-10', 0],
    ['the year before is possible for a contract of that year', '2025-06-17', '2024-03-05', '2025-12-10', 1],
    ['the year after is possible when judged then', '2025-01-17', '2025-01-05', '2026-02-10', 1],
    ['a day outside the window may have been inside', '2024-06-17', '2024-03-05', '2025-12-10', 1],
  ] as const)('%s', (_, on, signed, today, count) => {
    expect(found(on, signed, today)).toBe(count);
  });
  test('a day of signing that is itself in doubt excludes nothing', () => {
    expect(found('2025-06-17', doubt('2025-03-05'))).toBe(1);
  });
});

test('a misread day is one digit away, in its year, month or date, and exists', () => {
  const days = misreadDays(day('2025-01-31'));
  expect(days).toEqual(
    expect.arrayContaining(
      ['2024-01-31', '2026-01-31', '2025-07-31', '2025-01-30', '2025-01-21', '2025-01-03', '2025-01-01'].map(day),
    ),
  );
  expect(days).not.toContain(day('2025-01-31'));
  expect(days).not.toContain(day('2023-02-28'));
});

describe('a doubtful paper of eligibility', () => {
  const service: ServicePapers = { contract: '50000.00', invoices: ['50000.00'], payments: ['50000.00'] };
  const report = (
    grade: string | { readonly doubt: string; readonly alternatives?: readonly string[] },
    issued: string | { readonly doubt: string } = '2025-03-01',
  ): SettledDocument => paper('r', 'credit-report', [fact('grade', 'text', grade), fact('issueDate', 'day', issued)]);
  test.each([
    ['a sure grade', [report('D')], []],
    ['AAA, which is no misread D', [report(doubt('AAA'))], []],
    ['a lone C, which could be a D', [report(doubt('C'))], ['grade']],
    ['A with D as its other reading', [report(doubt('A', 'D'))], ['grade']],
    ['B+ with D as its other reading: grades are compared on their scale', [report(doubt('B+', 'D'))], ['grade']],
    ['an unconfirmed day of issue', [report('A', doubt('2025-03-01'))], ['credit-report.issueDate']],
    [
      'an unconfirmed certificate',
      [paper('e', 'eligibility', [fact('validUntil', 'day', doubt('2026-01-01'))])],
      ['validUntil'],
    ],
    [
      'a report whose two days are a year apart to the day',
      [
        paper('r', 'credit-report', [
          fact('grade', 'text', 'A'),
          fact('issueDate', 'day', doubt('2025-03-01')),
          fact('validUntil', 'day', doubt('2026-02-28')),
        ]),
      ],
      [],
    ],
    [
      'a report whose two days are not',
      [
        paper('r', 'credit-report', [
          fact('grade', 'text', 'A'),
          fact('issueDate', 'day', doubt('2025-03-01')),
          fact('validUntil', 'day', doubt('2026-02-27')),
        ]),
      ],
      ['credit-report.issueDate', 'validUntil'],
    ],
    [
      'a certificate whose other reading holds as well',
      [paper('e', 'eligibility', [fact('validUntil', 'day', doubt('2026-01-01', '2026-01-07'))])],
      [],
    ],
  ] as const)('%s', (_, others, expected) => {
    const findings = uncertain([service], { others });
    expect(findings.map(({ detail }) => detail)).toEqual(expected);
    for (const { detail, values, atRisk } of findings) {
      expect(atRisk).toBe('20000.00');
      expect(say(`finding.amount.uncertain.${detail}`, values)).not.toBe('');
    }
  });
});

describe('a doubtful certificate beside the list', () => {
  const service: ServicePapers = { contract: '50000.00', invoices: ['50000.00'], payments: ['50000.00'] };
  const yearly = fact('certificateKind', 'text', '科技型中小企业');
  const threeYears = fact('certificateKind', 'text', '高新技术企业证书');
  const certificate = (...facts: readonly Fact[]) => paper('e', 'eligibility', facts);
  const row = (validUntil: string): Enterprise => ({
    id: 'e1',
    name: '甲公司',
    formerNames: [],
    kind: '高新技术企业',
    validUntil: day(validUntil),
    row: '2',
  });
  test.each<[string, SettledDocument, readonly Enterprise[], readonly string[]]>([
    [
      'of a 科技型中小企业 holds for its year alone',
      certificate(yearly, fact('issueDate', 'day', doubt('2025-03-01', '2024-03-01'))),
      [],
      ['eligibility.issueDate'],
    ],
    [
      'of a 高新技术企业 holds for three years, whichever of the two it is',
      certificate(threeYears, fact('issueDate', 'day', doubt('2025-03-01', '2024-03-01'))),
      [],
      [],
    ],
    [
      'that is dated by its number',
      certificate(yearly, fact('certificateNumber', 'id', doubt('202565020300A00012', '202465020300A00012'))),
      [],
      ['certificateNumber'],
    ],
    [
      'whose number one witness alone has read',
      certificate(yearly, fact('certificateNumber', 'id', doubt('202565020300A00012'))),
      [],
      ['certificateNumber'],
    ],
    [
      'decides where the row has lapsed',
      certificate(fact('validUntil', 'day', doubt('2026-01-01', '2025-01-01'))),
      [row('2025-01-01')],
      ['validUntil'],
    ],
    [
      'decides nothing where the row holds',
      certificate(fact('validUntil', 'day', doubt('2026-01-01', '2025-01-01'))),
      [row('2027-01-01')],
      [],
    ],
    [
      'of somebody else decides nothing',
      certificate(fact('holder', 'name', '乙公司'), fact('validUntil', 'day', doubt('2026-01-01', '2025-01-01'))),
      [],
      [],
    ],
  ])('%s', (_, other, rows, expected) => {
    const base = caseOf([service], { others: [other] });
    const applicant = { name: '甲公司', match: { rows, alternatives: [] }, places: [] };
    const findings = assess({ ...base, applicant }, judgement()).findings.filter(
      ({ code }) => code === 'amount.uncertain',
    );
    expect(findings.map(({ detail }) => detail)).toEqual(expected);
    for (const { detail, values } of findings) expect(say(`finding.amount.uncertain.${detail}`, values)).not.toBe('');
  });
});

test('services that overfill the cap do not hide that nobody confirmed any of them', () => {
  const service: ServicePapers = {
    contract: doubt('100000.00'),
    invoices: [doubt('100000.00')],
    payments: [doubt('100000.00')],
  };
  expect(uncertain([service, service, service])).toHaveLength(9);
  expect(
    uncertain([service, service, { contract: '125000.00', invoices: ['125000.00'], payments: ['125000.00'] }]),
  ).toEqual([]);
});

test('many doubtful papers are weighed in one go', () => {
  const services = Array.from({ length: 12 }, (): ServicePapers => ({
    contract: doubt('1000.00', '1100.00'),
    invoices: [doubt('1000.00', '1100.00')],
    payments: [doubt('1000.00', '1100.00')],
  }));
  expect(uncertain(services, {}, judgement({ today: day('2025-10-20') }))).toHaveLength(36);
});
