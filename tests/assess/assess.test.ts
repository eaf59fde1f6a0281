import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.ts';
import { stepInputs } from '../../src/dossier/wording.ts';
import { day, FINDING_CODES, money, moneySide, type Policy } from '../../src/model/index.ts';
import { caseOf, complaint, judgement, notice, say, scheme, type ServicePapers } from './builder.ts';

const full = (amount: string): ServicePapers => ({ contract: amount, invoices: [amount], payments: [amount] });

describe('the working', () => {
  test('can be redone by hand, step by step', () => {
    const { assessment } = assess(caseOf([full('126000.00')]), judgement());
    expect(assessment.steps.map((step) => ({ ...step, inputs: stepInputs(step) }))).toEqual([
      {
        label: 'assess.step.base',
        clause: '7',
        service: 's1',
        inputs: { contract: '126000.00', invoiced: '126000.00', paid: '126000.00' },
        value: '126000.00',
      },
      { label: 'assess.step.rate', clause: '7', inputs: { base: '126000.00', rate: '0.40' }, value: '50400.00' },
      { label: 'assess.step.cap', clause: '7', inputs: { cap: '50000.00', used: '0.00' }, value: '50000.00' },
      {
        label: 'assess.step.subsidy',
        clause: '7',
        inputs: { computed: '50400.00', remaining: '50000.00' },
        value: '50000.00',
      },
    ]);
  });

  test('shows what the window leaves out, and the sum of several services', () => {
    const late = {
      contract: '100000.00',
      invoices: ['100000.00'],
      payments: ['40000.00', { amount: '60000.00', on: '2024-12-31' }],
    };
    const { assessment } = assess(caseOf([late, full('10000.00')]), judgement());
    expect(assessment.steps.map(({ label, value }) => [label, value])).toEqual([
      ['assess.step.window.payment', '40000.00'],
      ['assess.step.base', '40000.00'],
      ['assess.step.base', '10000.00'],
      ['assess.step.total', '50000.00'],
      ['assess.step.rate', '20000.00'],
      ['assess.step.cap', '50000.00'],
      ['assess.step.subsidy', '20000.00'],
    ]);
    expect(assessment.amounts['s1']).toEqual({
      contract: '100000.00',
      invoiced: '100000.00',
      paid: '100000.00',
      eligible: '40000.00',
    });
  });

  test('has words for every step and every input in it', () => {
    const late = { payments: ['40000.00', { amount: '60000.00', on: '2024-12-31' }] };
    const { assessment } = assess(caseOf([late, full('10000.00')]), judgement());
    for (const step of assessment.steps) {
      expect(say(step.label, stepInputs(step))).not.toBe('');
      for (const input of Object.keys(step.inputs)) expect(say(`input.${input}`)).not.toBe('');
    }
  });

  test('of no service at all is nothing, and says so', () => {
    expect(assess(caseOf([]), judgement()).assessment).toMatchObject({
      eligibleBase: '0.00',
      subsidy: '0.00',
      atRisk: '0.00',
    });
  });

  test('follows the base that the policy names', () => {
    const mixed: ServicePapers = { contract: '90000.00', invoices: ['80000.00'], payments: ['70000.00'] };
    const bases = (['least', 'contract', 'invoiced', 'paid'] as const).map((value) => {
      const policy: Policy = { ...scheme.policy, base: [{ from: day('2025-01-01'), value, clause: '7' }] };
      return assess(caseOf([mixed]), judgement({ scheme: { ...scheme, policy } })).assessment.eligibleBase;
    });
    expect(bases).toEqual(['70000.00', '90000.00', '80000.00', '70000.00']);
  });

  test.each(['least', 'contract', 'invoiced', 'paid'] as const)(
    'of a service nobody paid for is 0.00 by %s too',
    (value) => {
      const policy: Policy = { ...scheme.policy, base: [{ from: day('2025-01-01'), value, clause: '7' }] };
      expect(
        assess(caseOf([{ contract: '90000.00', invoices: ['80000.00'] }]), judgement({ scheme: { ...scheme, policy } }))
          .assessment.eligibleBase,
      ).toBe('0.00');
    },
  );

  test('uses a policy that began within the notice’s year', () => {
    const cap = [{ from: day('2025-03-17'), value: scheme.policy.cap[0]?.value ?? fail(), clause: '九' }];
    const { assessment } = assess(
      caseOf([full('1000.00')]),
      judgement({ scheme: { ...scheme, policy: { ...scheme.policy, cap } } }),
    );
    expect(assessment.steps.at(-1)?.clause).toBe('九');
  });

  test('uses the policy of the notice’s year, not a later one', () => {
    const cap = [
      ...scheme.policy.cap,
      { from: day('2026-01-01'), value: scheme.policy.cap[0]?.value ?? null, clause: '八' },
    ];
    const { assessment } = assess(
      caseOf([full('1000.00')]),
      judgement({ scheme: { ...scheme, policy: { ...scheme.policy, cap } } }),
    );
    expect(assessment.steps.find(({ label }) => label === 'assess.step.cap')?.clause).toBe('7');
  });

  test('refuses a policy that has ended', () => {
    const policy: Policy = { ...scheme.policy, cap: [{ from: day('2025-01-01'), value: null, clause: '7' }] };
    expect(() => assess(caseOf([full('1000.00')]), judgement({ scheme: { ...scheme, policy } }))).toThrow(/cap/u);
  });
});

describe('findings', () => {
  test('take severity and clause from the scheme, unless the complaint has a severity of its own', () => {
    const complaints = [
      complaint('payment.missing', { severity: 'hold' }),
      complaint('service.excluded'),
      complaint('date.order'),
    ];
    const { findings } = assess(caseOf([full('1000.00')], { complaints }), judgement());
    expect(findings.map(({ code, severity, clause }) => [code, severity, clause])).toEqual([
      ['service.excluded', 'hold', '4'],
      ['payment.missing', 'hold', '5'],
      ['date.order', 'warn', ''],
    ]);
  });

  test('come gravest first, then dearest', () => {
    const complaints = [
      complaint('date.order', { service: 's2' }),
      complaint('result.missing', { service: 's1' }),
      complaint('result.missing', { service: 's2' }),
      complaint('provider.not-registered', { service: 's1' }),
    ];
    const { findings } = assess(caseOf([full('1000.00'), full('2000.00')], { complaints }), judgement());
    expect(findings.map(({ code, service, atRisk }) => [code, service, atRisk])).toEqual([
      ['provider.not-registered', 's1', '400.00'],
      ['result.missing', 's2', '800.00'],
      ['result.missing', 's1', '400.00'],
      ['date.order', 's2', '800.00'],
    ]);
  });

  test('say when the cap bites and when nobody knows what is used', () => {
    const { findings } = assess(
      caseOf([full('200000.00')]),
      judgement({ ledger: { empty: true, used: scheme.policy.cap[0]?.value ?? fail(), claimed: {} } }),
    );
    expect(findings.map(({ code, detail, severity }) => [code, detail, severity])).toEqual([
      ['cap.reached', 'used-up', 'info'],
      ['ledger.missing', 'none', 'info'],
    ]);
    for (const { code, detail, values } of findings) expect(say(`finding.${code}.${detail}`, values)).not.toBe('');
  });

  test('every code can be weighed', () => {
    const { findings } = assess(
      caseOf([full('1000.00')], { complaints: FINDING_CODES.map((code) => complaint(code)) }),
      judgement(),
    );
    expect(findings.filter(({ atRisk }) => atRisk === undefined)).toEqual([]);
    expect(new Set(findings.map(({ code }) => code)).size).toBe(FINDING_CODES.length);
  });
});

describe('money at risk', () => {
  const table = [
    [
      'a contract above what was invoiced: the cap bounds the gain',
      [{ contract: '126000.00', invoices: ['88200.00'], payments: ['88200.00'] }],
      complaint('amount.contract-invoice', {
        service: 's1',
        expected: moneySide(money('126000.00')),
        found: moneySide(money('88200.00')),
      }),
      '14720.00',
    ],
    [
      'an excluded service: all that it brings',
      [full('88200.00')],
      complaint('service.excluded', { service: 's1' }),
      '35280.00',
    ],
    [
      'an excluded service beside one that fills the cap: nothing',
      [full('88200.00'), full('200000.00')],
      complaint('service.excluded', { service: 's1' }),
      '0.00',
    ],
    [
      'an applicant that is not eligible: everything',
      [full('10000.00'), full('20000.00')],
      complaint('applicant.not-eligible'),
      '12000.00',
    ],
    [
      'words that say another amount than digits',
      [full('88200.00')],
      complaint('amount.words-digits', {
        service: 's1',
        expected: moneySide(money('82800.00')),
        found: moneySide(money('88200.00')),
        paper: 'c1',
      }),
      '2160.00',
    ],
    [
      'a payment that lies outside the window: what it would bring',
      [{ contract: '50000.00', invoices: ['50000.00'], payments: [{ amount: '50000.00', on: '2024-06-01' }] }],
      complaint('date.window', { service: 's1' }),
      '20000.00',
    ],
    [
      'no slip at all: what was agreed and invoiced',
      [{ contract: '50000.00', invoices: ['40000.00'] }],
      complaint('payment.missing', { service: 's1' }),
      '16000.00',
    ],
    ['a note', [full('88200.00')], complaint('invoice.red-unchecked', { service: 's1' }), '0.00'],
  ] as const;
  test.each(table)('of %s', (_, services, raised, expected) => {
    const { findings } = assess(caseOf(services, { complaints: [raised] }), judgement());
    expect(findings.find(({ code }) => code === raised.code)?.atRisk).toBe(expected);
  });

  test('in total is the worst that all open findings can do together, not their sum', () => {
    const complaints = [
      complaint('service.excluded', { service: 's1' }),
      complaint('result.missing', { service: 's1' }),
      complaint('result.missing', { service: 's2' }),
    ];
    expect(assess(caseOf([full('10000.00'), full('20000.00')], { complaints }), judgement()).assessment.atRisk).toBe(
      '12000.00',
    );
  });

  test('in total leaves out what holds nobody up', () => {
    expect(
      assess(caseOf([full('10000.00')], { complaints: [complaint('date.order', { service: 's1' })] }), judgement())
        .assessment.atRisk,
    ).toBe('0.00');
  });
});

function fail(): never {
  throw new Error('the scheme has no cap');
}

test('the notice of the tests is one that the policy allows', () => {
  expect(Number(notice.rate)).toBeGreaterThanOrEqual(Number(scheme.policy.rateRange[0]?.value?.min));
});
