/** 中国银行 国内支付业务付款回单: no rules, labels with their whole names in two columns, CNY before the amount. */
import { chineseDay, inWords } from '../../writing.ts';
import { grouped } from '../../../../src/model/money.ts';
import { commonFields, type DrawSlip } from './slip.ts';

/** BOC. */
export const boc: DrawSlip = (pen, top, transfer) => {
  const { from, to, amount, date } = transfer;
  pen
    .text('中国银行', 44, top + 34, { size: 15, bold: true, colour: '#a3192b' })
    .text('BANK OF CHINA', 110, top + 34, { size: 9, colour: '#a3192b' });
  pen.text('国内支付业务付款回单', pen.width / 2, top + 60, { size: 15, align: 'center' });
  pen.line(44, top + 70, 551, top + 70, 1.2, '#a3192b');
  const pairs = [
    [`客户号：${from.account.slice(0, 9)}`, `日期：${chineseDay(date)}`],
    [`付款人账号：${from.account}`, `收款人账号：${to.account}`],
    [`付款人名称：${from.name}`, `收款人名称：${to.name}`],
    [`付款人开户行：${from.bank}`, `收款人开户行：${to.bank}`],
  ] as const;
  const size = { size: 9 };
  for (const [index, [left, right]] of pairs.entries())
    pen.text(left, 44, top + 92 + index * 22, size).text(right, 306, top + 92 + index * 22, size);
  pen.text(`金额：CNY${grouped(amount)}`, 44, top + 188, size).text(`人民币${inWords(amount)}`, 44, top + 210, size);
  pen.text(`用途：${transfer.purpose}`, 44, top + 232, size).text('附言：', 306, top + 232, size);
  pen
    .text(`业务编号：${transfer.receipt}`, 44, top + 254, size)
    .text(`交易流水号：${transfer.flow}`, 306, top + 254, size);
  pen
    .text(`回单编号：${transfer.receipt}2`, 44, top + 276, size)
    .text('自助设备打印，请避免重复  打印次数：1', 306, top + 276, { size: 8 });
  pen.line(44, top + 286, 551, top + 286, 0.5, '#888888').seal(478, top + 222, '中国银行股份有限公司', '业务章', 40);
  return {
    ...commonFields(transfer),
    bank: '中国银行',
    receiptNumber: `${transfer.receipt}2`,
    purpose: transfer.purpose,
  };
};
