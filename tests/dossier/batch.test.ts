import { ValueType, Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test, vi } from 'vitest';
import { batchJson } from '../../src/dossier/batch-json.ts';
import { batchView } from '../../src/dossier/batch.ts';
import type { PublicNoticeTerm } from '../../src/dossier/public-notice.ts';
import { batchXlsx } from '../../src/dossier/xlsx.ts';
import { day, firstMessage, money, type AssessedCase, type Recommendation } from '../../src/model/index.ts';
import { APPLICANT, assessedCase, FINDINGS, PROVIDER } from './builder.ts';
import { HOSTILE } from './hostile.ts';
import { NOTICE, say } from './setting.ts';

function application(
  id: string,
  recommendation: Recommendation,
  subsidy: string,
  atRisk: string,
  changes: Partial<AssessedCase> = {},
): AssessedCase {
  const plain = assessedCase({ id, ...changes });
  return {
    ...plain,
    assessment: { ...plain.assessment, recommendation, subsidy: money(subsidy), atRisk: money(atRisk) },
  };
}

const [SERVICE] = assessedCase().services;
const TWO = SERVICE
  ? [SERVICE, { ...SERVICE, id: 's2', category: { id: 'research' as const, quote: '研发', places: [] } }]
  : [];
const CASES = [
  application('甲', 'approve', '50000.00', '0.00', {
    services: TWO,
    findings: [{ ...firstMessage('cap.reached'), severity: 'info', clause: '7', places: [] }],
  }),
  application('乙', 'approve', '12000.01', '0.00', { findings: [] }),
  application('丙', 'review', '0.10', '300.00'),
  application('丁', 'supplement', '0.20', '14720.00'),
  application('戊', 'reject', '9000.00', '9000.00'),
] as const;
const words = (key: string, values?: Readonly<Record<string, string>>) =>
  key.startsWith('finding.cap.reached') ? '已达上限' : say()(key, values);
const VIEW = batchView({
  name: '第 1 批',
  notice: { ...NOTICE, budget: money('60000.00') },
  cases: CASES,
  failures: [{ application: '坏', reason: '打不开' }],
  kept: [],
});

const read = async (bytes: Uint8Array) => {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
};

describe('the view of a batch', () => {
  test('puts most money at risk first, and equal ones by name', () => {
    expect(VIEW.rows.map((row) => row.application)).toEqual(['丁', '戊', '丙', '乙', '甲']);
  });

  test('adds up to the fen and says when the budget is passed', () => {
    expect(VIEW.totals).toEqual({
      proposed: '62000.01',
      pending: '0.30',
      atRisk: '24020.00',
      kept: '0.00',
      budgetLeft: '-2000.01',
    });
  });

  test('counts every application under its recommendation and its sole category', () => {
    expect(VIEW.byRecommendation).toEqual({ approve: 2, supplement: 1, review: 1, reject: 1 });
    expect(VIEW.byCategory).toEqual({ testing: '12000.01', open: '50000.00' });
  });

  test('is the same whatever the order in which applications ended', () => {
    const turned = batchView({
      name: '第 1 批',
      notice: { ...NOTICE, budget: money('60000.00') },
      cases: CASES.toReversed(),
      failures: VIEW.failures,
      kept: [],
    });
    expect(batchJson(turned)).toBe(batchJson(VIEW));
  });
});

describe('applications that an earlier run has left in the batch', () => {
  const kept = [
    { application: '子', applicant: '留存公司', uscc: undefined, amount: money('8000.00'), state: 'paid' },
    { application: '丑', applicant: undefined, uscc: APPLICANT.uscc, amount: money('0.50'), state: 'proposed' },
  ] as const;
  const view = batchView({
    name: '1',
    notice: { ...NOTICE, budget: money('70000.00') },
    cases: CASES,
    failures: [],
    kept,
  });

  test('take of the budget, and stand behind the others in record and workbook', async () => {
    expect(view.totals).toMatchObject({ proposed: '62000.01', kept: '8000.50', budgetLeft: '-0.51' });
    expect(JSON.parse(batchJson(view))).toMatchObject({
      kept: [
        { id: '丑', amount: '0.50', state: 'proposed' },
        { id: '子', applicant: '留存公司', state: 'paid' },
      ],
    });
    const sheet = (await read(await batchXlsx(view, words, day('2025-10-20')))).getWorksheet('各件申请');
    expect([7, 8].map((row) => [1, 2, 9, 11].map((column) => sheet?.getRow(row).getCell(column).value))).toEqual([
      ['丑', '', 0.5, '拟兑现（本次未审核）'],
      ['子', '留存公司', 8000, '已兑现（本次未审核）'],
    ]);
  });

  test('are said to be missing from the list for publication', async () => {
    const sheet = (await read(await batchXlsx(view, words, day('2025-10-20')))).getWorksheet('拟兑现名单');
    expect(sheet?.getCell('A7').value).toMatch(/另有 2 件本次没有审核/u);
  });
});

describe('batch.xlsx', () => {
  test('has equal bytes for equal input, whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const at = (clock: string) => {
      vi.setSystemTime(new Date(clock));
      return batchXlsx(VIEW, words, day('2025-10-20'));
    };
    const [first, second] = [await at('2001-02-03T04:05:06Z'), await at('2031-12-13T14:15:16Z')];
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test('lists for publication only what is approved, a row a service, with the total', async () => {
    const sheet = (await read(await batchXlsx(VIEW, words, day('2025-10-20')))).getWorksheet('拟兑现名单');
    const rows = sheet?.getRows(3, 4)?.map((row) => [1, 2, 8, 11, 12].map((column) => row.getCell(column).value)) ?? [];
    expect(rows).toEqual([
      ['1', APPLICANT.name, 126000, 12000.01, ''],
      ['2', APPLICANT.name, 126000, 50000, '已达年度上限'],
      ['2', APPLICANT.name, null, 50000, '已达年度上限'],
      [null, '合计', null, 62000.01, null],
    ]);
    expect(sheet?.getCell('C3').value).toBe(APPLICANT.uscc);
    expect(sheet?.getCell('E3').value).toBe(PROVIDER.name);
    expect(sheet?.getCell('G3').value).toBe('井下旋转导向工具环境适应性检测委托合同（LF-JC-2025-018）');
  });

  test('tells the term of publicity under the list, with what is not certain of it', async () => {
    const publicNotice = {
      published: day('2025-12-29'),
      count: 5,
      clause: '6(3)',
      days: [day('2025-12-30'), day('2025-12-31')],
      findings: [
        {
          code: 'calendar.uncovered',
          detail: 'year',
          severity: 'hold',
          clause: '6(3)',
          values: { year: '2026' },
          places: [],
        },
      ],
    } as const satisfies PublicNoticeTerm;
    const view = batchView({ name: '1', notice: NOTICE, cases: [], failures: [], kept: [], publicNotice });
    const told = (key: string, values: Readonly<Record<string, string>> = {}) =>
      key === 'finding.calendar.uncovered.year' ? `没有 ${values.year ?? ''} 年` : say()(key, values);
    const sheet = (await read(await batchXlsx(view, told, day('2025-12-29')))).getWorksheet('拟兑现名单');
    expect(sheet?.getCell('A4').value).toContain('若于 2025-12-29 公示，自次日起公示 5 个工作日');
    expect(sheet?.getCell('A5').value).toMatch(/^▲ .*2026/u);
    expect(JSON.parse(batchJson(view))).toMatchObject({
      publicity: { days: ['2025-12-30', '2025-12-31'], last: null, findings: [{ code: 'calendar.uncovered' }] },
    });
  });

  test('has every finding in its sheet', async () => {
    const sheet = (await read(await batchXlsx(VIEW, words, day('2025-10-20')))).getWorksheet('发现');
    expect(sheet?.rowCount).toBe(1 + 1 + FINDINGS.length * 3);
  });

  test('takes no text for a formula', async () => {
    const cases = HOSTILE.map((text, index) =>
      application(`${text}${index}`, 'approve', '1.00', '0.00', {
        applicant: { name: text, uscc: text, match: { rows: [], alternatives: [] }, places: [] },
        findings: [],
      }),
    );
    const book = await read(
      await batchXlsx(
        batchView({ name: '=1', notice: NOTICE, cases, failures: [], kept: [] }),
        words,
        day('2025-10-20'),
      ),
    );
    const types = new Set<number>();
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => types.add(cell.type))));
    expect(types.has(ValueType.Formula)).toBe(false);
    expect(types.has(ValueType.Hyperlink)).toBe(false);
    const names = book.getWorksheet('各件申请')?.getColumn(2).values.map(String);
    expect(names).toContain('=HYPERLINK("http://x.example","点")');
  });
});
