import { describe, expect, test } from 'vitest';
import { day, type Enterprise, type EnterpriseKind } from '../../src/model/index.ts';
import { certificateValidity, holdsOn, listedValidity } from '../../src/rules/index.ts';
import { paper, type Patch } from '../check/builder.ts';

describe('a certificate', () => {
  test.each<[string, Patch, string | undefined]>([
    [
      'holds to the day that it prints',
      { certificateKind: '高新技术企业证书', issueDate: '2024-11-02', validUntil: '2027-10-31' },
      '2027-10-31',
    ],
    [
      'of a 高新技术企业 holds three years, to the day before',
      { certificateKind: '高新技术企业证书', issueDate: '2024-11-02' },
      '2027-11-01',
    ],
    ['the same over a leap day', { certificateKind: '高新技术企业证书', issueDate: '2022-11-02' }, '2025-11-01'],
    ['issued on a leap day', { certificateKind: '高新技术企业证书', issueDate: '2024-02-29' }, '2027-02-27'],
    [
      'of a 专精特新中小企业 holds three years',
      { certificateKind: '专精特新中小企业', issueDate: '2024-11-02' },
      '2027-11-01',
    ],
    [
      'of a 科技型中小企业 holds for the year of its number',
      { certificateKind: '科技型中小企业', certificateNumber: '202465020300A00012', issueDate: '2024-06-01' },
      '2024-12-31',
    ],
    [
      'without a number, for the year of its issue',
      { certificateKind: '科技型中小企业入库登记', issueDate: '2024-06-01' },
      '2024-12-31',
    ],
    [
      'whose kind was not read holds for the year of a 入库登记编号',
      { certificateNumber: '202465020300A00012', issueDate: '2024-06-01' },
      '2024-12-31',
    ],
    ['on which no day was found proves nothing', { certificateKind: '高新技术企业证书' }, undefined],
  ])('%s', (_, fields, until) => {
    expect(certificateValidity(paper('e', 'eligibility', fields))?.to).toBe(until);
  });

  test.each([
    ['2024-11-01', false],
    ['2024-11-02', true],
    ['2027-11-01', true],
    ['2027-11-02', false],
  ])('holds on %s: %s', (on, expected) => {
    expect(holdsOn({ from: day('2024-11-02'), to: day('2027-11-01') }, day(on))).toBe(expected);
  });
});

describe('a row of the list', () => {
  const row = (kind: EnterpriseKind, more: Partial<Enterprise>): Enterprise => ({
    id: 'e',
    name: '甲',
    formerNames: [],
    kind,
    row: '2',
    ...more,
  });
  test.each([
    ['with an end', row('高新技术企业', { validFrom: day('2018-11-12'), validUntil: day('2030-01-01') }), '2030-01-01'],
    [
      'with a beginning alone lapses like its certificate',
      row('高新技术企业', { validFrom: day('2018-11-12') }),
      '2021-11-11',
    ],
    [
      'of a 科技型中小企业 lapses with the year of its number',
      row('科技型中小企业', { certificateNumber: '202465020300A00012' }),
      '2024-12-31',
    ],
    ['without any day is not limited', row('专精特新中小企业', {}), undefined],
  ])('%s', (_, enterprise, until) => {
    expect(listedValidity(enterprise).to).toBe(until);
  });
});
