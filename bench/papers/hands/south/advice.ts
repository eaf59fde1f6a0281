/** Advices in sentences: what a bank writes when it confirms a payment. */
import type { Draw } from '../../draw.ts';
import type { Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import { inFigures, slipDay, words } from './transfer.ts';
import type { Transfer } from './transfer.ts';

/** A confirmation with all facts in running text. */
export function advice(draw: Draw, transfer: Transfer): Piece {
  const values = {
    payer: transfer.payer.name,
    payerAccount: transfer.payer.account,
    payee: transfer.payee.name,
    payeeAccount: transfer.payee.account,
    payeeBank: transfer.payee.bank,
    sum: `${inFigures(draw, transfer.paid)}（${words(draw, transfer.paid)}）`,
    day: slipDay(draw, transfer.day),
    flow: transfer.flow,
    purpose: transfer.purpose,
    receipt: transfer.receipt,
  };
  const texts = draw.wording(TEXTS);
  return {
    blocks: [
      { type: 'title', text: transfer.bank + draw.wording(['付款确认书', '汇款证明', '划款通知']) },
      ...texts.map((text) => ({
        type: 'paragraph' as const,
        text: say(draw, text, values),
        indent: !text.startsWith('致'),
      })),
      { type: 'seal', text: `${transfer.bank}业务专用章` },
    ],
    truth: { transactionNumber: transfer.flow, receiptNumber: transfer.receipt },
  };
}

const TEXTS: readonly (readonly string[])[] = [
  [
    '致：{payer}',
    '贵司账户（账号：{payerAccount}）已于{day}成功向收款人{payee}（账号：{payeeAccount}，开户行：{payeeBank}）支付款项{sum}，用途：{purpose}。',
    '交易流水号：{flow}    回单编号：{receipt}',
  ],
  [
    '回单编号：{receipt}',
    '兹证明：付款人{payer}（账号：{payerAccount}）于{day}汇出{sum}，收款人：{payee}，收款账号：{payeeAccount}，附言：{purpose}，该款已入账。',
    '流水号：{flow}',
  ],
  [
    '回单编号：{receipt}',
    '金额{sum}，已于{day}自付款人{payer}账户（账号：{payerAccount}）划付至收款人{payee}账户（账号：{payeeAccount}），用途：{purpose}。',
    '核心流水号：{flow}',
  ],
];
