/** A value is its owner's only where label, heading or the name before it says so. */
import { expect, test } from 'vitest';
import { valueText, type FieldName } from '../../src/model/index.ts';
import { documentsOf } from '../../src/pipeline/read.ts';
import { fileOf, typeset } from '../extract/typeset.ts';
import { templates } from '../templates.ts';

const [OURS, THEIRS] = ['克拉玛依市砾石滩智能装备有限公司', '新疆胡杨渡检测技术有限公司'];
const statuses = (drawing: string, fields: readonly FieldName[]) => {
  const facts = documentsOf([fileOf([typeset(drawing)])], templates)[0]?.facts ?? {};
  return fields.map((field) => facts[field]?.status ?? 'none');
};
const sureValues = (drawing: string) =>
  Object.values(documentsOf([fileOf([typeset(drawing)])], templates)[0]?.facts ?? {})
    .filter(({ status }) => status === 'sure')
    .map((fact) => `${fact.field} ${valueText(fact)}`);

const SIDES = ['payer', 'payee', 'payerAccount', 'payeeAccount'] as const;
const slip = (rows: string) => `
# 网上银行电子回单
${rows}
金额：31,200.00
交易日期：2025-06-11`;

test.each([
  [
    'left and right',
    `付款人信息                                    收款人信息\n户名：${OURS}        户名：${THEIRS}\n账号：88201000123450000123  ` +
      '                    账号：107012345678901234',
  ],
  [
    'one under the other',
    `付款人\n户名：${OURS}\n账号：88201000123450000123\n收款人\n户名：${THEIRS}\n账号：107012345678901234`,
  ],
  [
    'beside their rows',
    `付款人    户名    ${OURS}    收款人    户名    ${THEIRS}\n          账号    88201000123450000123                     ` +
      '     账号    107012345678901234',
  ],
])('payer and payee under their headings %s are sure', (_, rows) => {
  const [payer, payee] = statuses(slip(rows), SIDES);
  expect([payer, payee]).toEqual(['sure', 'sure']);
});

test.each([
  [
    'the payee first',
    `收款人信息                                    付款人信息\n户名：${THEIRS}        户名：${OURS}\n账号：107012345678901234    ` +
      '                    账号：88201000123450000123',
  ],
  [
    'the payee above',
    `转入方\n户名：${THEIRS}\n账号：107012345678901234\n转出方\n户名：${OURS}\n账号：88201000123450000123`,
  ],
  [
    'no headings',
    `户名：${THEIRS}        户名：${OURS}\n账号：107012345678901234                        账号：88201000123450000123`,
  ],
])('with %s nothing of a side is sure that is not its own', (_, rows) => {
  const sides = [
    `payer ${OURS}`,
    `payee ${THEIRS}`,
    'payerAccount 88201000123450000123',
    'payeeAccount 107012345678901234',
  ];
  const sure = sureValues(slip(rows)).filter((value) => SIDES.some((side) => value.startsWith(`${side} `)));
  expect(sure.filter((value) => !sides.includes(value))).toEqual([]);
});

const report = (rows: string) => `
# 企业信用评价报告
${rows}
报告日期：2025-03-03`;

test.each([
  ['the enterprise alone', `受评企业：${OURS}\n信用等级：BB`, ['sure', 'sure']],
  ['the assessor between', `企业名称：${OURS}\n评级机构：新疆红柳信用评级有限公司\n信用等级：BB`, ['sure', 'sure']],
  ['a guarantor', `受评企业：${OURS}\n担保方：克拉玛依市胡杨融资担保有限公司\n信用等级：AA`, ['sure', 'check']],
  ['a parent company', `受评企业：${OURS}\n控股股东：克拉玛依市戈壁集团有限公司\n评价等级：AAA`, ['sure', 'check']],
  [
    'the assessor in the place of the enterprise',
    `评级机构信息\n企业名称：新疆红柳信用评级有限公司\n被评价方：${OURS}\n信用等级：BB`,
    ['check', 'check'],
  ],
] as const)('a credit report with %s: subject and grade', (_, rows, expected) => {
  expect(statuses(report(rows), ['subject', 'grade'])).toEqual(expected);
});

const contract = (rows: string) => `
# 技术服务合同
合同编号：HT-2025-018
甲方：${OURS}
${rows}
服务费总额为人民币45,000.00元。
签订日期：2025年3月18日`;

test('a tax id under the other party’s name is not taken for the party of the block', () => {
  const block = `乙方：${THEIRS}\n地址：乌鲁木齐市北京南路1号\n甲方开票信息：\n单位名称：${OURS}\n纳税人识别号：91650203MA7TEXT15R`;
  expect(statuses(contract(block), ['partyBTaxId'])).not.toContain('sure');
});

test('a party that another one is said to pay for is no sure payer', () => {
  const three = `乙方（服务方）：${THEIRS}\n丙方（付款方）：克拉玛依市戈壁新材料有限公司`;
  expect(sureValues(contract(three)).filter((value) => value.startsWith('payer '))).toEqual([]);
});

test('a provider in the place of the applicant is no sure applicant', () => {
  const form = `
# 科技创新券兑现申请表
服务机构信息
单位名称：${THEIRS}        统一社会信用代码：91650100MA77XYW96A
申领企业信息
企业名称：${OURS}        统一社会信用代码：91650203MA7TEXT15R
申请金额（元）：16,320.00`;
  expect(sureValues(form).filter((value) => value.includes(THEIRS) || value.includes('91650100'))).toEqual([]);
});
