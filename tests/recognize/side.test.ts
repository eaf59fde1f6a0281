/** Which side a label or heading names, by the shipped words. */
import { describe, expect, test } from 'vitest';
import { sideNaming } from '../../src/recognize/index.ts';
import { templates } from '../templates.ts';

const sideNamed = sideNaming(templates.vocabulary);

const PAYERS = [
  ...[
    '付款人',
    '付款方',
    '付款单位',
    '付款企业',
    '付款公司',
    '付款客户',
    '付款者',
    '汇款人',
    '汇款单位',
    '付方',
    '付户',
  ],
  ...['付款账户', '付款帐户', '付款账号', '付款帐号', '付款卡', '付款户名', '付款行', '付款人开户行', '付款方全称'],
  ...['转出账户', '转出方', '转出行', '出账账号', '扣款账户', '汇出行', '付款信息', '付款人信息', '付款', '本次付款'],
  ...[
    '付 款 人',
    '付款人（全称）',
    '甲方（付款方）',
    '委托方付款账户',
    '付款方法定代表人',
    'Payer',
    'REMITTER:',
    '付款人 Payer',
  ],
];
const PAYEES = [
  ...['收款人', '收款方', '收款单位', '收款企业', '收款公司', '收款商户', '收款者', '收方', '收户'],
  ...['收款账户', '收款帐户', '收款账号', '收款帐号', '收款卡', '收款户名', '收款行', '收款人开户行', '收款方全称'],
  ...['汇入账户', '汇入行', '转入方', '转入账号', '入账账户', '收汇人', '收款信息', '收款', '乙方收款账户'],
  ...['收 款 人', '收款人（全称）', '乙方（收款方）', 'Payee', 'Beneficiary:', '收款人 Payee'],
];
const NEITHER = [
  ...['支付方式', '付款方式', '收款方式', '付款方法', '付款方案', '付款方面', '付款方法人民币转账'],
  ...['付款金额', '收款金额', '付款日期', '入账日期', '汇款用途', '转出金额', '收付款', '收付款方式', '收付款人'],
  ...['付款人/收款人', '付款方与收款方', 'taxpayer', 'payers', '户名', '账号', '甲方', '乙方', ''],
];

describe('who pays and who is paid', () => {
  test.each(PAYERS)('%j names the payer', (label) => expect(sideNamed(label, ['payer', 'payee'])).toBe('payer'));
  test.each(PAYEES)('%j names the payee', (label) => expect(sideNamed(label, ['payer', 'payee'])).toBe('payee'));
  test.each(NEITHER)('%j names neither', (label) => expect(sideNamed(label, ['payer', 'payee'])).toBeUndefined());
});

const ASSESSED = ['受评企业', '受评对象', '被评价单位', '受评级主体', '被评估方', '评价对象', '信用主体', '报告对象'];
const ASSESSORS = [
  '评级机构',
  '评价单位',
  '评估公司',
  '出具机构',
  '出具报告单位',
  '编制人',
  '发证机构',
  '信用服务机构',
];
const OF_NO_CREDIT = ['评价方法', '评估方式', '评价企业', '评价等级', '信用等级', '受评企业及评级机构', '企业名称'];

describe('whose credit is assessed and who assesses it', () => {
  test.each(ASSESSED)('%s is assessed', (label) => expect(sideNamed(label, ['assessed', 'assessor'])).toBe('assessed'));
  test.each(ASSESSORS)('%s assesses', (label) => expect(sideNamed(label, ['assessed', 'assessor'])).toBe('assessor'));
  test.each(OF_NO_CREDIT)('%s is neither', (label) =>
    expect(sideNamed(label, ['assessed', 'assessor'])).toBeUndefined(),
  );
});

const APPLICANTS = ['申请人', '申请单位', '申报企业', '申请方', '申请主体', '申报单位信息', '申请总公司'];
const SERVERS = ['服务机构', '服务方', '服务提供方', '服务承担单位', '提供服务单位', '受托检测机构', '服务供应商'];
const OF_NO_SERVICE = ['申请方式', '服务方式', '服务方案', '服务方法', '服务内容', '申请金额', '申请单位与服务机构'];

describe('who applies and who served', () => {
  test.each(APPLICANTS)('%s applies', (label) => expect(sideNamed(label, ['applicant', 'server'])).toBe('applicant'));
  test.each([...SERVERS, '服务方法定代表人'])('%s served', (label) =>
    expect(sideNamed(label, ['applicant', 'server'])).toBe('server'),
  );
  test.each(OF_NO_SERVICE)('%s is neither', (label) =>
    expect(sideNamed(label, ['applicant', 'server'])).toBeUndefined(),
  );
});
