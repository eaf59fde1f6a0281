/** 招商银行 出账回单: one column of labels and values, the amount in digits and words apart. */
import { chineseDay, inWords } from '../../writing.ts';
import { grouped } from '../../../../src/model/money.ts';
import { commonFields, type DrawSlip } from './slip.ts';

/** CMB. */
export const cmb: DrawSlip = (pen, top, transfer) => {
  const { from, to, amount, date } = transfer;
  pen
    .text('招商银行', 60, top + 38, { size: 16, bold: true, colour: '#c7152a' })
    .text('出账回单', pen.width / 2, top + 40, { size: 16, bold: true, align: 'center' });
  pen
    .text(`交易日期：${chineseDay(date)}`, 60, top + 66, { size: 9.5 })
    .text(`回单编号：${transfer.receipt}`, 380, top + 66, { size: 9.5 });
  pen.box(54, top + 76, 487, 216, { stroke: '#c9c9c9' });
  const rows = [
    ['交易流水', transfer.flow],
    ['付款账号', from.account],
    ['付款人', from.name],
    ['付款开户行', from.bank],
    ['收款账号', to.account],
    ['收款人', to.name],
    ['收款开户行', to.bank],
    ['交易金额(小写)', `CNY${grouped(amount)}`],
    ['交易金额(大写)', `人民币${inWords(amount)}`],
    ['交易摘要', transfer.purpose],
  ] as const;
  for (const [index, [label, value]] of rows.entries()) {
    const y = top + 95 + index * 20.5;
    pen.text(`${label}：`, 160, y, { size: 9.5, align: 'right', colour: '#555555' }).text(value, 168, y, { size: 9.5 });
  }
  pen
    .text('此回单由企业网上银行打印，注意重复', 60, top + 308, { size: 8, colour: '#777777' })
    .seal(474, top + 240, '招商银行股份有限公司', '电子回单专用章', 42);
  return { ...commonFields(transfer), bank: '招商银行', receiptNumber: transfer.receipt, purpose: transfer.purpose };
};
