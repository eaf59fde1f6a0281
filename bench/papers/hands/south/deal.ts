/** What a contract of the south is about, and by which words it calls the two sides. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { DayForm } from '../../days.ts';
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, drawFen, grouped, inWan, mixed } from '../../money.ts';
import type { Truth } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import { say } from '../../say.ts';
import type { Values } from '../../say.ts';
import { ROLES } from './roles.ts';
import type { Roles } from './roles.ts';

/** The facts of one contract; `price` in fen. */
export interface Deal {
  readonly client: Party;
  readonly provider: Party;
  readonly roles: Roles;
  readonly price: number;
  readonly number: string;
  readonly project: string;
  readonly sign: string;
  readonly start: string;
  readonly end: string;
  readonly day: DayForm;
  /** The values that every clause may name. */
  readonly values: Values;
}

/** Draws a contract between an enterprise and an institute. */
export function drawDeal(draw: Draw): Deal {
  const [client, provider, roles] = [drawEnterprise(draw), drawProvider(draw), draw.wording(ROLES)];
  const sign = drawDay(draw, 2023, 2025);
  const start = daysAfter(sign, draw.int(1, 25));
  const end = daysAfter(start, draw.int(40, 420));
  const day = drawDayForm(draw);
  const price = drawFen(draw, 8000, 600_000);
  const number = drawNumber(draw, sign.slice(0, 4));
  const project = draw.pick(OBJECTS) + draw.pick(WORKS);
  const values = {
    c: roles.client,
    p: roles.provider,
    client: client.name,
    provider: provider.name,
    project,
    number,
    sign: day(sign),
    start: day(start),
    end: day(end),
  };
  return { client, provider, roles, price, number, project, sign, start, end, day, values };
}

/** What a contract settles when no clause lays a trap. */
export function truthOf(deal: Deal): Truth {
  const sides = {
    client: { partyA: deal.client.name, partyB: deal.provider.name },
    provider: { partyA: deal.provider.name, partyB: deal.client.name },
  };
  return {
    contractNumber: deal.number,
    payer: deal.client.name,
    provider: deal.provider.name,
    ...(deal.roles.first === null ? {} : sides[deal.roles.first]),
    contractAmount: amountOf(deal.price),
    signDate: deal.sign,
    startDate: deal.start,
    endDate: deal.end,
  };
}

/** An amount as lawyers write it, in figures, in words or in both, the unit always with it. */
export function drawSum(draw: Draw, fen: number): string {
  const values = { d: grouped(fen), plain: amountOf(fen), w: inWords(fen, drawSpelling(draw)), m: mixed(fen) };
  if (fen % 100_000 === 0 && draw.chance(0.2)) return say(draw, draw.wording(IN_WAN), { ...values, wan: inWan(fen) });
  return say(draw, draw.wording(SUMS), values);
}

const SUMS = [
  '人民币{w}（¥{d}）',
  '¥{d}元（大写：{w}）',
  '{plain}元（人民币{w}）',
  '{w}（小写{d}元）',
  '人民币{d}元',
  '人民币（大写）{w}，（小写）￥{plain}元',
  'RMB {d}（人民币{w}）',
  '{d}元人民币',
  '人民币{m}',
  '￥{plain}（大写人民币{w}）',
  '人民币 {plain} 元（大写：{w}）',
  '人民币{w}（即{d}元）',
];
const IN_WAN = [
  '{wan}万元',
  '人民币{wan}万元整',
  '{wan} 万元（大写：{w}）',
  '人民币{wan}万元（{w}）',
  '人民币 {wan} 万元',
  '{wan}万元人民币',
];

function drawNumber(draw: Draw, year: string): string {
  const serial = String(draw.int(1, 9999)).padStart(4, '0');
  return draw.pick([
    `${year}KJ${serial}`,
    `HX-${year}-${serial}`,
    `JSZY${year}${serial}`,
    `XJ/TT-${year.slice(2)}-${serial}`,
    `${year}-ZH-${serial}`,
    `HT${year}${String(draw.int(10, 12))}${serial}`,
    `${year}6502${serial}`,
  ]);
}

const OBJECTS = (
  '稠油冷采降黏剂 压裂返排液 井口撬装设备 含油污泥 光伏组件清洗机器人 棉秆基活性炭 连续油管 番茄红素微胶囊 抗硫涂层 油井远程测控终端 ' +
  '可降解暂堵剂 戈壁滴灌阀门 钻井液润滑剂 低温脱硫催化剂 管道内检测器 井下节流器 沥青改性剂 羊绒分梳机'
).split(' ');
const WORKS =
  '性能评价 关键技术研究 工艺优化 配套软件开发 检测分析 中试放大 结构设计与样机试制 专利布局分析 科技查新 技术状态评估'.split(
    ' ',
  );
