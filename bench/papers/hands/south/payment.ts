/** Papers of banks about a payment, every second one with a trap. */
import { daysAfter } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { grouped } from '../../money.ts';
import { paperOf } from '../../paper.ts';
import type { Piece, Writer } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import { advice } from './advice.ts';
import { slip } from './slip.ts';
import { digitsOf, drawTransfer, slipDay, truthOf } from './transfer.ts';
import type { Transfer } from './transfer.ts';

type Clerk = (draw: Draw, transfer: Transfer) => Piece;

/** Writes a slip or an advice. */
export const payment: Writer = (draw) => {
  const transfer = drawTransfer(draw);
  const [name, trap] = draw.chance(0.5) ? draw.pick(Object.entries(TRAPS)) : [null, null];
  const write = trap ?? (draw.chance(0.3) ? advice : slip);
  return paperOf('payment', [{ blocks: [], truth: truthOf(transfer), trap: name }, write(draw, transfer)]);
};

const UNPAID = ['paidAmount', 'paidDate'] as const;

const fee: Clerk = (draw, transfer) => {
  const label = draw.wording(['手续费', '汇划费', '工本费及电子汇划费', '客户手续费', '服务收费', '汇款手续费']);
  const row = [[label, `${String(draw.int(1, 50))}.${draw.pick(['00', '50'])}`]] as const;
  return slip(draw, transfer, draw.chance(0.5) ? { before: [row] } : { after: [row] });
};

const balance: Clerk = (draw, transfer) => {
  const label = draw.wording(['账户余额', '可用余额', '交易后余额', '本次余额', '当前余额', '付款后余额']);
  const row = [[label, grouped(transfer.paid * draw.int(2, 40) + draw.int(1, 99_999))]] as const;
  return slip(draw, transfer, draw.chance(0.6) ? { before: [row] } : { after: [row] });
};

const returned: Clerk = (draw, transfer) => ({
  ...slip(draw, transfer, {
    after: [[[draw.wording(['交易状态', '处理结果', '业务状态']), draw.wording(FAILURES)]]],
    ...(draw.chance(0.4)
      ? { title: transfer.bank + draw.wording(['汇款退回通知', '往账退汇凭证', '付款撤销通知书']) }
      : {}),
  }),
  none: UNPAID,
});

const instructed: Clerk = (draw, transfer) => ({
  ...slip(draw, transfer, {
    title: transfer.bank + draw.wording(['付款指令提交确认', '转账申请书（待复核）', '预约汇款受理单']),
    note: draw.wording(INSTRUCTIONS),
  }),
  none: UNPAID,
});

const reprinted: Clerk = (draw, transfer) => {
  const day = slipDay(draw, daysAfter(transfer.day, draw.int(5, 200)));
  return slip(draw, transfer, {
    note: `${draw.wording(['打印日期', '补打时间', '本回单打印于', '下载日期', '打印时间', '出单日期'])}：${day}    ${draw.wording(['打印次数：2', '第3次补打', '柜员：A0913'])}`,
  });
};

const reversed: Clerk = (draw, transfer) => slip(draw, transfer, { payeeFirst: true });

const exchange: Clerk = (draw, transfer) => {
  const rate = draw.int(690, 725);
  const row = [
    [
      draw.wording(['原币金额', '外币金额', '折合外币']),
      `USD ${grouped(Math.round((transfer.paid * 100) / rate))}（汇率${(rate / 100).toFixed(2)}）`,
    ],
  ] as const;
  return slip(draw, transfer, draw.chance(0.5) ? { before: [row] } : { after: [row] });
};

const agent: Clerk = (draw, transfer) => {
  const label = draw.wording(['关联企业', '项目所属单位', '经办企业', '推荐单位', '发票备注单位', '合同见证方']);
  return slip(draw, transfer, { after: [[[label, drawEnterprise(draw).name]]] });
};

const references: Clerk = (draw, transfer) =>
  slip(draw, transfer, {
    before: [
      [
        [draw.wording(['合同金额', '发票金额', '应付总额']), grouped(transfer.paid * draw.int(2, 5))],
        [draw.wording(['凭证种类代码', '批次号', '授权编号']), digitsOf(draw, 9)],
      ],
    ],
  });

const TRAPS: Readonly<Record<string, Clerk>> = {
  'fee-on-slip': fee,
  'balance-on-slip': balance,
  'money-came-back': returned,
  'instruction-only': instructed,
  'day-of-printing': reprinted,
  'payee-first': reversed,
  'foreign-beside-yuan': exchange,
  'third-name': agent,
  'reference-sums': references,
};

const FAILURES = ['已退汇', '交易失败', '已冲正', '账号户名不符，款项退回', '撤销', '处理失败，资金已退回付款账户'];
const INSTRUCTIONS = [
  '本单据仅表示指令已提交，款项尚未划出，以银行回单为准。',
  '当前状态：待授权复核。资金尚未扣划。',
  '预约成功，到期由系统自动处理；本页面不作为付款凭证。',
];
