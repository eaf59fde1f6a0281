/** What an order costs, as it is ordinarily written: a table with its total, or the total as an entry. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, digits, grouped, mixed } from '../../money.ts';
import type { Block, Cell } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Clerk, Entry, Order } from './order.ts';

/** A table with its total below, or the total as an entry of the form. */
export const money: Clerk = (draw, order) => {
  const truth = { contractAmount: amountOf(order.total) };
  if (draw.chance(0.35)) return { entries: [[draw.wording(TOTALS), sum(draw, order.total)]], truth };
  return { blocks: [table(draw, order, [[draw.wording(TOTALS), sum(draw, order.total)]])], truth };
};

/** The table of the order with the lines below it. */
export function table(draw: Draw, order: Order, ends: readonly Entry[]): Block {
  const rows: readonly (readonly Cell[])[] = [
    draw.wording(HEADS),
    ...order.items.map((item, at) => [
      String(at + 1),
      item.name,
      String(item.count),
      digits(draw, item.unitPrice),
      digits(draw, item.count * item.unitPrice),
    ]),
    ...ends.map(([label, value]): readonly Cell[] => [
      { text: label, across: 2 },
      { text: value, across: 3 },
    ]),
  ];
  return { type: 'grid', rows, widths: [1, 4, 2, 3, 3] };
}

/** An amount in figures, in words or in both. */
export function sum(draw: Draw, fen: number): string {
  const words = inWords(fen, drawSpelling(draw));
  return say(draw, draw.wording(SUMS), { d: digits(draw, fen), g: grouped(fen), w: words, m: mixed(fen) });
}

const SUMS = [
  '{d}元',
  '￥{g}',
  '{w}',
  '{w}  ￥{g}',
  '{d}元（{w}）',
  '大写：{w}  小写：{g}',
  '{m}',
  '¥{d}',
  '人民币 {d}',
  '{d} 元整',
  '(大写){w}(小写)¥{d}',
  '{w}（{d}）',
];
/** How the total is labelled. */
export const TOTALS = [
  '合计',
  '总计',
  '费用合计',
  '总费用',
  '合计金额',
  '服务费总额',
  '应付合计',
  '订单总额',
  '检测费总计',
  '总价（含税）',
  '共计',
  '全部费用',
];
const HEADS: readonly (readonly string[])[] = [
  ['序号', '检测项目', '数量', '单价', '金额'],
  ['No.', '服务内容', '数量', '单价(元)', '小计(元)'],
  ['序', '项目', '件数', '收费标准', '费用'],
];
