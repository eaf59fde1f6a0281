/** Statements of accounts and payments by telephone. */
import { amountOf } from '../../money.ts';
import type { Frame, Pair } from './payment-slip.ts';
import { truthOf } from './payment-slip.ts';

/** One line of an account's statement, with balances beside it. */
export const statement: Frame = (draw, transfer, status) => {
  const { payer, payee, fen } = transfer;
  const balance = fen + draw.int(1_000_000, 90_000_000);
  const head = [
    draw.wording(['交易日期', '记账日期', '日期']),
    draw.wording(['摘要', '用途', '附言']),
    draw.wording(['借方发生额', '支出金额', '支出']),
    '贷方发生额',
    '余额',
    draw.wording(['对方户名', '对方名称', '对手户名']),
    draw.wording(['对方账号', '对手账号', '对方账户']),
  ];
  const row = [
    transfer.day(transfer.paid),
    transfer.purpose,
    amountOf(fen),
    '',
    amountOf(balance),
    payee.name,
    payee.account,
  ];
  return {
    blocks: [
      {
        type: 'title',
        text: `${transfer.bank}${draw.wording(['账户交易明细', '账户明细清单', '对公账户交易明细表'])}`,
      },
      {
        type: 'pairs',
        ruled: false,
        rows: [
          [[draw.wording(['户名', '账户名称', '单位名称']), payer.name]],
          [[draw.wording(['账号', '账户', '本方账号']), payer.account]],
        ],
      },
      { type: 'grid', widths: [3, 3, 3, 3, 3, 4, 4], rows: [head, row] },
      ...(status === '' ? [] : [{ type: 'paragraph', text: status, indent: false } as const]),
      { type: 'paragraph', text: `打印日期：${transfer.day(transfer.printed)}`, align: 'right' },
      { type: 'seal', text: `${transfer.bank}业务专用章` },
    ],
    truth: { ...truthOf(transfer) },
    none: ['receiptNumber', 'transactionNumber'],
  };
};

/** A payment by telephone: no accounts, the payer only where the bill is a firm's. */
export const wallet: Frame = (draw, transfer, status) => {
  const { payer, payee } = transfer;
  const rows: readonly Pair[] = [
    [
      draw.wording(['当前状态', '交易状态', '支付状态']),
      status.split('：').at(-1) || draw.wording(['支付成功', '交易成功', '已支付']),
    ],
    [draw.wording(['商品说明', '商品', '账单说明']), transfer.purpose],
    [draw.wording(['收款方全称', '商户全称', '收款商户']), payee.name],
    [draw.wording(['付款方全称', '付款账户名称', '付款企业']), payer.name],
    [draw.wording(['支付时间', '付款时间', '交易时间']), `${transfer.paid} ${transfer.time}`],
    [draw.wording(['交易单号', '订单号', '交易号']), transfer.transactionNumber],
  ];
  const { payerAccount: _from, payeeAccount: _to, ...known } = truthOf(transfer);
  return {
    blocks: [
      {
        type: 'title',
        text: draw.wording([
          '账单详情',
          '支付宝电子回单',
          '微信支付转账电子凭证',
          '交易详情',
          '支付凭证',
          '电子交易回单',
        ]),
      },
      {
        type: 'paragraph',
        text: draw.chance(0.4)
          ? `-${amountOf(transfer.fen)}`
          : `${draw.wording(['付款金额', '支付金额', '交易金额'])}：¥${amountOf(transfer.fen)}`,
        align: 'center',
      },
      { type: 'pairs', ruled: draw.chance(0.3), rows: rows.map((row) => [row]) },
    ],
    truth: { ...known, transactionNumber: transfer.transactionNumber },
    none: ['payerAccount', 'payeeAccount', 'receiptNumber'],
  };
};
