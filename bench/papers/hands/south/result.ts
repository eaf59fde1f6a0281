/** Results of a university's office: acceptance, research reports, novelty searches; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Truth, Writer } from '../../paper.ts';
import { drawEnterprise, drawPerson, drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';

/** Writes a report or an acceptance. */
export const result: Writer = (draw) => {
  const genre = draw.pick(GENRES);
  const [client, performer] = [drawEnterprise(draw).name, drawProvider(draw).name];
  const [issued, form] = [drawDay(draw, 2024, 2025), drawDayForm(draw)];
  const number = `${draw.pick(genre.prefixes)}${issued.slice(0, 4)}-${String(draw.int(1, 9999)).padStart(4, '0')}`;
  const contract = `HX${issued.slice(0, 4)}${String(draw.int(1000, 9999))}`;
  const topic = draw.pick(TOPICS);
  const [name, trap] = draw.chance(0.5) ? draw.pick(Object.entries(TRAPS)) : [null, null];
  const values = {
    client,
    performer,
    topic,
    other: drawProvider(draw).name,
    firm: drawEnterprise(draw).name,
    person: drawPerson(draw),
    before: form(daysAfter(issued, -draw.int(5, 60))),
    after: form(daysAfter(issued, draw.int(3, 400))),
    foreign: `${String(draw.int(15, 24))}${String(draw.int(1_000_000_000, 9_999_999_999))}`,
  };
  const lines = [
    [draw.wording(genre.client), client],
    [draw.wording(genre.performer), performer],
    [draw.wording(['合同编号', '依据合同', '技术合同编号']), contract],
    ...(trap === null ? [] : [trap(draw).map((text) => say(draw, text, values))]),
  ] as const;
  const dated: Block = {
    type: 'paragraph',
    text: `${draw.wording(genre.dated)}：${form(issued)}`,
    indent: false,
    align: draw.pick(['left', 'right']),
  };
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(genre.titles) },
    { type: 'paragraph', text: `${draw.wording(genre.number)}：${number}`, indent: false, align: 'right' },
    { type: 'paragraph', text: `项目名称：${topic}`, indent: false },
    ...draw
      .shuffled(lines)
      .map(([label = '', value = '']): Block => ({ type: 'paragraph', text: `${label}：${value}`, indent: false })),
    { type: 'paragraph', text: say(draw, draw.wording(genre.body), values) },
    dated,
    { type: 'seal', text: performer },
  ];
  const truth: Truth = { reportNumber: number, client, performer, issueDate: issued, contractNumber: contract };
  return paperOf('result', [{ blocks, truth, trap: name }]);
};

type Line = (draw: Draw) => readonly [string, string];

const TRAPS: Readonly<Record<string, Line>> = {
  subcontractor: (draw) => [
    draw.wording(['分包测试单位', '协作单位', '外协试验机构', '数据提供方', '样品加工单位', '合作参加单位']),
    '{other}',
  ],
  'maker-or-user': (draw) => [
    draw.wording(['生产单位', '应用单位', '产品使用方', '样品来源', '推荐单位', '供样企业']),
    '{firm}',
  ],
  'earlier-day': (draw) => [
    draw.wording(['委托受理日期', '收样时间', '项目启动日期', '评审会日期', '试验开始日期', '资料提交日期']),
    '{before}',
  ],
  'later-day': (draw) => [
    draw.wording(['资质有效期至', '复测建议日期', '报告异议截止', '证书到期日', '下次回访日期', '样品留存至']),
    '{after}',
  ],
  'certificate-number': (draw) => [
    draw.wording(['资质认定证书编号', 'CMA编号', '实验室认可证书号', '备案登记号', '查新机构资质号', '机构许可编号']),
    '{foreign}',
  ],
  'sample-number': (draw) => [
    draw.wording(['样品编号', '样品标识', '原始记录编号', '任务书编号', '档案号', '课题号']),
    'YP{foreign}',
  ],
};

interface Genre {
  readonly titles: readonly string[];
  readonly prefixes: readonly string[];
  readonly number: readonly string[];
  readonly client: readonly string[];
  readonly performer: readonly string[];
  readonly dated: readonly string[];
  readonly body: readonly string[];
}

const GENRES: readonly Genre[] = [
  {
    titles: ['技术服务成果验收证书', '横向项目结题验收书', '委托项目成果确认书'],
    prefixes: ['YS-', 'JT'],
    number: ['验收编号', '证书编号', '编号'],
    client: ['委托方', '委托单位', '项目委托单位'],
    performer: ['承担单位', '受托方', '研究开发单位'],
    dated: ['验收日期', '验收时间', '签发日期'],
    body: [
      '经{client}组织验收，{performer}已完成{topic}的全部工作，成果符合约定，同意通过验收。',
      '{performer}提交的资料齐全，{client}对{topic}的成果予以确认。',
      '验收组认为{topic}达到合同指标，由{person}签署意见。',
    ],
  },
  {
    titles: ['科技查新报告', '查新检索报告', '科学技术成果查新结论报告'],
    prefixes: ['CX', 'KJCX-'],
    number: ['报告编号', '查新报告编号', '查新编号'],
    client: ['查新委托人', '委托人', '委托单位'],
    performer: ['查新机构', '承担查新的机构', '检索机构'],
    dated: ['查新完成日期', '报告完成日期', '完成日期'],
    body: [
      '通过对检出文献的分析比较，未见与{topic}技术特征完全相同的报道。',
      '{topic}具有新颖性。',
      '国内外相关文献对比表明，{client}的技术方案与已有报道不同。',
    ],
  },
  {
    titles: ['试验研究报告', '技术开发研究报告\nResearch Report', '检测分析报告'],
    prefixes: ['RPT-', 'TB'],
    number: ['报告编号', 'Report No.', '报告号'],
    client: ['委托单位', '委托方（Client）', '送样单位'],
    performer: ['检测单位', '报告出具单位', '试验机构'],
    dated: ['报告日期', '签发日期', '出具日期'],
    body: [
      '{performer}受{client}委托完成{topic}，结果见附表，结论仅对来样负责。',
      '试验结果表明{topic}满足设计要求，报告由{person}编制。',
      '数据经重复试验验证，{topic}的各项指标稳定。',
    ],
  },
];
const TOPICS = [
  '稠油降黏剂性能评价',
  '返排液回用工艺试验',
  '井下节流器可靠性分析',
  '抗硫涂层附着力研究',
  '番茄红素提取中试',
  '管道缺陷识别算法',
  '滴灌阀门耐压试验',
  '活性炭吸附机理研究',
];
