/** 中国工商银行 网上银行电子回单: two halves of a grid, words and digits in one row, a time stamp. */
import { chineseDay, inWords, yen } from '../../writing.ts';
import { grid } from '../grid.ts';
import { bothEnds } from './both-ends.ts';
import { commonFields, type DrawSlip } from './slip.ts';

/** ICBC. */
export const icbc: DrawSlip = (pen, top, transfer) => {
  const { from, to, amount, date } = transfer;
  pen
    .text('中国工商银行', 48, top + 34, { size: 15, bold: true, colour: '#b01c22' })
    .text('网上银行电子回单', pen.width / 2, top + 62, { size: 16, align: 'center' });
  pen.text(`电子回单号码：${transfer.receipt}`, 48, top + 88, { size: 9.5 });
  const names = [
    ['户    名', from.name, to.name],
    ['账    号', from.account, to.account],
    ['开户银行', from.bank, to.bank],
  ] as const;
  const middle = bothEnds(pen, ['付款人', '收款人'], names, { x: 48, y: top + 96, widths: [22, 56, 172], height: 26 });
  const end = grid(
    pen,
    [
      ['金    额', `${yen(amount)}元`, '金额（大写）', `人民币${inWords(amount)}`],
      ['摘    要', '货款服务费', '业务（产品）种类', '跨行发报'],
      ['用    途', { text: transfer.purpose, span: 3 }],
      ['交易流水号', transfer.flow, '时间戳', `${date}-${transfer.time}.418203`],
      ['备    注', { text: `指令编号：HQP${transfer.flow}88  提交人：kj01.c.3003  最终授权人：kj02.c.3003`, span: 3 }],
    ],
    { x: 48, y: middle, widths: [78, 172, 78, 172], size: 9, height: 24 },
  );
  pen.text('验证码：nHs7dQ2kLwEoZ0c5+rUuYg3Vt0M=', 56, end + 16, { size: 8 });
  pen
    .text('记账网点：0300302108', 48, end + 38, { size: 9 })
    .text('记账柜员：00023', 218, end + 38, { size: 9 })
    .text(`记账日期：${chineseDay(date)}`, 380, end + 38, { size: 9 });
  pen.seal(474, end - 6, '中国工商银行', '电子回单专用章', 40);
  return {
    ...commonFields(transfer),
    bank: '中国工商银行',
    receiptNumber: transfer.receipt,
    purpose: transfer.purpose,
  };
};
