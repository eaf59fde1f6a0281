/** The period of a contract, and other periods that are none. */
import { daysAfter } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Deal } from './deal.ts';
import { article } from './section.ts';
import type { Section, Trap } from './section.ts';

/** The ordinary article: both days. */
export function term(draw: Draw, deal: Deal): Piece {
  return { blocks: article(draw.wording(HEADINGS), say(draw, draw.wording(TERMS), deal.values)) };
}

const instead =
  (wordings: readonly string[]): Section =>
  (draw, deal) => ({
    blocks: article(draw.wording(LOOSE_HEADINGS), other(draw, deal, wordings)),
    none: ['startDate', 'endDate'],
  });

const beside =
  (wordings: readonly string[]): Section =>
  (draw, deal) => {
    const texts = draw.shuffled([say(draw, draw.wording(TERMS), deal.values), other(draw, deal, wordings)]);
    return { blocks: article(draw.wording(HEADINGS), ...texts) };
  };

function other(draw: Draw, deal: Deal, wordings: readonly string[]): string {
  const from = daysAfter(deal.start, draw.int(-700, 30));
  const to = daysAfter(deal.end, draw.int(200, 1500));
  return say(draw, draw.wording(wordings), {
    ...deal.values,
    from: deal.day(from),
    to: deal.day(to),
    days: String(draw.pick([30, 45, 60, 90, 120])),
  });
}

const deadline: Section = (draw, deal) => ({
  blocks: article(draw.wording(HEADINGS), say(draw, draw.wording(DEADLINES), deal.values)),
  none: ['startDate'],
});

const OTHER_PERIODS = [
  '双方对本合同内容及相关技术资料负有保密义务，保密期限自{from}起至{to}止。',
  '{p}的专利许可有效期为{from}至{to}。',
  '{p}持有的检验检测机构资质认定证书有效期：{from}至{to}。',
  '{p}委派人员的授权委托期限为{from}至{to}。',
  '成果交付后提供质量保证，质保期由{from}起算，至{to}届满。',
  '{p}参加职业责任保险，保险期间{from}零时起至{to}二十四时止。',
];
const FLOATING = [
  '{p}应自收到{c}提交的全部样品及技术资料之日起{days}个工作日内完成。',
  '履行期限为{days}日，自首期款到账之日起计算。',
  '服务开始时间由{c}另行书面通知，服务期{days}天。',
  '{c}确认技术方案后第{days}日为成果提交日。',
  '完成时间视装置检修安排而定，原则上不超过{days}日。',
  '周期{days}个工作日，自{c}场地具备条件之日起算。',
];

/** All of them by name. */
export const TERM_TRAPS = {
  'only-another-period': { place: 'term', write: instead(OTHER_PERIODS) },
  'another-period-beside': { place: 'term', write: beside(OTHER_PERIODS) },
  'term-from-an-event': { place: 'term', write: instead(FLOATING) },
  'deadline-alone': { place: 'term', write: deadline },
} as const satisfies Readonly<Record<string, Trap>>;

const HEADINGS = ['履行期限', '服务期限', '合同期限', '研究开发计划与期限', '履行期间', '合同履行期（Term）'];
const LOOSE_HEADINGS = ['期限', '时间约定', '有关期限', '进度', '计划', '有效期'];
const TERMS = [
  '本合同履行期限自{start}起至{end}止。',
  '{p}应于{start}开始服务，并于{end}前（含当日）完成全部工作。',
  '服务期间为{start}至{end}。',
  '研究开发工作起止时间：{start} — {end}。',
  '双方约定的服务期由{start}始，到{end}终止。',
  '合同有效期：自{start}至{end}。',
  '{p}受托开展工作的期间为自{start}起，至{end}为止。',
  '本项目执行期{start}至{end}，如需延期应另行书面约定。',
  'Term: 服务起始日{start}，服务终止日{end}。',
];
const DEADLINES = [
  '{p}应不迟于{end}向{c}提交全部成果。',
  '{p}须在{end}之前（含当日）完成本合同约定的各项工作。',
  '完成期限：{end}。',
  '全部服务工作应于{end}完成并交付{c}。',
  '{p}最迟于{end}交付最终报告，本合同服务至此结束。',
  '履行截止日期为{end}。',
];
