/** What the slips of banks have in common. */
import type { Draw } from '../../draw.ts';
import { amountOf } from '../../money.ts';
import type { Block, Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import { slipAmount } from './payment-facts.ts';
import type { Transfer } from './payment-facts.ts';

/** Sets out a transfer; `status` is a line about how it went, empty when the slip has none. */
export type Frame = (draw: Draw, transfer: Transfer, status: string) => Piece;

/** A label with its value. */
export type Pair = readonly [string, string];

const TITLES = [
  '{bank}[电子回单|网上银行电子回单|客户专用回单|业务回单]',
  '[国内支付业务付款回单|客户付费回单|转账汇款回单|电子银行交易回单]',
  '{bank}[单位结算账户]付款凭证',
  '{bank}[企业网银|网上银行|企业银行][转账凭证|电子回执|付款回单]',
  '[支付业务回单|汇款回单|网银转账回单|借记通知][|（付款）]',
  '{bank}[出账回单|付款业务回单|结算业务凭证|电子凭证]',
];

/** A bank's slip round a body: title, numbers and day above; status, day of printing and check code below. */
export function slip(draw: Draw, transfer: Transfer, status: string, body: readonly Block[]): Piece {
  const numbers = draw.pick(['both', 'both', 'receipt', 'transaction'] as const);
  const receipt: Pair = [
    draw.wording(['回单编号', '电子回单号码', '回单号', '凭证编号', '回单流水号', '电子回单编号']),
    transfer.receiptNumber,
  ];
  const flow: Pair = [
    draw.wording(['交易流水号', '流水号', '会计流水号', '交易流水', '核心流水号', '业务流水号']),
    transfer.transactionNumber,
  ];
  const paid: Pair = [
    draw.wording(['交易日期', '记账日期', '付款日期', '入账日期', '交易时间', '日期']),
    transfer.day(transfer.paid),
  ];
  const head = [...(numbers === 'transaction' ? [] : [receipt]), ...(numbers === 'receipt' ? [] : [flow]), paid];
  const meta: Block = draw.chance(0.5)
    ? { type: 'pairs', ruled: false, rows: [head.slice(0, 2), head.slice(2)].filter((row) => row.length > 0) }
    : { type: 'paragraph', text: head.map(([label, value]) => `${label}：${value}`).join('   '), indent: false };
  const foot = draw.wording(['打印时间', '打印日期', '补打日期', '本回单打印日期']);
  const check = `${draw.wording(['验证码', '回单验证码', '校验码'])}：${transfer.receiptNumber.slice(0, 4)}XK${String(draw.int(10, 99))}`;
  return {
    blocks: [
      { type: 'title', text: say(draw, draw.wording(TITLES), { bank: transfer.bank }) },
      meta,
      ...body,
      ...(status === '' ? [] : [{ type: 'paragraph', text: status, indent: false } as const]),
      {
        type: 'paragraph',
        text: `${foot}：${transfer.day(transfer.printed)}    ${check}`,
        indent: false,
      },
      { type: 'seal', text: `${transfer.bank}电子回单专用章` },
    ],
    truth: {
      ...truthOf(transfer),
      ...(numbers === 'transaction' ? {} : { receiptNumber: transfer.receiptNumber }),
      ...(numbers === 'receipt' ? {} : { transactionNumber: transfer.transactionNumber }),
    },
    none: numbers === 'transaction' ? ['receiptNumber'] : numbers === 'receipt' ? ['transactionNumber'] : [],
  };
}

/** The rows of amount and purpose, the amount in digits or in digits and words. */
export function moneyRows(draw: Draw, transfer: Transfer): readonly (readonly Pair[])[] {
  const digits: Pair = [
    draw.wording(['金额（小写）', '小写金额', '金额', '交易金额', '付款金额', '转账金额（小写）']),
    slipAmount(draw, transfer.fen),
  ];
  const words: Pair = [
    draw.wording(['金额（大写）', '大写金额', '人民币（大写）', '金额大写', '大写', '合计大写']),
    transfer.words,
  ];
  const purpose: Pair = [draw.wording(['用途', '附言', '摘要', '款项用途', '备注/附言', '转账附言']), transfer.purpose];
  const shown = draw.pick(['both', 'both', 'swapped', 'digits'] as const);
  const amount: readonly (readonly Pair[])[] =
    shown === 'digits' ? [[digits]] : [shown === 'both' ? [words, digits] : [digits, words]];
  const currency: readonly (readonly Pair[])[] = draw.chance(0.4)
    ? [
        [
          ['币种', '人民币'],
          ['业务类型', draw.pick(['网上支付', '跨行汇款', '行内转账', '对公转账'])],
        ],
      ]
    : [];
  return [...amount, ...currency, [purpose]];
}

/** What every transfer settles. */
export function truthOf(transfer: Transfer): Record<string, string> {
  return {
    payer: transfer.payer.name,
    payerAccount: transfer.payer.account,
    payee: transfer.payee.name,
    payeeAccount: transfer.payee.account,
    paidAmount: amountOf(transfer.fen),
    paidDate: transfer.paid,
    purpose: transfer.purpose,
  };
}
