/** 中国农业银行 网上银行电子回单: 付款方 and 收款方, transaction time and accounting date. */
import { inWords, separatedDay } from '../../writing.ts';
import { grid } from '../grid.ts';
import { bothEnds } from './both-ends.ts';
import { commonFields, type DrawSlip } from './slip.ts';

/** ABC. */
export const abc: DrawSlip = (pen, top, transfer) => {
  const { from, to, amount, date, time } = transfer;
  const green = '#00695c';
  pen
    .text('中国农业银行', 46, top + 36, { size: 14, bold: true, colour: green })
    .text('网上银行电子回单', pen.width / 2, top + 58, { size: 15, bold: true, align: 'center' });
  pen.text('回单编号：', 46, top + 84, { size: 9.5 }).text(transfer.receipt, 96, top + 84, { size: 9.5 });
  const names = [
    ['账号', from.account, to.account],
    ['户名', from.name, to.name],
    ['开户行', from.bank, to.bank],
  ] as const;
  const end = bothEnds(pen, ['付款方', '收款方'], names, {
    x: 46,
    y: top + 92,
    widths: [24, 52, 176],
    height: 27,
    colour: green,
  });
  const wide = { x: 46, widths: [84, 168, 84, 168], size: 9, height: 25, colour: green };
  const rest = grid(
    pen,
    [
      ['金额（小写）', amount, '金额（大写）', inWords(amount)],
      ['币种', '人民币', '交易渠道', '企业网银'],
      ['摘要', '转支', '凭证号', transfer.flow.slice(-9)],
      ['交易时间', `${date} ${time.replaceAll('.', ':')}`, '会计日期', separatedDay(date, '')],
      ['附言', { text: transfer.purpose, span: 3 }],
    ],
    { ...wide, y: end },
  );
  pen
    .text(`交易流水号：${transfer.flow}`, 46, rest + 18, { size: 9 })
    .text('打印方式：客户自助打印', 300, rest + 18, { size: 9 });
  pen.seal(470, rest - 18, '中国农业银行', '电子回单专用章', 40);
  return {
    ...commonFields(transfer),
    bank: '中国农业银行',
    receiptNumber: transfer.receipt,
    purpose: transfer.purpose,
  };
};
