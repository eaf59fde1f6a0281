/** What can go wrong below the table of an order, or in its place. */
import { inWords } from '../../capital-numerals.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, digits, grouped, inWan } from '../../money.ts';
import type { Block, Cell } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Clerk, Entry, Order } from './order.ts';
import { money, sum, table, TOTALS } from './order-money.ts';

const ending =
  (lines: (draw: Draw, order: Order) => readonly [number, readonly Entry[]]): Clerk =>
  (draw, order) => {
    const [total, rows] = lines(draw, order);
    return { blocks: [table(draw, order, rows)], truth: { contractAmount: amountOf(total) } };
  };

const discounted = ending((draw, order) => {
  const off = Math.ceil(order.total / draw.int(5, 20) / 10_000) * 10_000;
  const rows: readonly Entry[] = [
    [draw.wording(['小计', '合计', '标准收费', '应收合计', '原价', '明细合计']), sum(draw, order.total)],
    [draw.wording(['优惠', '老客户折让', '减免', '抹零及优惠', '折扣', '让利']), `-${grouped(off)}`],
    [draw.wording(['优惠后', '优惠后金额', '实收', '成交价', '折后应付', '最终价格']), sum(draw, order.total - off)],
  ];
  return [order.total - off, rows];
});

const taxed = ending((draw, order) => {
  const tax = Math.round(order.total * draw.pick([0.06, 0.01, 0.03]));
  const rows: readonly Entry[] = [
    [draw.wording(['合计（未税）', '小计', '不含税金额']), grouped(order.total)],
    [draw.wording(['税金', '增值税', '加：税额']), grouped(tax)],
    [draw.wording(['含税总计', '价税合计', '连税总额']), sum(draw, order.total + tax)],
  ];
  return [order.total + tax, rows];
});

const surcharged = ending((draw, order) => {
  const extra = draw.int(2, 40) * 10_000;
  const rows: readonly Entry[] = [
    [draw.wording(['项目合计', '检测费合计', '服务费小计']), sum(draw, order.total)],
    [draw.wording(['加急费', '取样交通费', '现场差旅包干']), grouped(extra)],
    [draw.wording(['应付总额', '总计', '费用总计（含以上）']), sum(draw, order.total + extra)],
  ];
  return [order.total + extra, rows];
});

const advanced = ending((draw, order) => {
  const paid = Math.floor(order.total / draw.int(2, 4) / 10_000) * 10_000;
  const rows: readonly Entry[] = [
    [draw.wording(['费用总额', '总价', '合同总额']), sum(draw, order.total)],
    [draw.wording(['已收定金', '预付', '已交']), grouped(paid)],
    [draw.wording(['尚欠', '待付', '余款']), grouped(order.total - paid)],
  ];
  return [order.total, rows];
});

const inLargeUnit: Clerk = (draw, order) => {
  const heads = draw.wording(['金额（万元）', '费用/万元', '小计(万元)']);
  const rows: readonly (readonly Cell[])[] = [
    ['项目', '数量', heads],
    ...order.items.map((item) => [item.name, String(item.count), inWan(item.count * item.unitPrice)]),
    [{ text: draw.wording(['总计', '合计', '合 计']), across: 2 }, inWan(order.total)],
  ];
  return { blocks: [{ type: 'grid', rows, widths: [4, 2, 3] }], truth: { contractAmount: amountOf(order.total) } };
};

const worth: Clerk = (draw, order) => {
  const share = money(draw, order);
  const entry: Entry = [draw.wording(WORTH), `${grouped(order.total * draw.int(2, 30))}元`];
  return { ...share, entries: draw.shuffled([entry, ...(share.entries ?? [])]) };
};

const priceListOnly: Clerk = (draw, order) => ({
  blocks: [
    {
      type: 'grid',
      rows: [draw.wording(UNIT_HEADS), ...order.items.map((item) => [item.name, '', digits(draw, item.unitPrice), ''])],
      widths: [4, 2, 3, 3],
    },
    line(draw.wording(OPEN_ENDS)),
  ],
  none: ['contractAmount'],
});

const periodic: Clerk = (draw, order) => ({
  entries: [
    [draw.wording(['收费标准', '服务单价', '资费']), say(draw, draw.wording(RATES), { d: digits(draw, order.total) })],
  ],
  blocks: [line(draw.wording(OPEN_ENDS))],
  none: ['contractAmount'],
});

const foreign: Clerk = (draw, order) => {
  const currency = draw.wording(['USD', '美元', 'EUR', '欧元', 'HKD', '卢布']);
  const rows: readonly (readonly Cell[])[] = [
    ['服务项目', '数量', `单价（${currency}）`, `金额（${currency}）`],
    ...order.items.map((item) => [
      item.name,
      String(item.count),
      grouped(item.unitPrice),
      grouped(item.count * item.unitPrice),
    ]),
    [{ text: draw.wording(TOTALS), across: 3 }, grouped(order.total)],
  ];
  return { blocks: [{ type: 'grid', rows, widths: [4, 2, 3, 3] }], none: ['contractAmount'] };
};

const unlike: Clerk = (draw, order) => {
  const other = order.total + draw.pick([10_000, 200_000, 90_000, 1_000_000]);
  const text = say(draw, draw.wording(['{w}（{d}元）', '￥{d}  大写：{w}', '{d}，大写{w}']), {
    w: inWords(other),
    d: grouped(order.total),
  });
  return { blocks: [table(draw, order, [[draw.wording(TOTALS), text]])], none: ['contractAmount'] };
};

/** Traps about money by name. */
export const MONEY_TRAPS: Readonly<Record<string, Clerk>> = {
  'discount-line': discounted,
  'tax-line': taxed,
  'surcharge-line': surcharged,
  'advance-and-rest': advanced,
  'column-in-wan': inLargeUnit,
  'worth-of-sample': worth,
  'unit-prices-only': priceListOnly,
  'rate-for-a-period': periodic,
  'columns-in-foreign-currency': foreign,
  'words-against-figures': unlike,
};

function line(text: string): Block {
  return { type: 'paragraph', text, indent: false };
}

const UNIT_HEADS: readonly (readonly string[])[] = [
  ['项目', '数量', '单价（元）', '金额（元）'],
  ['检测参数', '样品数', '每样收费', '小计'],
  ['服务项', '次数', '元/次', '费用'],
];
const WORTH = ['样品价值', '样品保价', '被测设备原值', '合同履约担保额', '软件开发总投入', '最高赔偿额'];
const OPEN_ENDS = [
  '数量以实际送样为准，完成后据实结算。',
  '费用按月对账，多退少补。',
  '具体费用以结算单为准。',
  '总费用：__________元（完成后填写）',
  '合计：            元',
  '金额待定，按实际工作量计。',
];
const RATES = ['{d}元/月', '每次{d}元', '{d}元／样', '每台次 {d} 元', '{d}元/人天', '每季度{d}元'];
