/** From when to when a contract runs. */
import { daysAfter } from '../../days.ts';
import type { Block, Piece } from '../../paper.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf } from './contract-deal.ts';

/** Words the term of a deal. */
export type Term = (deal: Deal) => Piece;

const line = (text: string): Block => ({ type: 'paragraph', text });

/** Both days. */
export const ordinaryTerm: Term = (deal) => {
  const values = { from: deal.day(deal.from), until: deal.day(deal.until) };
  const wording = deal.draw.wording([
    '[履行期限|合同期限|服务期限]：自{from}至{until}。',
    '本合同[有效期|履行期]自{from}起至{until}止。',
    '服务期：{from}—{until}。',
    '{p}[提供服务的期限|的工作期限]为{from}至{until}[止|]。',
    '[项目周期|项目起止时间]：{from} 至 {until}。',
    '合同[执行|履行]期间为{from}到{until}，[期满后可续签|逾期另行协商]。',
    '[本项工作|本项目]于{from}开始，{until}[结束|完成]。',
    '自{from}起，{until}前[全部完成|提交全部成果]。',
    '开始日期：{from}；[完成|结束|截止]日期：{until}。',
  ]);
  if (deal.draw.chance(0.15)) {
    const rows = [
      [deal.draw.wording(['开始日期', '起始时间', '服务开始日期']), values.from],
      [deal.draw.wording(['结束日期', '截止时间', '服务结束日期']), values.until],
    ] as const;
    return {
      blocks: [{ type: 'pairs', ruled: true, rows: deal.draw.chance(0.5) ? [rows] : rows.map((row) => [row]) }],
      truth: daysOf(deal),
    };
  }
  return { blocks: [line(sayOf(deal, wording, values))], truth: daysOf(deal) };
};

/** Begins work then, ends before then, in one sentence with other words between. */
const beginsAndEnds: Term = (deal) => {
  const wording = deal.draw.wording([
    '{p}自{from}起开始工作，[并|应|须]于{until}前[完成全部工作|提交最终成果|完成验收]。',
    '自{from}起{p}[进场|派员]开展服务，[至迟|最迟]于{until}[之前|前]完成。',
    '{p}应从{from}开始[实施|履行]，{until}之前[交付成果|完成]，[中间成果按月提交|期间应定期汇报]。',
  ]);
  return {
    blocks: [line(sayOf(deal, wording, { from: deal.day(deal.from), until: deal.day(deal.until) }))],
    truth: daysOf(deal),
    trap: 'begins-and-ends',
  };
};

/** Only a last day. */
const lastDayOnly: Term = (deal) => {
  const wording = deal.draw.wording([
    '{p}应于{until}前[完成|交付]。',
    '[全部工作|本合同约定的工作]须在{until}之前[完成|通过验收]。',
    '[完成期限|交付期限|最迟完成日期]：{until}。',
    '{p}[最迟|至迟]于{until}提交[报告|全部成果]。',
  ]);
  return {
    blocks: [line(sayOf(deal, wording, { until: deal.day(deal.until) }))],
    truth: { endDate: deal.until },
    none: ['startDate'],
    trap: 'last-day-only',
  };
};

/** A number of working days, which no calendar on the paper turns into a day. */
const openTerm: Term = (deal) => {
  const wording = deal.draw.wording([
    '{p}自收到[首付款|样品|全部资料]之日起{n}个工作日内[完成|出具报告]。',
    '[工期|周期]：收到{c}[书面通知|样品]后{n}个工作日。',
    '{p}在{c}提供[资料齐全|必要条件]后{n}个工作日内提交成果。',
  ]);
  return {
    blocks: [line(sayOf(deal, wording, { n: String(deal.draw.pick([10, 15, 20, 30, 45, 60])) }))],
    none: ['startDate', 'endDate'],
    trap: 'term-of-working-days',
  };
};

/** From when to when something else runs. */
const ofSomethingElse: Term = (deal) => {
  const [from, until] = [daysAfter(deal.from, deal.draw.int(30, 400)), daysAfter(deal.until, deal.draw.int(400, 1500))];
  const wording = deal.draw.wording([
    '[保密期限|保密义务期限]：自{from}至{until}。',
    '质保期自{from}起至{until}止，[质保期内免费维护|期间{p}负责修复]。',
    '[专利权有效期|所涉专利有效期]为{from}至{until}。',
    '{c}[授权|许可]{p}使用其资料的期限为{from}至{until}。',
    '{p}资质证书有效期：{from}至{until}。',
    '[免费维护期|售后服务期]：{from}—{until}。',
  ]);
  return {
    blocks: [line(sayOf(deal, wording, { from: deal.day(from), until: deal.day(until) }))],
    none: ['startDate', 'endDate'],
    trap: 'term-of-something-else',
  };
};

/** All that mislead. */
export const TERM_TRAPS = { beginsAndEnds, lastDayOnly, openTerm, ofSomethingElse } as const satisfies Readonly<
  Record<string, Term>
>;

function daysOf(deal: Deal): Readonly<Record<string, string>> {
  return { startDate: deal.from, endDate: deal.until };
}
