/** Credit reports as score sheets; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import type { Entry } from './order.ts';
import { sheet } from './sheet.ts';

/** Writes a score sheet with the grade. */
export const creditReport: Writer = (draw) => {
  const subject = drawEnterprise(draw).name;
  const issuer = `${draw.pick(['天山', '河西', '丝路', '陇原', '长安', '玉门'])}${draw.pick(['信用评级', '企业征信', '诚信评价'])}有限责任公司`;
  const [issued, form] = [drawDay(draw, 2024, 2025), drawDayForm(draw)];
  const until = daysAfter(issued, draw.pick([180, 364, 365, 729]));
  const grade = draw.pick(GRADES);
  const other = draw.pick(GRADES.filter((one) => one !== grade));
  const trap = draw.chance(0.5) ? draw.pick(['legend', 'guarantor', 'last-year', 'head-of-issuer'] as const) : null;
  const own: readonly Entry[] = [
    [draw.wording(['企业名称', '被评企业', '受评单位', '评价对象', '参评企业', '主体名称']), subject],
    [draw.wording(['信用等级', '评定等级', '综合等级', '评价结果', '本次等级', '信用评级']), grade],
    [draw.wording(['评级机构', '出具单位', '评价机构', '评估机构', '出具机构', '评定机构']), issuer],
  ];
  const days: readonly Entry[] = [
    [draw.wording(['评定日期', '出具日期', '报告日期', '签发日期', '评价日期', '出报告日期']), form(issued)],
    [draw.wording(['有效期至', '有效截止', '有效期限至', '报告有效期至', '等级有效至', '等级有效期至']), form(until)],
  ];
  const entries = draw.shuffled(own);
  const odd: readonly Entry[] = oddEntries(draw, trap, other);
  const extra = draw.chance(0.5) ? [...odd, ...entries] : [...entries, ...odd];
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(TITLES) },
    ...(trap === 'legend' && draw.chance(0.5) ? [legend(draw)] : []),
    ...sheet(draw, [...extra, ...days]),
    ...(trap === 'legend' ? [legend(draw)] : []),
    { type: 'seal', text: issuer },
  ];
  return paperOf('credit-report', [
    { blocks, truth: { subject, grade, issuer, issueDate: issued, validUntil: until }, trap },
  ]);
};

function oddEntries(draw: Draw, trap: string | null, other: string): readonly Entry[] {
  if (trap === 'guarantor')
    return [
      [draw.wording(['担保单位', '关联方', '母公司']), drawEnterprise(draw).name],
      [draw.wording(['担保单位等级', '关联方信用等级', '母公司评级']), other],
    ];
  if (trap === 'last-year') return [[draw.wording(['上年度等级', '上期评级', '历史等级']), other]];
  if (trap === 'head-of-issuer')
    return [
      [draw.wording(['备案机关', '监督单位', '数据来源']), draw.pick(['市信用管理办公室', '区发展和改革委员会'])],
    ];
  return [];
}

function legend(draw: Draw): Block {
  const head = draw.wording([
    ['等级', '分值', '含义'],
    ['级别', '得分', '说明'],
    ['符号', '区间', '释义'],
  ]);
  return {
    type: 'grid',
    rows: [head, ['A', '90以上', '优秀'], ['B', '75-89', '良好'], ['C', '60-74', '一般'], ['D', '60以下', '较差']],
  };
}

const GRADES = ['A', 'B', 'C', 'D'];
const TITLES = [
  '企业信用评价报告',
  '企业信用等级评定书',
  '综合信用评价表',
  '企业综合信用评分报告',
  '信用等级证明报告',
  '企业诚信等级评价报告',
];
