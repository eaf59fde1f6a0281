import { describe, expect, test } from 'vitest';
import { day, type ReadPage, type Run } from '../../src/model/index.ts';
import { JUDGEMENT, page, said, scanned, settled, type Patches } from './builder.ts';

const dates = (setting: Parameters<typeof said>[0]) => said(setting).filter((one) => one.startsWith('date.'));

describe('dates', () => {
  test.each<[string, Patches, readonly string[]]>([
    ['no date of signing', { contract: { signDate: undefined } }, ['date.missing/contract']],
    ['started before signing', { contract: { startDate: '2025-03-04' } }, ['date.order/contract-startDate']],
    ['ended before the start', { contract: { endDate: '2025-03-09' } }, ['date.order/contract-endDate']],
    ['invoiced before signing', { invoice: { issueDate: '2025-03-04' } }, ['date.order/invoice-issueDate']],
    ['paid before signing', { slip: { paidDate: '2025-03-04' } }, ['date.order/payment-paidDate']],
    ['result before signing', { report: { issueDate: '2025-03-04' } }, ['date.order/result-issueDate']],
    ['paid after today', { slip: { paidDate: '2025-12-11' } }, ['date.order/future=hold']],
    [
      'all on one day',
      {
        contract: { signDate: '2025-06-01', startDate: '2025-06-01', endDate: '2025-06-01' },
        invoice: { issueDate: '2025-06-01' },
        slip: { paidDate: '2025-06-01' },
        report: { issueDate: '2025-06-01' },
      },
      [],
    ],
    ['handed in on the last day', { form: { submittedOn: '2025-12-31' } }, []],
    ['handed in late', { form: { submittedOn: '2026-01-01' } }, ['date.window/submitted-late']],
  ])('%s', (_, papers, expected) => {
    expect(dates({ papers })).toEqual(expected);
  });

  test.each([
    ['contract', { contract: { signDate: '2024-12-31', startDate: '2024-12-31' } }, ['date.window/outside']],
    ['invoice', { invoice: { issueDate: undefined } }, ['date.missing/invoice']],
    ['invoice', { slip: { paidDate: '2025-12-09' } }, []],
  ] as const)('a notice that goes by the %s', (date, papers, expected) => {
    const notice = { ...JUDGEMENT.notice, window: { from: day('2025-01-01'), to: day('2025-12-31'), date } };
    expect(dates({ papers, judgement: { notice } })).toEqual(expected);
  });
});

const SIGNED: readonly Run[] = [
  { text: '甲方（盖章）：', box: [72, 700, 77, 16], confidence: 1 },
  { text: '乙方（盖章）：', box: [306, 700, 77, 16], confidence: 1 },
];

describe('seals', () => {
  const { seals: _, colour: __, ...digital } = page();
  test.each<[string, readonly ReadPage[], readonly string[]]>([
    ['a seal on any page', [scanned({ seals: [] }), scanned()], []],
    ['a colour scan without one', [scanned({ seals: [] }), scanned({ seals: [] })], ['contract.seal-missing/none']],
    ['a scan without colour', [scanned({ seals: [], colour: false })], ['contract.seal-missing/no-colour=warn']],
    [
      'one colourless page among colour',
      [scanned({ seals: [] }), scanned({ seals: [], colour: false })],
      ['contract.seal-missing/no-colour=warn'],
    ],
    ['a born-digital paper', [digital], ['contract.seal-missing/born-digital=warn']],
    [
      'both parties have one',
      [
        page({
          runs: SIGNED,
          seals: [
            [130, 680, 110, 110],
            [380, 684, 110, 110],
          ],
        }),
      ],
      [],
    ],
    [
      'only one party has one',
      [page({ runs: SIGNED, seals: [[380, 684, 110, 110]] })],
      ['contract.seal-missing/one-side=warn'],
    ],
    ['one seal, and nobody can tell whose', [page({ runs: SIGNED.slice(0, 1), seals: [[380, 684, 110, 110]] })], []],
    [
      'a born-digital paper that was drawn to look for seals',
      [page({ seals: [] })],
      ['contract.seal-missing/born-digital=warn'],
    ],
  ])('%s', (_what, pages, expected) => {
    const contract = settled().documents.find(({ id }) => id === 'contract');
    expect(
      said({ replace: contract ? [{ ...contract, pages }] : [] }).filter((one) => one.startsWith('contract.')),
    ).toEqual(expected);
  });
});
