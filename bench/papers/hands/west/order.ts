/** An order as a clerk of a small laboratory fills it in. Amounts in fen. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { DayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Piece } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';

/** A line of the order. */
export interface Item {
  readonly name: string;
  readonly count: number;
  readonly unitPrice: number;
}

/** Labels for both sides; `a` says whether they name 甲方 and 乙方. */
interface Sides {
  readonly buyer: string;
  readonly seller: string;
  readonly a: boolean;
}

/** The facts of an order. */
export interface Order {
  readonly buyer: Party;
  readonly seller: Party;
  readonly sides: Sides;
  readonly items: readonly Item[];
  readonly total: number;
  readonly number: string;
  readonly ordered: string;
  readonly from: string;
  readonly to: string;
  readonly day: DayForm;
}

/** A label with what is filled in. */
export type Entry = readonly [string, string];

/** A part of an order: entries for the form, blocks below it, and what they settle. */
export interface Share extends Partial<Piece> {
  readonly entries?: readonly Entry[];
}

/** Writes one part of an order. */
export type Clerk = (draw: Draw, order: Order) => Share;

/** Draws an order of one to five lines. */
export function drawOrder(draw: Draw): Order {
  const trade = draw.pick(TRADES);
  const items = draw
    .shuffled(trade)
    .slice(0, draw.int(1, 4))
    .map((name) => ({ name, count: draw.pick([1, 1, 2, 3, 4, 6, 8, 10, 12]), unitPrice: draw.int(3, 160) * 10_000 }));
  const ordered = drawDay(draw, 2023, 2025);
  const from = daysAfter(ordered, draw.int(1, 12));
  return {
    buyer: drawEnterprise(draw),
    seller: drawProvider(draw),
    sides: draw.wording(SIDES),
    items,
    total: items.reduce((sum, item) => sum + item.count * item.unitPrice, 0),
    number: drawNumber(draw, ordered.replaceAll('-', '')),
    ordered,
    from,
    to: daysAfter(from, draw.int(10, 200)),
    day: drawDayForm(draw),
  };
}

/** A number as laboratories give it to an order. */
export function drawNumber(draw: Draw, day: string): string {
  const serial = String(draw.int(1, 999)).padStart(3, '0');
  return draw.pick([
    `WT${day}${serial}`,
    `JC-${day.slice(0, 6)}-${serial}`,
    `DD${day.slice(2)}${serial}`,
    `${day.slice(0, 4)}WT${serial}`,
    `XBRJ-${day.slice(0, 4)}-${serial}`,
    `B${day.slice(2, 6)}0${serial}`,
  ]);
}

const SIDES: readonly Sides[] = [
  { buyer: '委托单位', seller: '检测机构', a: false },
  { buyer: '甲方（客户）', seller: '乙方（本公司）', a: true },
  { buyer: '客户名称', seller: '服务商', a: false },
  { buyer: '需方', seller: '供方', a: false },
  { buyer: '甲方单位', seller: '乙方单位', a: true },
  { buyer: '送检单位（甲方）', seller: '承检单位（乙方）', a: true },
  { buyer: '甲方', seller: '乙方', a: true },
  { buyer: '订购单位', seller: '接单单位', a: false },
  { buyer: '采购方', seller: '供应方', a: false },
];

const TRADES: readonly (readonly string[])[] = [
  ['原油含水', '硫化氢含量', '运动粘度', '闭口闪点', '残炭', '机械杂质', '馏程'],
  ['功能测试', '性能压力测试', '代码走查', '安全渗透测试', '用户文档评审', '兼容性测试'],
  ['拉伸试验', '冲击试验', '金相分析', '硬度', '化学成分', '盐雾试验 72h'],
  ['发明专利撰写及申请', '实用新型撰写及申请', '审查意见答复', '专利检索', '软件著作权登记'],
  ['番茄酱霉菌计数', '农药残留 48 项', '重金属四项', '营养成分表', '水分及灰分'],
];
