import { describe, expect, test } from 'vitest';
import { day, money } from '../../src/model/index.ts';
import { complaints, JUDGEMENT, said, SCHEME, type Patches } from './builder.ts';

const service = (setting: Parameters<typeof said>[0]) =>
  said(setting).filter((one) => /^(?:service|result)/u.test(one));
const item = (name: string) => ({ name, amount: money('1000') });

describe('services', () => {
  test.each<[string, Patches, readonly string[]]>([
    [
      'an excluded thing in the title',
      {
        contract: { title: '质量管理体系认证服务合同', serviceText: undefined },
        invoice: { items: [item('*鉴证咨询服务*样品检测费')] },
      },
      ['service.excluded/hint'],
    ],
    [
      'an excluded thing that belongs to no category',
      {
        contract: { title: '质量管理体系认证服务合同', serviceText: undefined },
        invoice: { items: [item('*鉴证咨询服务*认证费')] },
        report: { title: '证书' },
        slip: { purpose: '认证费' },
      },
      ['service.excluded/hint'],
    ],
    [
      'an excluded thing taken back in its sentence',
      { contract: { serviceText: '对研发样品比照定期检验项目检测。' } },
      [],
    ],
    ['an excluded thing that the contract denies', { contract: { serviceText: '本合同不含体系认证。' } }, []],
    [
      'an excluded item among others',
      { invoice: { items: [item('*鉴证咨询服务*样品检测费'), item('*鉴证咨询服务*安全阀校验')] } },
      ['service.excluded/hint', 'service.mixed/items'],
    ],
    [
      'no words that name a category',
      {
        contract: { title: '技术服务合同', serviceText: undefined },
        invoice: { items: [item('*研发和技术服务*技术服务费')] },
        report: { title: '验收单' },
        slip: { purpose: '服务费' },
      },
      ['service.category-unknown/undecided'],
    ],
    [
      'a term that begins after the application, no result yet',
      { contract: { startDate: '2025-11-21', endDate: '2026-03-01' }, report: null },
      ['service.not-started/later', 'result.pending/running'],
    ],
    [
      'a term that begins after the application, and yet a result',
      { contract: { startDate: '2025-11-21', endDate: '2026-03-01' } },
      [],
    ],
    ['no result, term over', { report: null }, ['result.missing/none']],
    [
      'no result, term unknown',
      { contract: { startDate: undefined, endDate: undefined }, report: null },
      ['result.missing/none'],
    ],
    ['no result, still running', { contract: { endDate: '2025-12-31' }, report: null }, ['result.pending/running']],
  ])('%s', (_, papers, expected) => {
    expect(service({ papers })).toEqual(expected);
  });

  test("an exclusion is raised with the paper's own words and where they stand", () => {
    const raised = complaints({ papers: { contract: { title: '质量管理 体系认证（ISO 9001）服务合同' } } }).find(
      ({ code }) => code === 'service.excluded',
    );
    expect(raised?.values).toEqual({
      clause: '4(3)',
      label: '认证、商标、审计、上市辅导',
      quote: '质量管理体系认证（ISO9001）服务合同',
    });
    expect(raised?.places).toMatchObject([{ document: 'contract', page: 1 }]);
  });

  test('a category that the notice does not open is asked about', () => {
    const notice = { ...JUDGEMENT.notice, categories: ['research'] as const };
    expect(service({ judgement: { notice } })).toEqual(['service.excluded/not-this-year']);
  });

  test('a law firm is asked about', () => {
    const papers: Patches = {
      contract: { partyBTaxId: '31650000MD00A1B218' },
      invoice: { sellerTaxId: '31650000MD00A1B218' },
    };
    expect(service({ papers })).toEqual(['service.excluded/law-firm']);
  });

  test('a scheme that asks for no result raises none', () => {
    const scheme = { ...SCHEME, documents: SCHEME.documents.filter(({ id }) => id !== 'result') };
    expect(service({ papers: { report: null }, judgement: { scheme } })).toEqual([]);
  });

  test('today stands in where nobody knows when it was handed in', () => {
    const papers: Patches = { form: { submittedOn: undefined }, contract: { endDate: '2025-12-05' }, report: null };
    expect(service({ papers, judgement: { today: day('2025-12-04') } })).toEqual(['result.pending/running']);
    expect(service({ papers, judgement: { today: day('2025-12-05') } })).toEqual(['result.missing/none']);
  });
});
