/** Days on an order: when it was placed, from when to when the work lasts, and other days. */
import { daysAfter } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Clerk, Entry, Order } from './order.ts';

/** Both days of the work, in one entry or in two. */
export const period: Clerk = (draw, order) => ({
  entries: draw.chance(0.5)
    ? [[draw.wording(PERIODS), spanOf(draw, order, order.from, order.to)]]
    : [
        [draw.wording(['开始日期', '服务开始', '起始时间', '开工日期', '开始服务日', '起']), order.day(order.from)],
        [draw.wording(['结束日期', '服务结束', '终止时间', '完工日期', '服务到期日', '止']), order.day(order.to)],
      ],
  truth: { startDate: order.from, endDate: order.to },
});

/** The day of the order. */
export const placed: Clerk = (draw, order) => ({
  entries: [[draw.wording(ORDERED), order.day(order.ordered)]],
  truth: { signDate: order.ordered },
});

const otherPeriod: Clerk = (draw, order) => ({
  entries: [[draw.wording(OTHER_PERIODS), spanOf(draw, order, daysAfter(order.from, -300), daysAfter(order.to, 700))]],
  none: ['startDate', 'endDate'],
});

const otherPeriodBeside: Clerk = (draw, order) => {
  const share = period(draw, order);
  const entry: Entry = [
    draw.wording(OTHER_PERIODS),
    spanOf(draw, order, daysAfter(order.from, -90), daysAfter(order.to, 365)),
  ];
  return {
    ...share,
    entries: draw.chance(0.5) ? [entry, ...(share.entries ?? [])] : [...(share.entries ?? []), entry],
  };
};

const workingDays: Clerk = (draw) => ({
  entries: [[draw.wording(['检测周期', '工期', '交付时间', '完成时限', '出报告时间', '周期']), draw.wording(COUNTS)]],
  none: ['startDate', 'endDate'],
});

const printed: Clerk = (draw, order) => ({
  entries: [
    [
      draw.wording(['表单启用日期', '制表日期', '打印日期', '表样修订', '文件生效日', '版本日期']),
      order.day(daysAfter(order.ordered, -400)),
    ],
  ],
  none: ['signDate'],
});

const received: Clerk = (draw, order) => ({
  entries: [
    [draw.wording(ORDERED), draw.wording(['    年  月  日', '____年__月__日', '     /   /   '])],
    [draw.wording(RECEIVED), order.day(daysAfter(order.ordered, draw.int(1, 9)))],
  ],
  none: ['signDate'],
});

const receivedBeside: Clerk = (draw, order) => {
  const share = placed(draw, order);
  const entry: Entry = [draw.wording(RECEIVED), order.day(daysAfter(order.ordered, draw.pick([-3, 2, 5])))];
  return { ...share, entries: draw.shuffled([entry, ...(share.entries ?? [])]) };
};

/** Traps in place of the period. */
export const PERIOD_TRAPS: Readonly<Record<string, Clerk>> = {
  'period-of-something-else': otherPeriod,
  'period-of-something-else-beside': otherPeriodBeside,
  'working-days-only': workingDays,
};

/** Traps in place of the day of the order. */
export const PLACED_TRAPS: Readonly<Record<string, Clerk>> = {
  'day-of-the-form': printed,
  'day-of-receipt-for-blank': received,
  'day-of-receipt-beside': receivedBeside,
};

function spanOf(draw: Draw, order: Order, from: string, to: string): string {
  const joint = draw.wording(['至', ' 至 ', '～', ' - ', '—', '起至']);
  return `${order.day(from)}${joint}${order.day(to)}`;
}

const PERIODS = ['服务期', '服务期限', '起止日期', '执行时间', '服务时间', '合同期', '履行期', '服务周期', '工作起止'];
const OTHER_PERIODS = ['样品保存期', '资质有效期', '报告质疑期', '软件授权期', '保密期', '价格有效期'];
const ORDERED = ['委托日期', '签订日期', '下单日期', '订单日期', '签单日期', '签约日期'];
const RECEIVED = ['样品接收日期', '收样日期', '登记日期', '财务到账登记', '窗口受理日期', '录入日期'];
const COUNTS = [
  '收样后15个工作日',
  '10个工作日（加急5个）',
  '款到后20天',
  '资料齐全后30个工作日',
  '约3周',
  '方案确认后45天内',
];
