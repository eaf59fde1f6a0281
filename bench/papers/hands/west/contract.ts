/** Contracts: order forms of a laboratory or a small software firm. */
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawPerson } from '../../parties.ts';
import type { Draw } from '../../draw.ts';
import { drawOrder } from './order.ts';
import type { Clerk, Order, Share } from './order.ts';
import { period, PERIOD_TRAPS, placed, PLACED_TRAPS } from './order-days.ts';
import { money } from './order-money.ts';
import { MONEY_TRAPS } from './order-money-traps.ts';
import { numberEntry, NUMBER_TRAPS, SIDE_TRAPS, sides } from './order-sides.ts';
import { sheet } from './sheet.ts';

const PARTS = { number: numberEntry, placed, sides, money, period } as const satisfies Readonly<Record<string, Clerk>>;
type PartName = keyof typeof PARTS;

const TRAPS: Readonly<Record<PartName, Readonly<Record<string, Clerk>>>> = {
  number: NUMBER_TRAPS,
  placed: PLACED_TRAPS,
  sides: SIDE_TRAPS,
  money: MONEY_TRAPS,
  period: PERIOD_TRAPS,
};
const ALL_TRAPS = Object.entries(TRAPS).flatMap(([part, traps]) =>
  Object.entries(traps).map(([name, write]) => ({ part, name, write })),
);

/** Writes an order, every second one with a trap. */
export const contract: Writer = (draw) => {
  const order = drawOrder(draw);
  const trap = draw.chance(0.5) ? draw.pick(ALL_TRAPS) : null;
  const names: readonly PartName[] = draw.pick(ORDERS);
  const shares = names.map((name): Share => (trap?.part === name ? trap.write : PARTS[name])(draw, order));
  const form = sheet(
    draw,
    shares.flatMap((share) => share.entries ?? []),
  );
  const below = shares.flatMap((share) => share.blocks ?? []);
  const head: Block = { type: 'title', text: draw.wording(TITLES) };
  const note: Block = {
    type: 'paragraph',
    text: `${draw.wording(['备注', '说明', '注'])}：${draw.wording(NOTES)}`,
    indent: false,
  };
  return paperOf('contract', [
    { blocks: [head, ...form, ...below, note, signatures(draw, order)], trap: trap?.name ?? null },
    ...shares.map((share) => ({ blocks: [], truth: share.truth ?? {}, none: share.none ?? [] })),
  ]);
};

function signatures(draw: Draw, order: Order): Block {
  const sign = draw.wording(['签字', '经办人签名', '代表签章']);
  const column = (label: string): readonly string[] => [
    `${label}${draw.wording(['（盖章）', '盖章', '签章'])}：`,
    `${sign}：${draw.chance(0.5) ? '________' : drawPerson(draw)}`,
  ];
  const seals = draw.chance(0.6) ? [order.buyer.name, order.seller.name] : [null, null];
  return { type: 'columns', columns: [column(order.sides.buyer), column(order.sides.seller)], seals };
}

const ORDERS: readonly (readonly PartName[])[] = [
  ['number', 'placed', 'sides', 'money', 'period'],
  ['number', 'sides', 'money', 'period', 'placed'],
  ['sides', 'number', 'placed', 'period', 'money'],
  ['placed', 'number', 'sides', 'period', 'money'],
];
const TITLES = [
  '检测委托单',
  '技术服务订购单',
  '委托检测协议书',
  '软件测试服务订单',
  '委托检验协议（简式合同）',
  '专利代理委托合同',
  '送样委托协议',
  '服务合同（订单式）',
  '技术服务合同单',
];
const NOTES = [
  '样品检后不退，报告一式两份。',
  '以上内容双方核对无误。',
  '本单经双方签章后即为合同。',
  '报告邮寄，邮费我方承担。',
  '发票随报告寄出。',
  '样品由客户自送，信息以客户填写为准。',
];
