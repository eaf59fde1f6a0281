import { describe, expect, test } from 'vitest';
import { domicile } from '../../src/check/applicant-in-district.ts';
import { day, type Enterprise, type Registry } from '../../src/model/index.ts';
import { legendGrades, reaches, scaleOf } from '../../src/rules/index.ts';
import { APPLICANT, APPLICANT_ID, REGISTRY, said, STRANGER, STRANGER_ID, type Patch, type Patches } from './builder.ts';

const [listed] = REGISTRY.enterprises;
const applicant = (setting: Parameters<typeof said>[0]) =>
  said(setting).filter((one) => /^(?:applicant|document\.missing)/u.test(one));
const list = (...rows: readonly Partial<Enterprise>[]): Partial<Registry> => ({
  enterprises: rows.map((row) => ({ ...listed, ...row })),
});
// A 入库登记 row states no days: its number holds the year.
const registered = (row: Pick<Enterprise, 'kind' | 'certificateNumber'>): Partial<Registry> => ({
  enterprises: [{ id: 'e1', name: APPLICANT, uscc: APPLICANT_ID, formerNames: [], row: '2', ...row }],
});
const unlisted: Partial<Registry> = { enterprises: [] };

describe('who may apply', () => {
  test.each<[string, Patches, Partial<Registry>, readonly string[]]>([
    ['on the list, without a certificate', { certificate: null }, {}, []],
    [
      'neither list nor certificate',
      { certificate: null },
      unlisted,
      ['document.missing/eligibility', 'applicant.unknown/not-on-list', 'applicant.not-eligible/no-proof'],
    ],
    ['a certificate that no list confirms', {}, unlisted, ['applicant.unknown/not-on-list']],
    [
      'a certificate of somebody else',
      { certificate: { holder: STRANGER } },
      unlisted,
      ['applicant.unknown/not-on-list', 'applicant.not-eligible/no-proof'],
    ],
    ['a row that ended, a certificate that holds', {}, list({ validUntil: day('2025-01-01') }), []],
    [
      'both ended',
      { certificate: { validUntil: '2025-11-19' } },
      list({ validUntil: day('2025-01-01') }),
      ['applicant.eligibility-expired/expired'],
    ],
    [
      'the last day still counts',
      { certificate: { validUntil: '2025-11-20' } },
      list({ validUntil: day('2025-01-01') }),
      [],
    ],
    [
      'three years from the issue where no end is printed',
      { certificate: { validUntil: undefined, issueDate: '2022-11-01' } },
      list({ validUntil: day('2025-01-01') }),
      ['applicant.eligibility-expired/expired'],
    ],
    [
      '入库登记 of last year',
      { certificate: null },
      registered({ kind: '科技型中小企业', certificateNumber: '202465020300A00012' }),
      ['applicant.eligibility-expired/expired'],
    ],
    [
      '入库登记 of this year',
      { certificate: null },
      registered({ kind: '科技型中小企业', certificateNumber: '202565020300A00012' }),
      [],
    ],
    [
      'a certificate without any day',
      { certificate: { issueDate: undefined, validUntil: undefined } },
      list({ validUntil: day('2025-01-01') }),
      ['applicant.eligibility-expired/expired'],
    ],
    [
      'the form names somebody else than is declared',
      { form: { applicant: STRANGER, taxId: STRANGER_ID } },
      {},
      ['applicant.unknown/form-differs'],
    ],
    ['no credit report', { credit: null }, {}, ['document.missing/credit-report']],
  ])('%s', (_, papers, registry, expected) => {
    expect(applicant({ papers, registry, declared: { name: APPLICANT, uscc: APPLICANT_ID } })).toEqual(expected);
  });

  test('a sole trader is none of the four kinds', () => {
    expect(said({ declared: { name: APPLICANT, uscc: '92650203MA7HJ3K474' } })).toContain(
      'applicant.not-eligible/individual',
    );
  });

  test('nobody is named', () => {
    const papers: Patches = { form: null, contract: null, invoice: null, licence: null };
    expect(applicant({ papers })).toContain('applicant.unknown/unnamed');
  });
});

describe('the seat of the applicant', () => {
  test.each([
    ['新疆克拉玛依市克拉玛依区试验路18号', 'inside'],
    ['新疆维吾尔自治区克拉玛依市 克拉玛依区 胜利路', 'inside'],
    ['克拉玛依区试验路18号', 'inside'],
    ['新疆克拉玛依市白碱滩区中兴路2号', 'outside'],
    ['新疆维吾尔自治区乌鲁木齐市沙依巴克区友好路', 'outside'],
    ['新疆克拉玛依市试验路18号', 'unclear'],
    ['新疆克拉玛依市高新区创业路1号', 'unclear'],
    ['新疆维吾尔自治区克拉玛依市', 'unclear'],
  ] as const)('%s is %s', (address, where) => {
    expect(domicile(address, '克拉玛依区')).toBe(where);
  });

  test.each<[string, Patches, Partial<Registry>, readonly string[]]>([
    [
      'another district blocks',
      { licence: { address: '新疆克拉玛依市白碱滩区中兴路2号' } },
      {},
      ['applicant.outside-district/outside=block'],
    ],
    [
      'an address that names no district asks',
      { licence: { address: '新疆克拉玛依市试验路18号' } },
      {},
      ['applicant.outside-district/unclear=hold'],
    ],
    [
      'the list speaks where the licence does not',
      { licence: { address: '新疆克拉玛依市试验路18号' } },
      list({ address: '克拉玛依区试验路18号' }),
      [],
    ],
    ['no address asks', { licence: null }, {}, ['applicant.outside-district/no-address=hold']],
    [
      'the licence of somebody else says nothing',
      { licence: { name: STRANGER, taxId: STRANGER_ID } },
      {},
      ['applicant.outside-district/no-address=hold'],
    ],
  ])('%s', (_, papers, registry, expected) => {
    expect(applicant({ papers, registry })).toEqual(expected);
  });

  test.each([
    ['916502007123456723', ['applicant.outside-district/registered-above=info']],
    [STRANGER_ID, ['applicant.outside-district/registered-elsewhere=hold']],
    [APPLICANT_ID, []],
  ])('the code %s only shows who registered it', (uscc, expected) => {
    const papers: Patches = {
      form: { taxId: uscc },
      contract: { partyATaxId: uscc },
      invoice: { buyerTaxId: uscc },
      licence: { taxId: uscc },
    };
    expect(applicant({ papers, registry: list({ uscc }) }).filter((one) => one.includes('district'))).toEqual(expected);
  });
});

describe('credit', () => {
  test.each<[string, Patch, readonly string[]]>([
    ['C is enough', { grade: 'Ｃ 级' }, []],
    ['C+ is C', { grade: 'C+' }, []],
    ['D is not', { grade: 'D' }, ['applicant.credit/below']],
    ['a grade of no known scale', { grade: '优' }, ['applicant.credit/unknown-scale']],
    ['a grade on the legend of the report', { grade: 'CC', scale: 'AAA、AA、A、BBB、BB、B、CCC、CC、C、D' }, []],
    ['no grade', { grade: undefined }, ['applicant.credit/no-grade']],
    ['of somebody else', { subject: STRANGER }, ['applicant.credit/subject']],
    ['twelve months old to the day', { issueDate: '2024-11-20' }, []],
    ['a day older', { issueDate: '2024-11-19' }, ['applicant.credit/old']],
    ['its own term over', { validUntil: '2025-11-19' }, ['applicant.credit/expired']],
    ['without a day', { issueDate: undefined }, ['applicant.credit/undated']],
    ['whose issuer was not read', { issuer: undefined }, ['applicant.credit/no-issuer']],
    ['an institution that is not recognised', { issuer: '某某信用有限公司' }, ['applicant.credit/issuer']],
  ])('%s', (_, credit, expected) => {
    expect(applicant({ papers: { credit } })).toEqual(expected);
  });

  test('the issuer is not judged without a list', () => {
    const { creditIssuers: _, ...registry } = REGISTRY;
    expect(applicant({ papers: { credit: { issuer: '某某信用有限公司' } }, judgement: { registry } })).toEqual([]);
  });

  test('grades are compared by their place on their own scale', () => {
    expect(legendGrades('等级：AAA、AA、A、B、C（失信）')).toEqual(['AAA', 'AA', 'A', 'B', 'C']);
    expect(legendGrades('A 级')).toBeUndefined();
    expect(reaches('BBB', 'C', ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D'])).toBe(true);
    expect(reaches('M', 'C', ['A', 'B', 'M', 'C', 'D'])).toBe(true);
    expect(reaches('M', 'C', ['A', 'B', 'C', 'D'])).toBeUndefined();
    expect(
      scaleOf(
        [
          { issuer: '*', grades: ['A'] },
          { issuer: '甲（新疆）信用', grades: ['甲', '乙'] },
        ],
        '甲(新疆)信用',
        'A B C',
      ),
    ).toEqual(['甲', '乙']);
  });
});
