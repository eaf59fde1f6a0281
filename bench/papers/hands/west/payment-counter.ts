/** Slips of a counter, with labels of their own: 借方, 贷方, 本方, 对方. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import type { Draw } from '../../draw.ts';
import { digits, mixed } from '../../money.ts';
import type { Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Entry } from './order.ts';
import { trapEntries, truthOf } from './payment-event.ts';
import type { Event } from './payment-event.ts';
import { sheet } from './sheet.ts';

/** A slip of a counter. */
export function counterSlip(draw: Draw, event: Event, trap: string | null): Piece {
  const [more, none] = trapEntries(draw, event, trap);
  const [out, into] = draw.wording(SIDES);
  const sides: readonly (readonly Entry[])[] = [
    [
      [`${out}${draw.wording(NAMES)}`, event.payer.name],
      [`${out}账号`, event.payer.account],
    ],
    [
      [`${into}${draw.wording(NAMES)}`, event.payee.name],
      [`${into}账号`, event.payee.account],
    ],
  ];
  const sum = say(draw, draw.wording(SUMS), {
    w: inWords(event.paid, drawSpelling(draw)),
    d: digits(draw, event.paid),
    m: mixed(event.paid),
  });
  const entries: readonly Entry[] = [
    [
      draw.wording(['交易日', '业务日期', '办理日期', '日期', '记账日', '转账日期']),
      event.day.replaceAll('-', draw.pick(['', '-', '.'])),
    ],
    [draw.wording(['交易流水', '柜员流水号', '流水号', '交易流水号', '流水', '业务流水号']), event.flow],
    ...(draw.chance(0.75) ? sides : sides.toReversed()).flat(),
    ...(draw.chance(0.5) ? more : []),
    [draw.wording(['转账金额', '交易金额', '发生额', '金额', '划款金额', '付款金额']), sum],
    [draw.wording(['摘要', '用途', '附言']), event.remark],
  ];
  const all = entries.some((entry) => more.includes(entry)) ? entries : [...entries, ...more];
  const seal = { type: 'seal', text: `${event.bank}业务清讫` } as const;
  return {
    blocks: [
      { type: 'title', text: `${event.bank}${draw.wording(TITLES)}` },
      ...sheet(draw, all),
      ...(trap === 'failed' ? [] : [seal]),
    ],
    truth: truthOf(event),
    ...(none === undefined ? {} : { none }),
    trap: trap === 'web-bank' ? null : trap,
  };
}

const TITLES = [
  '个人/单位转账回单',
  '业务受理回执',
  '柜面转账凭条',
  '借记通知',
  '客户回单联',
  '特种转账借方传票',
  '业务凭证（客户联）',
  '结算业务委托书回单',
  '汇兑凭证回单',
];
const SIDES: readonly (readonly [string, string])[] = [
  ['付款人', '收款人'],
  ['转出', '转入'],
  ['借方', '贷方'],
  ['付款方', '收款方'],
  ['转出方', '转入方'],
  ['付方', '收方'],
];
const NAMES = ['户名', '名称', '单位', '全称', '账户名称', '客户名称'];
const SUMS = [
  '{d}',
  'RMB {d}',
  '{w} ￥{d}',
  '￥{d}',
  '（大写）{w}（小写）{d}',
  '{m}',
  '{d}元',
  '{w}（{d}元）',
  '人民币{w}',
];
