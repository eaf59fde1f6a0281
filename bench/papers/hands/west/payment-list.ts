/** Lists of an account's movements: one line is the payment, or several are and none is the one. */
import type { Draw } from '../../draw.ts';
import { grouped } from '../../money.ts';
import type { Cell, Piece } from '../../paper.ts';
import { drawAccount, drawProvider } from '../../parties.ts';
import { truthOf } from './payment-event.ts';
import type { Event } from './payment-event.ts';

/** A list; under any trap it has several movements. */
export function activityList(draw: Draw, event: Event, trap: string | null): Piece {
  const single = trap === null;
  let rest = event.paid * draw.int(5, 20) + draw.int(1, 9999);
  const row = (day: string, flow: string, payee: string, account: string, paid: number): readonly Cell[] => {
    rest -= paid;
    return [day, flow, payee, account, grouped(paid), grouped(Math.max(rest, 1234)), event.remark];
  };
  const own = row(event.day, event.flow, event.payee.name, event.payee.account, event.paid);
  const others = (single ? [] : [3, 7]).map((at) =>
    row(
      event.day,
      event.flow.slice(0, -2) + String(10 + at),
      drawProvider(draw).name,
      drawAccount(draw),
      event.paid + at * 70_000,
    ),
  );
  const holder = [
    [draw.wording(['户名', '账户名称', '本方户名']), event.payer.name],
    [draw.wording(['账号', '本方账号', '查询账号']), event.payer.account],
  ] as const;
  return {
    blocks: [
      { type: 'title', text: `${event.bank}${draw.wording(TITLES)}` },
      { type: 'pairs', rows: [holder], ruled: false },
      { type: 'grid', rows: [draw.wording(HEADS), ...draw.shuffled([own, ...others])], widths: [4, 5, 6, 6, 4, 4, 3] },
    ],
    truth: truthOf(event),
    none: single ? [] : ['paidAmount', 'payee', 'payeeAccount', 'transactionNumber'],
    trap: single ? null : 'several-movements',
  };
}

const TITLES = ['账户交易明细', '支出明细清单', '单笔交易查询结果', '转账明细', '付款记录', '交易流水明细'];
const HEADS: readonly (readonly string[])[] = [
  ['交易日期', '流水号', '对方户名', '对方账号', '支出金额', '余额', '摘要'],
  ['记账日', '交易流水', '收款户名', '收款账号', '借方发生额', '账户余额', '用途'],
  ['日期', '流水', '对方名称', '对方账户', '支出', '结余', '附言'],
];
