import { describe, expect, test } from 'vitest';
import { dossierView } from '../../src/dossier/view.ts';
import type { AssessedCase, PartyMatch } from '../../src/model/index.ts';
import { assessedCase, BOXES, cited, FINDINGS } from './builder.ts';
import { contextOf } from './setting.ts';

const viewOf = (changes: Partial<AssessedCase> = {}) => {
  const assessed = assessedCase(changes);
  return dossierView(assessed, contextOf(assessed));
};

describe('doubts', () => {
  test('keep the order of the assessment and set notes apart', () => {
    const { looks, notes } = viewOf().doubts;
    expect(looks.map((doubt) => doubt.code)).toEqual(
      FINDINGS.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    );
    expect(notes.map((doubt) => doubt.code)).toEqual(['ledger.missing']);
    expect([...looks, ...notes].map((doubt) => doubt.number)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('show both sides of a comparison with the crop of each', () => {
    const [first] = viewOf().doubts.looks;
    expect(first?.compared.map(({ text }) => text)).toEqual(['126,000.00', '88,200.00']);
    expect(first?.pictures.map(({ caption }) => caption)).toEqual(['合同 · 第 1 页', '发票 1 · 第 1 页']);
    expect(first?.marks.map(({ text }) => text)).toEqual(['¥ 14,720.00', '条款 7']);
  });

  test('name the page in words where there is no crop', () => {
    const assessed = assessedCase();
    const [first] = dossierView(assessed, { ...contextOf(assessed), crops: new Map() }).doubts.looks;
    expect(first?.pictures).toEqual([]);
    expect(first?.places).toEqual(['合同 · 第 1 页', '发票 1 · 第 1 页']);
  });

  test('show one crop once when a finding cites a place twice', () => {
    const place = cited('d4', BOXES.paid);
    const [first] = viewOf({
      findings: [
        {
          ...FINDINGS[1],
          code: 'amount.uncertain',
          detail: 'paidAmount',
          values: { file: 'x', found: '1.00', alternatives: '—' },
          severity: 'hold',
          clause: '7',
          places: [place, { ...place }],
        },
      ],
    }).doubts.looks;
    expect(first?.pictures).toHaveLength(1);
  });
});

describe('papers', () => {
  test('put what needs a look first, with its crop and its rivals; the rest follows in the order of the kind', () => {
    const payment = viewOf().papers.papers.find(({ id }) => id === 'd4');
    expect(payment?.checks.map(({ name }) => name)).toEqual(['付款金额', '付款日期']);
    expect(payment?.checks.every(({ pictures }) => pictures.length > 0)).toBe(true);
    expect(payment?.checks[0]?.alternatives.map(({ text }) => text)).toEqual(['86,200.00']);
    expect(payment?.sure.map(({ name }) => name)).toEqual(['银行', '付款方', '收款方']);
  });

  test('no fact is lost between the two lists', () => {
    const view = viewOf();
    for (const document of assessedCase().documents) {
      const paper = view.papers.papers.find(({ id }) => id === document.id);
      expect((paper?.checks.length ?? 0) + (paper?.sure.length ?? 0), document.id).toBe(
        Object.keys(document.facts).length,
      );
    }
  });

  test('name files that gave nothing, and why', () => {
    const page = { page: 2, width: 595, height: 842, reader: null, runs: [], blank: false, qr: [] };
    const files = [
      { path: '锁.pdf', sha256: '0', status: 'unreadable', pages: [], fault: { code: 'file.encrypted', cause: '' } },
      {
        path: '半.pdf',
        sha256: '1',
        status: 'partial',
        pages: [{ ...page, fault: { code: 'file.encrypted', cause: '' } }],
      },
      { path: '白.pdf', sha256: '2', status: 'read', pages: [{ ...page, blank: true }] },
      { path: '画.pdf', sha256: '3', status: 'read', pages: [page] },
    ] as const;
    expect(viewOf({ files }).papers.unread).toEqual([
      { label: '锁.pdf', text: '文件有打开密码，无法读取。' },
      { label: '半.pdf', text: '第 2 页：文件有打开密码，无法读取。' },
      { label: '白.pdf', text: '全部为空白页。' },
      { label: '画.pdf', text: '未认出任何材料。' },
    ]);
  });
});

describe('parties', () => {
  const near = {
    id: 'p9',
    name: '新疆栖原检测技术有限公司',
    formerNames: [],
    categories: [],
    row: '服务机构.xlsx 第 9 行',
  };
  test.each<readonly [string, PartyMatch<typeof near>, string]>([
    ['found by name', { by: 'name', rows: [near], alternatives: [] }, '名称与名录一致'],
    ['not found', { rows: [], alternatives: [] }, '名录中未找到'],
    ['only similar', { rows: [], alternatives: [near] }, '名录中未找到，有相近名称'],
  ])('a provider %s says so', (_, match, found) => {
    const [service] = assessedCase().services;
    const view = viewOf({ services: service ? [{ ...service, provider: { ...service.provider, match } }] : [] });
    expect(view.parties.parties[1]?.found).toBe(found);
    expect(view.parties.parties[1]?.near).toHaveLength(match.alternatives.length);
  });
});

describe('the evidence graph', () => {
  test('runs from contract to result, adds up several papers and marks what needs a look', () => {
    const [service] = viewOf().evidence.services;
    expect(service?.columns.map(({ nodes }) => nodes.map(({ paper }) => paper))).toEqual([
      ['d2'],
      ['d3', 'd5'],
      ['d4'],
      [],
    ]);
    expect(service?.columns[1]?.total).toBe('合计 88,200.00');
    expect(service?.columns[2]?.nodes[0]?.mark).toBe('◆ 2 处待看');
    expect(service?.columns[0]?.nodes[0]?.mark).toBeUndefined();
  });
});

describe('the supplement notice', () => {
  test('asks once for each thing that a new paper can cure', () => {
    const missing = FINDINGS.filter(({ code }) => code === 'result.missing');
    expect(viewOf({ findings: [...missing, ...missing] }).supplement?.asks).toEqual([
      '与服务合同对应的检测报告或其他服务结果证明（加盖出具单位公章）。',
    ]);
  });

  test('is not drafted when nothing can be cured by a paper', () => {
    expect(viewOf({ findings: FINDINGS.filter(({ code }) => code !== 'result.missing') }).supplement).toBeUndefined();
  });
});

test('the working shows every amount and every step with its clause', () => {
  const { services, steps } = viewOf().working;
  expect(services.rows).toEqual([['服务 1 · 检验检测', '126,000.00', '88,200.00', '88,200.00', '88,200.00']]);
  expect(steps.rows.map((row) => row.slice(2))).toEqual([
    ['条款 7', '88,200.00'],
    ['条款 7', '35,280.00'],
    ['条款 7', '50,000.00'],
    ['条款 7', '35,280.00'],
  ]);
});

test('an amount that no paper states is not shown as zero', () => {
  const plain = assessedCase();
  const view = viewOf({ assessment: { ...plain.assessment, amounts: {} } });
  expect(view.working.services.rows[0]?.slice(1)).toEqual(['未载明', '未载明', '未载明', '未载明']);
});

test('draft rules and example notices are said to be such', () => {
  expect(viewOf().head.cautions).toHaveLength(2);
});

test('the English view has no Chinese words of ours', () => {
  const assessed = assessedCase({ findings: [] });
  const view = dossierView(assessed, contextOf(assessed, { language: 'en' }));
  expect(view.verdict.proposal).toEqual({ label: 'Proposal', text: 'Review by a person' });
  expect(view.doubts.none).toBe('Nothing needs a look.');
});
