/** An amount is yuan where nothing else is named for it; what is named in another currency is never used unseen. */
import { describe, expect, test } from 'vitest';
import { sideText, valueText } from '../../src/model/index.ts';
import { documentsOf } from '../../src/pipeline/read.ts';
import { fileOf, typeset } from '../extract/typeset.ts';
import { templates } from '../templates.ts';

const CONTRACT = (terms: string) => `
# 技术服务合同
合同编号：HT-2025-018
甲方：克拉玛依市砾石滩智能装备有限公司
乙方：新疆胡杨渡检测技术有限公司
一、乙方为甲方提供岩心分析技术服务。
${terms}
签订日期：2025年3月18日`;
const SLIP = (rows: string) => `
# 网上银行电子回单
付款人户名：克拉玛依市砾石滩智能装备有限公司
收款人户名：新疆胡杨渡检测技术有限公司
${rows}
交易日期：2025-06-11`;
const INVOICE = (remark: string) => `
# 电子发票（增值税专用发票）
发票号码：25652000000012345678        开票日期：2025年06月11日
购买方名称：克拉玛依市砾石滩智能装备有限公司    统一社会信用代码/纳税人识别号：91650203MA7TEXT15R
销售方名称：新疆胡杨渡检测技术有限公司    统一社会信用代码/纳税人识别号：91650100MA77XYW96A
价税合计（大写）  贰万圆整    （小写）¥20000.00
备注  ${remark}`;

const read = (drawing: string) => documentsOf([fileOf([typeset(drawing)])], templates)[0];
const AMOUNTS = ['contractAmount', 'paidAmount', 'totalAmount'] as const;
const amount = (drawing: string) => {
  const document = read(drawing);
  const fact = AMOUNTS.flatMap((field) => document?.facts[field] ?? [])[0];
  const conflict = document?.conflicts.find(({ kind }) => kind === 'currency');
  const currency = conflict === undefined ? 'CNY' : sideText(conflict.found.said);
  return `${currency} ${fact === undefined ? 'none' : `${valueText(fact)} ${fact.status}`}`;
};

describe('a contract', () => {
  test.each([
    ['a bracket before', '二、合同总价（欧元）：20,000.00。', 'EUR 20000.00 check'],
    ['a bracket behind', '二、合同总价：20,000.00（USD）。', 'USD 20000.00 check'],
    ['a sentence before', '二、结算币种：港币。合同总价：20,000.00。', 'HKD 20000.00 check'],
    [
      'a clause far away',
      '二、合同总价：20,000.00元。\n三、甲方收到报告后付款。\n四、本合同以美元计价。',
      'USD 20000.00 check',
    ],
    ['the sign', '二、合同总价：US$20,000.00。', 'USD none'],
    ['the words', '二、合同总价为20,000.00英镑。', 'GBP none'],
    [
      'a column',
      '服务项目        金额（坚戈）\n岩心分析        20,000.00\n合计        20,000.00',
      'KZT 20000.00 check',
    ],
    [
      'a currency clause, with taxes in yuan in the line before the amount',
      '二、合同币种：卢布。\n境内发生的税费由乙方以人民币缴纳\n合同总价：1,000,000.00',
      'RUB 1000000.00 check',
    ],
    [
      'a currency clause, with a rate of the yuan before the amount',
      '二、合同币种：美元。\n付款时按当日人民币汇率中间价折算\n合同总价：20,000.00',
      'USD 20000.00 check',
    ],
    ['a currency that is no neighbour’s of old', '二、币种：越南盾。合同总价：20,000.00。', 'VND 20000.00 check'],
    ['the row above a table', '单位：美元\n服务项目        金额\n合计        20,000.00', 'USD 20000.00 check'],
  ])('in another currency by %s has no sure amount', (_, terms, expected) => {
    expect(amount(CONTRACT(terms))).toBe(expected);
  });

  test.each([
    ['元', '二、合同总价：75,000.00元。'],
    ['元 and the price of something else', '二、合同总价：75,000.00元。\n注：进口传感器参考价 USD 5,000，由甲方另购。'],
    ['元 and a rate of exchange', '二、合同总价：75,000.00元。\n三、汇率以中国银行公布的美元卖出价为准。'],
    ['元 and software about currencies', '二、合同总价：75,000.00元。\n三、乙方开发美元、欧元结算模块。'],
    ['人民币 and a note about dollars', '二、合同总价：人民币75,000.00元。\n三、乙方报价单币种：美元。'],
    ['a model whose name is a code', '二、合同总价：75,000.00元。\n三、使用 USD-300 型岩心夹持器。'],
  ])('in yuan with %s is sure', (_, terms) => {
    expect(amount(CONTRACT(terms))).toBe('CNY 75000.00 sure');
  });

  // Whether it is the total is for the words around it; its currency is not in question.
  test.each([
    ['no word of any currency', '二、合同总价：75,000.00。'],
    ['人民币 and what that is in dollars', '二、合同总价为人民币75,000.00元（折合10,435.00美元）。'],
  ])('in yuan with %s', (_, terms) => {
    expect(amount(CONTRACT(terms))).toMatch(/^CNY 75000.00 /u);
  });
});

describe('a slip', () => {
  test.each([
    ['that states dollars', '币种：美元\n金额：9,600.00', 'USD 9600.00 check'],
    ['with the ticked currency', '币种：□人民币 ☑欧元\n金额：9,600.00', 'EUR 9600.00 check'],
    ['whose amount is in dollars', '汇款币种及金额：USD 9,600.00', 'USD none'],
    ['that states yuan', '币种：人民币\n金额（大写）：玖仟陆佰元整    金额（小写）：9,600.00', 'CNY 9600.00 sure'],
    [
      'with yuan ticked',
      '币种：☑人民币 □欧元\n金额（大写）：玖仟陆佰元整    金额（小写）：9,600.00',
      'CNY 9600.00 sure',
    ],
    [
      'with an advertisement',
      '金额（大写）：玖仟陆佰元整    金额（小写）：9,600.00\n我行办理美元、欧元、港币等外汇业务',
      'CNY 9600.00 sure',
    ],
  ])('%s', (_, rows, expected) => {
    expect(amount(SLIP(rows))).toBe(expected);
  });
});

test.each(['美元汇率6.79，美金金额999', '币种：美元 汇率：7.1850', '外币金额：USD 2,783.58'])(
  'an invoice of the tax bureau is in yuan, whatever its remark says: %s',
  (remark) => {
    expect(amount(INVOICE(remark))).toBe('CNY 20000.00 sure');
  },
);
