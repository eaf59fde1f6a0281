/** Reports of rating agencies in sentences; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import { say } from '../../say.ts';

/** Writes a credit report. */
export const creditReport: Writer = (draw) => {
  const subject = drawEnterprise(draw).name;
  const issuer = `${draw.pick(['鹏城', '鹭岛', '岭南', '海西', '粤衡', '闽信'])}${draw.pick(['资信评估', '信用管理', '征信服务'])}有限公司`;
  const [issued, form] = [drawDay(draw, 2024, 2025), drawDayForm(draw)];
  const until = daysAfter(issued, 364);
  const grade = draw.pick(GRADES);
  const values = {
    subject,
    issuer,
    grade,
    other: draw.pick(GRADES.filter((one) => one !== grade)),
    firm: drawEnterprise(draw).name,
    issued: form(issued),
    until: form(until),
    before: form(daysAfter(issued, -400)),
    past: form(daysAfter(issued, -36)),
  };
  const [name, trap] = draw.chance(0.5) ? draw.pick(Object.entries(TRAPS)) : [null, null];
  const texts = [...draw.wording(BODIES), draw.wording(VALIDITIES)];
  const at = draw.int(0, texts.length - 1);
  const all = trap === null ? texts : [...texts.slice(0, at), draw.wording(trap), ...texts.slice(at)];
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(TITLES) },
    ...all.map((text): Block => ({ type: 'paragraph', text: say(draw, text, values) })),
    ...closing(draw, issuer, form(issued)),
  ];
  const truth = { subject, issuer, grade, issueDate: issued, validUntil: until };
  return paperOf('credit-report', [{ blocks, truth, trap: name }]);
};

function closing(draw: Draw, issuer: string, issued: string): readonly Block[] {
  return [
    {
      type: 'paragraph',
      text: `${draw.wording(['评估机构', '出具机构', '评级机构'])}：${issuer}`,
      indent: false,
      align: 'right',
    },
    {
      type: 'paragraph',
      text: `${draw.wording(['出具日期', '报告日期', '评定日期'])}：${issued}`,
      indent: false,
      align: 'right',
    },
    { type: 'seal', text: issuer },
  ];
}

const GRADES = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'];
const TITLES = [
  '企业信用等级评估报告',
  '企业综合信用评价报告书',
  '信用评级报告\nCorporate Credit Rating Report',
  '企业资信等级评定报告',
  '综合信用评估结论书',
  '信用评价报告（企业版）',
];
const BODIES: readonly (readonly string[])[] = [
  ['受评企业：{subject}', '经{issuer}信用评审委员会评定，{subject}的信用等级为{grade}级。'],
  ['被评价单位：{subject}', '{issuer}依据公开信息及企业填报资料，综合评价结果：{grade}级。'],
  ['企业名称：{subject}', '信用等级：{grade}', '{issuer}对上述结果负责。'],
  ['评估对象：{subject}', '本机构（{issuer}）授予{subject}信用等级{grade}。'],
  ['受评主体：{subject}', '评级结果为{grade}级，该结果由{issuer}独立作出。'],
  ['委托评级企业：{subject}', '经综合打分，{subject}的综合信用等级评定为{grade}级。'],
];
const VALIDITIES = [
  '本报告有效期至{until}。',
  '报告有效期：{issued}至{until}。',
  '上述等级自{issued}起生效，有效期截至{until}。',
];
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  'legend-of-grades': [
    '等级释义：AAA 信用极好；AA 信用优良；A 信用较好；BBB 信用一般；BB 信用欠佳；B 信用较差；CCC 信用差。',
    '注：本机构评级体系由高到低依次为AAA、AA、A、BBB、BB、B、CCC。',
    '等级符号含义（AAA—CCC）：AAA级最高，CCC级最低，中间各级依次递减。',
  ],
  'grade-of-another': [
    '关联企业{firm}的信用等级为{other}级，不构成对本企业的评价。',
    '为{subject}提供担保的{firm}，其信用等级：{other}级。',
    '同行业可比企业{firm}获评{other}级。',
  ],
  'earlier-grade': [
    '{subject}上一次评级（{before}）的结果为{other}级，本次已作调整。',
    '历史评级：{before}，{other}级。',
    '前次报告出具于{before}，当时评定为{other}级。',
  ],
  'day-of-data': ['本次评估所用财务数据截至{past}。', '现场访谈于{past}进行。', '信息采集截止日：{past}。'],
};
