/** Prices in a table with a unit in its head, and prices of which one is ticked. */
import { inWan } from '../../money.ts';
import type { Block } from '../../paper.ts';
import { say } from '../../say.ts';
import { drawSum } from './deal.ts';
import { priceHeading } from './price.ts';
import { article } from './section.ts';
import type { Section, Trap } from './section.ts';

const budget: Section = (draw, deal) => {
  const parts = ['设备使用费', '材料费', '测试化验加工费', '劳务费'].slice(0, draw.int(2, 4));
  const cents = Math.floor(deal.price / 10_000 / (parts.length + 1)) * 10_000;
  const rows = parts.map((name) => [name, inWan(cents)]);
  const last = ['管理费及税金', inWan(deal.price - cents * parts.length)];
  const table: Block = {
    type: 'grid',
    rows: [draw.wording(BUDGET_HEADS), ...rows, last, ['合  计', inWan(deal.price)]],
  };
  return { blocks: [...article(priceHeading(draw), say(draw, draw.wording(BUDGETS), deal.values)), table] };
};

const chosen: Section = (draw, deal) => {
  const other = drawSum(draw, deal.price + draw.int(-3, 30) * 100_000 + 700_000);
  const lines = [`（√）${draw.wording(['方案一', '选项A', '基本方案'])}：总价${drawSum(draw, deal.price)}；`];
  const rest = `（  ）${draw.wording(['方案二', '选项B', '扩展方案'])}：总价${other}；`;
  const both = draw.chance(0.5) ? [...lines, rest] : [rest, ...lines];
  return { blocks: article(priceHeading(draw), say(draw, draw.wording(CHOICES), deal.values), ...both) };
};

/** Both by name. */
export const PRICE_TABLES = {
  'budget-in-wan': { place: 'price', write: budget },
  'one-of-two-boxes': { place: 'price', write: chosen },
} as const satisfies Readonly<Record<string, Trap>>;

const BUDGET_HEADS: readonly (readonly [string, string])[] = [
  ['科目', '金额（万元）'],
  ['支出内容', '经费/万元'],
  ['预算科目（单位：万元）', '数额'],
];
const BUDGETS = [
  '{c}按下表所列合计数向{p}支付合同经费。',
  '合同总经费由下列各项构成，{c}应付总额见合计栏。',
  '本合同价款以下表合计为准，含税。',
];
const CHOICES = [
  '{c}在下列服务方案中选择（以勾选为准）并按该方案总价付款：',
  '双方选定的计价方式以“√”标示，未勾选者不适用：',
  '付费方案（打√者为双方约定适用的方案）：',
];
