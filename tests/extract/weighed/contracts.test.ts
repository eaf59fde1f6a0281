/** What a contract's amounts and days mean, where the nearest label says something else. */
import { describe, expect, test } from 'vitest';
import { valueText } from '../../../src/model/index.ts';
import { documentsOf } from '../../../src/pipeline/read.ts';
import { templates } from '../../templates.ts';
import { fileOf, typeset } from '../typeset.ts';

const CONTRACT = (terms: string) => `
# 技术服务合同
合同编号：LJ-2025-0417
甲方：克拉玛依市砾石滩智能装备有限公司
乙方：新疆胡杨渡检测技术有限公司
第一条 乙方为甲方提供输油管道内检测数据的分析服务。
${terms}
签订日期：2025年4月17日`;

const factsOf = (terms: string) => documentsOf([fileOf([typeset(CONTRACT(terms))])], templates)[0]?.facts ?? {};

describe('an amount that is no total is never sure', () => {
  test.each([
    ['a rate a month', '第二条 费用按月结算，每月人民币8,000.00元。'],
    ['a rate a sample', '第二条 检测费每个样品650.00元，按实际样品数结算。'],
    ['a part of it', '第二条 合同费用由分析费与差旅费两部分组成，其中差旅费为12,000.00元。'],
    ['a penalty alone', '第二条 费用另行约定。\n第五条 乙方逾期的，应支付违约金20,000.00元。'],
    ['a ceiling', '第二条 费用据实结算，最高不超过90,000.00元。'],
  ])('%s', (_, terms) => expect(factsOf(terms).contractAmount?.status ?? 'none').not.toBe('sure'));
});

describe('the total leads', () => {
  test.each([
    [
      'before its instalments',
      '第二条 合同总价为60,000.00元。\n第三条 首期支付30%，即18,000.00元；余款42,000.00元验收后支付。',
      '60000.00',
    ],
    [
      'before a penalty larger than itself',
      '第二条 合同总价为30,000.00元。\n第六条 泄露秘密的，赔偿500,000.00元。',
      '30000.00',
    ],
    ['in digits and units of words', '第二条 合同总价为人民币12万8千元整。', '128000.00'],
  ])('%s', (_, terms, total) => {
    const fact = factsOf(terms).contractAmount;
    expect(fact === undefined ? '' : valueText(fact)).toBe(total);
  });
});

describe('a term of something else is not sure to be the period of the service', () => {
  test.each([
    ['of secrecy', '第四条 保密期限自2025年5月1日至2030年4月30日。'],
    ['of a patent', '第四条 乙方所持专利的专利权期限自2021年3月1日至2041年2月28日。'],
  ])('%s', (_, terms) => {
    const { startDate, endDate } = factsOf(terms);
    expect([startDate?.status ?? 'none', endDate?.status ?? 'none']).not.toContain('sure');
  });
});
