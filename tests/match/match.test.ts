import { describe, expect, test } from 'vitest';
import { match } from '../../src/match/index.ts';
import { day, money, type Scheme } from '../../src/model/index.ts';
import {
  APPLICANT,
  APPLICANT_ID,
  page,
  PROVIDER,
  PROVIDER_ID,
  REGISTRY,
  SCHEME,
  settled,
  STRANGER,
  type Patches,
  type Setting,
} from '../check/builder.ts';

const matched = (setting: Setting = {}, scheme: Scheme = SCHEME) => match(settled(setting), REGISTRY, scheme);
const item = (name: string) => ({ name, amount: money('1000') });

describe('the applicant', () => {
  test.each<[string, Setting, string | undefined, string | undefined]>([
    ['declared beside the papers', { declared: { name: STRANGER } }, STRANGER, undefined],
    ['on the form', {}, APPLICANT, APPLICANT_ID],
    ["the contract's payer without a form", { papers: { form: null } }, APPLICANT, APPLICANT_ID],
    [
      "the invoice's buyer without contract or form",
      { papers: { form: null, contract: null } },
      APPLICANT,
      APPLICANT_ID,
    ],
    [
      'by its code alone, named by the list',
      { papers: { form: { applicant: undefined }, contract: null, invoice: null, licence: null } },
      APPLICANT,
      APPLICANT_ID,
    ],
    [
      'by its name alone, with the code of the list',
      { papers: { form: { taxId: undefined }, contract: null, invoice: null, licence: null } },
      APPLICANT,
      APPLICANT_ID,
    ],
    ['nobody', { papers: { form: null, contract: null, invoice: null, licence: null } }, undefined, undefined],
  ])('is %s', (_, setting, name, uscc) => {
    const { applicant } = matched(setting);
    expect([applicant.name, applicant.uscc]).toEqual([name, uscc]);
  });

  test('says when and how much: the declaration before the form', () => {
    expect(matched()).toMatchObject({ submittedOn: '2025-11-20', requested: '50000.00' });
    expect(matched({ declared: { submittedOn: day('2025-11-18'), requested: money('40000') } })).toMatchObject({
      submittedOn: '2025-11-18',
      requested: '40000.00',
    });
    expect(matched({ papers: { form: null } }).submittedOn).toBeUndefined();
  });
});

describe('the provider', () => {
  test.each<[string, Patches]>([
    ['the role word', {}],
    ['乙方 without role words', { contract: { payer: undefined, provider: undefined } }],
    [
      '甲方 where the applicant is 乙方',
      {
        contract: {
          payer: undefined,
          provider: undefined,
          partyA: PROVIDER,
          partyATaxId: PROVIDER_ID,
          partyB: APPLICANT,
          partyBTaxId: APPLICANT_ID,
        },
      },
    ],
    [
      '甲方 where the applicant is 乙方 and misread',
      {
        form: {},
        contract: {
          payer: undefined,
          provider: undefined,
          partyA: PROVIDER,
          partyATaxId: undefined,
          partyB: '克拉玛依砾原智控科枝有限公司',
          partyBTaxId: undefined,
        },
      },
    ],
    ["the invoice's seller without a contract", { contract: null }],
    ['the payee without contract and invoice', { contract: null, invoice: null }],
  ])('is %s', (_, papers) => {
    const [service] = matched({ papers }).services;
    expect(service?.provider).toMatchObject({ name: PROVIDER, uscc: PROVIDER_ID, match: { rows: [{ id: 'p1' }] } });
  });

  test("is the contract's even when the invoice is by somebody else", () => {
    expect(
      matched({ papers: { invoice: { sellerName: STRANGER, sellerTaxId: undefined } } }).services[0]?.provider.name,
    ).toBe(PROVIDER);
  });

  test('is never one that only looks like a row', () => {
    const like = '新疆砂石检测技术研究院有限公司';
    const papers: Patches = {
      contract: { partyB: like, provider: like, partyBTaxId: undefined },
      invoice: { sellerName: like, sellerTaxId: undefined },
      slip: { payee: like },
    };
    expect(matched({ papers }).services[0]?.provider).toMatchObject({
      name: like,
      match: { rows: [], alternatives: [{ id: 'p1' }] },
    });
  });
});

describe('the category', () => {
  const texts = (title: string, items: readonly string[] = [], result = '验收单', serviceText?: string): Patches => ({
    contract: { title, serviceText },
    invoice: { items: items.map(item) },
    report: { title: result },
    slip: { purpose: undefined },
  });

  test.each<[string, Patches, string | undefined, string | undefined]>([
    ['a strong word in the title', texts('样品检测服务合同'), 'testing', '样品检测服务合同'],
    [
      'a strong word on the invoice',
      texts('技术服务合同', ['*经纪代理服务*专利代理费']),
      'intellectual-property',
      '专利代理费',
    ],
    [
      'the title before a mention in the clause',
      texts('技术开发合同', [], '验收单', '乙方开发装置，并对样机进行检测。'),
      'research',
      '技术开发合同',
    ],
    ['the longer of two words', texts('知识产权质押评估服务合同'), 'finance', '知识产权质押评估服务合同'],
    ['weak words only', texts('研发样品代理合同'), undefined, undefined],
    ['the tax short name only', texts('技术服务合同', ['*研发和技术服务*技术服务费']), undefined, undefined],
    ['a counter-word beside the strong one', texts('消防检测合同'), undefined, undefined],
    ['two categories level', texts('检测与专利服务合同'), undefined, undefined],
    ['nothing', texts('服务合同'), undefined, undefined],
  ])('by %s', (_, papers, id, quote) => {
    const [service] = matched({ papers }).services;
    expect([service?.category?.id, service?.category?.quote]).toEqual([id, quote]);
  });

  test('is quoted from the line on which its word stands', () => {
    const contract = settled({
      papers: { contract: { title: undefined, serviceText: '一、乙方提供服务；\n二、对新材料样品进行性能检 测。' } },
    }).documents.find(({ id }) => id === 'contract');
    const box = contract?.facts.serviceText?.places[0]?.box ?? [0, 0, 0, 0];
    const line = { text: '二、对新材料样品进行性能检 测。', box: [box[0], box[1] + 2, 80, 5] as const, confidence: 1 };
    const replace = contract ? [{ ...contract, pages: [page({ runs: [line] })] }] : [];
    const [service] = matched({
      papers: { invoice: { items: undefined }, report: { title: undefined }, slip: { purpose: undefined } },
      replace,
    }).services;
    expect(service?.category).toEqual({
      id: 'testing',
      quote: '二、对新材料样品进行性能检测。',
      places: [{ document: 'contract', page: 1, box: line.box }],
    });
  });
});

describe('exclusions', () => {
  const quotes = (serviceText: string) =>
    matched({ papers: { contract: { serviceText } } }).services[0]?.exclusions.map(({ clause, quote }) => [
      clause,
      quote,
    ]);

  test.each([
    ['a hint', '乙方办理体系认证。', [['4(3)', '乙方办理体系认证。']]],
    ['a hint over a line break', '乙方办理体系\n认证。', [['4(3)', '乙方办理体系认证。']]],
    ['an excuse in the same sentence', '对研发样品参照定期检验方法测试。', []],
    ['an excuse in another sentence', '对锅炉作定期检验。对研发样品测试。', [['4(1)', '对锅炉作定期检验。']]],
    ['an excuse in another list item', '服务包括1、锅炉定期检验2、研发样品测试', [['4(1)', '1、锅炉定期检验']]],
    ['a denial', '费用不包括商标注册。', []],
    [
      'two clauses',
      '安全阀校验；商标注册。',
      [
        ['4(1)', '安全阀校验；'],
        ['4(3)', '商标注册。'],
      ],
    ],
    ['the same clause twice', '体系认证。商标注册。', [['4(3)', '体系认证。']]],
    ['nothing', '乙方出具检测报告。', []],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test('a long sentence is cut to forty characters around its word', () => {
    const [first] = quotes(`${'甲'.repeat(60)}体系认证${'乙'.repeat(60)}`) ?? [];
    expect(first?.[1]).toMatch(/^甲+体系认证乙+$/u);
    expect(first?.[1]).toHaveLength(40);
  });

  test('are not sought in the small print of a page', () => {
    const contract = settled().documents.find(({ id }) => id === 'contract');
    const runs = [{ text: '我公司通过质量管理体系认证', box: [0, 0, 100, 10] as const, confidence: 1 }];
    expect(
      matched({ replace: contract ? [{ ...contract, pages: [page({ runs })] }] : [] }).services[0]?.exclusions,
    ).toEqual([]);
  });
});
