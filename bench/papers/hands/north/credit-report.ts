/** 企业综合信用评价报告. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Block, Paper, Piece } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import { BRANDS, PLACES } from '../../name-parts.ts';
import { say } from '../../say.ts';

const SCALES = [
  ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D'],
  ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C'],
  ['A', 'B', 'C', 'D'],
  ['A', 'B', 'C', 'D', 'E'],
] as const;

const TITLES = [
  '企业综合信用评价报告',
  '企业信用评级报告',
  '企业信用等级评价报告',
  '企业综合信用报告',
  '信用评价报告书',
  '企业资信评估报告',
];
const SUBJECT = ['[受评企业|被评价企业|评价对象|受评主体|企业名称|被评价单位]'];
const GRADE = ['[信用等级|评价等级|综合信用等级|评定等级|评价结果|信用评价等级]'];
const ISSUER = ['[评价机构|出具机构|评级机构|信用服务机构|报告出具单位|评价单位]'];
const ISSUED = ['[报告日期|出具日期|评价日期|报告出具日期|评定日期|签发日期]'];
const UNTIL = ['[有效期至|报告有效期至|等级有效期至|有效截止日期|有效期截至|有效期届满日]'];

const SENTENCES = [
  '经{issuer}综合评定，{subject}的信用等级为{grade}级。',
  '依据《企业综合信用评价指标》，我机构评定{subject}综合信用等级为{grade}。',
  '{subject}经评价，综合得分{score}分，对应信用等级{grade}级，信用状况[良好|正常|稳定]。',
  '经审定，授予{subject}{grade}级信用等级。',
  '综合上述各项指标，{issuer}给予{subject}的评价结果为：{grade}级。',
  '评价结论：{subject}信用等级{grade}级，[未见重大失信记录|未发现严重失信行为|履约情况较好]。',
];

/** Draws a credit report: subject, grade, issuer and days, in a table, in a sentence or both. */
export function creditReport(draw: Draw): Paper {
  const [subject, day] = [drawEnterprise(draw), drawDayForm(draw)];
  const issuer = `${draw.pick(PLACES).prefix}${draw.pick(BRANDS)}${draw.pick(['信用评价有限公司', '信用评级有限公司', '信用管理有限公司', '征信有限公司'])}`;
  const scale = draw.pick(SCALES);
  const grade = draw.pick<string>(scale);
  const issued = drawDay(draw, 2024, 2025);
  const until = draw.chance(0.6) ? daysAfter(issued, draw.pick([364, 365, 729])) : undefined;
  const rows = draw.shuffled<readonly [string, string]>([
    [say(draw, SUBJECT[0] ?? ''), subject.name],
    ['统一社会信用代码', subject.taxId],
    [say(draw, GRADE[0] ?? ''), draw.chance(0.5) ? grade : `${grade}级`],
    [say(draw, ISSUER[0] ?? ''), issuer],
    [say(draw, ISSUED[0] ?? ''), day(issued)],
    ...(until === undefined ? [] : [[say(draw, UNTIL[0] ?? ''), day(until)] as const]),
  ]);
  const sentence = say(draw, draw.wording(SENTENCES), {
    issuer,
    subject: subject.name,
    grade,
    score: String(draw.int(52, 98)),
  });
  return paperOf('credit-report', [
    { blocks: [{ type: 'title', text: draw.wording(TITLES) }, ...factsOf(draw, rows, sentence)] },
    indicators(draw, scale),
    {
      blocks: [
        { type: 'paragraph', text: issuer, align: 'right' },
        { type: 'paragraph', text: day(issued), align: 'right' },
        { type: 'seal', text: issuer },
      ],
    },
    {
      blocks: [],
      truth: {
        subject: subject.name,
        grade,
        issuer,
        issueDate: issued,
        ...(until === undefined ? {} : { validUntil: until }),
      },
      none: until === undefined ? ['validUntil'] : [],
    },
  ]);
}

function factsOf(draw: Draw, rows: readonly (readonly [string, string])[], sentence: string): readonly Block[] {
  const table: Block = { type: 'pairs', ruled: draw.chance(0.6), rows: rows.map((row) => [row]) };
  const text: Block = { type: 'paragraph', text: sentence };
  return draw.chance(0.5) ? [table, text] : [text, table];
}

function indicators(draw: Draw, scale: readonly string[]): Piece {
  const legend = draw.pick([`等级由高到低依次为：${scale.join('、')}。`, `信用等级划分：${scale.join(' > ')}`, '']);
  const rows = ['基本素质', '经营能力', '履约记录', '公共信用', '发展前景'].map((name) => [
    name,
    '20',
    String(draw.int(8, 20)),
  ]);
  const table: Block = { type: 'grid', rows: [['评价指标', '满分', '得分'], ...rows] };
  return {
    blocks: [
      ...(draw.chance(0.6) ? [table] : []),
      ...(legend === '' ? [] : [{ type: 'paragraph', text: legend } as const]),
    ],
  };
}
