/** 中国建设银行单位客户专用回单: 全称 for names, a compact date, digits before words. */
import { grouped } from '../../../../src/model/money.ts';
import { inWords, separatedDay } from '../../writing.ts';
import { grid } from '../grid.ts';
import { bothEnds } from './both-ends.ts';
import { commonFields, spaced, type DrawSlip } from './slip.ts';

/** CCB. */
export const ccb: DrawSlip = (pen, top, transfer) => {
  const { from, to, amount, date } = transfer;
  const x = 50;
  pen.text('中国建设银行单位客户专用回单', pen.width / 2, top + 44, {
    size: 16,
    bold: true,
    align: 'center',
    colour: '#1d3f8f',
  });
  pen
    .text('转账日期：', x, top + 72, { size: 9.5 })
    .text(separatedDay(date, ''), x + 48, top + 72, { size: 9.5 })
    .text(`凭证号：${transfer.receipt}`, 410, top + 72, { size: 9.5 })
    .text('币别：人民币', 250, top + 72, { size: 9.5 });
  const names = [
    ['全  称', from.name, to.name],
    ['账  号', spaced(from.account), spaced(to.account)],
    ['开户行', from.bank, to.bank],
  ] as const;
  const end = bothEnds(pen, ['付款人', '收款人'], names, { x, y: top + 82, widths: [20, 46, 182], height: 28 });
  const rest = grid(
    pen,
    [
      ['小写金额', grouped(amount), '大写金额', `人民币${inWords(amount)}`],
      ['用途', transfer.purpose, '摘要', '网银对公转账'],
      ['账户明细编号-交易流水号', transfer.flow, '钞汇标志', '钞'],
    ],
    { x, y: end, widths: [90, 158, 66, 182], size: 9, height: 26 },
  );
  pen.text('重要提示：银行受理成功，本回单不作为收、付款方交易确认的最终依据。', x, rest + 18, { size: 8 });
  pen.seal(462, rest - 14, '中国建设银行', '业务专用章', 38);
  return {
    ...commonFields(transfer),
    bank: '中国建设银行',
    receiptNumber: transfer.receipt,
    purpose: transfer.purpose,
  };
};
