/** Bank slips and what else shows that money went. */
import type { Draw } from '../../draw.ts';
import { amountOf, drawFen } from '../../money.ts';
import type { Cell, Paper, Piece } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';
import { drawTransfer } from './payment-facts.ts';
import type { Transfer } from './payment-facts.ts';
import { PAYMENT_FRAMES } from './payment-frames.ts';

const UNSETTLED = [
  ['failed', '[交易状态|处理结果|业务状态]：[交易失败|转账失败|支付失败（账户状态异常）|付款失败]'],
  [
    'returned',
    '[业务说明|处理说明|退回说明]：[款项已退汇|收款户名不符，已退回付款账户|退汇，原因：账号户名不符|该笔业务已退款]',
  ],
  ['scheduled', '[指令状态|交易状态|处理状态]：[预约转账，待处理|已提交，待银行处理|等待复核授权|预约成功，尚未扣款]'],
] as const;

const SETTLED = ['交易状态：交易成功', '处理结果：成功', '业务状态：已入账', '状态：支付成功', '', ''];

/** Draws a slip; one in eight is of a transfer that has not been settled, one in ten pays many at once. */
export function payment(draw: Draw): Paper {
  const transfer = drawTransfer(draw);
  if (draw.chance(0.1)) return paperOf('payment', [batch(draw, transfer)]);
  const frame = draw.pick(PAYMENT_FRAMES);
  if (draw.chance(0.875)) return paperOf('payment', [frame(draw, transfer, draw.wording(SETTLED))]);
  const [trap, status] = draw.pick(UNSETTLED);
  const piece = frame(draw, transfer, say(draw, status));
  // Whether money that did not arrive counts as paid is for the check to say: amount and day are not judged.
  const { paidAmount: _amount, paidDate: _day, ...truth } = piece.truth ?? {};
  return paperOf('payment', [{ ...piece, truth, trap }]);
}

/** One order that pays several: it names a total, and no one payee. */
function batch(draw: Draw, transfer: Transfer): Piece {
  const payees = [transfer.payee, drawProvider(draw), drawProvider(draw)];
  const amounts = [transfer.fen, drawFen(draw, 500, 90_000), drawFen(draw, 500, 90_000)];
  const rows = payees.map((payee, at): readonly Cell[] => [
    String(at + 1),
    payee.name,
    payee.account,
    amountOf(amounts[at] ?? 0),
  ]);
  const total = amountOf(amounts.reduce((sum, fen) => sum + fen, 0));
  return {
    blocks: [
      { type: 'title', text: `${transfer.bank}${draw.wording(['批量付款回单', '批量转账清单', '批量代付业务回单'])}` },
      {
        type: 'pairs',
        ruled: false,
        rows: [
          [[draw.wording(['付款人户名', '付款账户名称', '付款单位']), transfer.payer.name]],
          [[draw.wording(['付款人账号', '付款账号', '转出账号']), transfer.payer.account]],
          [
            [draw.wording(['总笔数', '成功笔数', '笔数']), '3'],
            [draw.wording(['总金额', '成功总金额', '合计金额']), total],
          ],
          [[draw.wording(['交易日期', '记账日期', '处理日期']), transfer.day(transfer.paid)]],
        ],
      },
      { type: 'grid', widths: [1, 5, 4, 3], rows: [['序号', '收款人户名', '收款人账号', '金额'], ...rows] },
      { type: 'seal', text: `${transfer.bank}电子回单专用章` },
    ],
    truth: { payer: transfer.payer.name, payerAccount: transfer.payer.account, paidDate: transfer.paid },
    none: ['payee', 'payeeAccount', 'purpose', 'receiptNumber', 'transactionNumber'],
    trap: 'batch-slip',
  };
}
