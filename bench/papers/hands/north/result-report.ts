/** 检测报告 and 科技查新报告. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Block, Piece } from '../../paper.ts';
import { drawEnterprise, drawPerson, drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';
import { drawNumber } from './numbers.ts';

type Pair = readonly [string, string];

const SAMPLES = [
  '高温缓蚀剂样品',
  '复合密封圈',
  '纳米驱油剂',
  '智能控制柜',
  '抗盐降滤失剂',
  '钛合金阀座',
  '防腐涂料',
  '水处理絮凝剂',
  '井下压力传感器',
  '保温管壳',
  '聚丙烯酰胺',
  '大豆肽粉',
];
const ITEMS = [
  '抗拉强度',
  '缓蚀率',
  '粘度',
  '固含量',
  '耐盐雾性',
  '绝缘电阻',
  '粒径分布',
  '灰分',
  '总磷',
  '密度',
  '硬度',
  '导热系数',
];
const CLIENTS = ['委托单位', '委托方', '委托方名称', '客户名称', '委托单位名称', '送检单位'];
const PERFORMERS = ['检测单位', '检测机构', '承检单位', '检验单位', '检测方', '检验机构'];
const NUMBERS = ['报告编号', '报告号', '编号', '检测报告编号', 'No.', '报告编号（No.）'];
const ISSUED = ['签发日期', '报告日期', '批准日期', '签发时间', '报告签发日期', '出具日期'];
const TITLES = ['检测报告', '检 验 报 告', '检验检测报告', '测试报告', '检 测 报 告', '分析测试报告', '委托检验报告'];
const FINDINGS = [
  '[检测结论|检验结论|结论]：[所检项目符合{basis}要求|样品所检项目均合格|检测结果见附表，仅对来样负责]。',
  '[经检测|经检验]，[该样品|送检样品]各项指标[符合|满足]{basis}的[技术要求|规定]。',
  '[判定|综合判定]：[合格|符合要求|符合{basis}要求]。[以下空白|（以下空白）|]',
];

/** A test report: the days of receipt and of the test stand beside the day of issue, which is blank now and then. */
export function testReport(draw: Draw): Piece {
  const [client, performer, day] = [drawEnterprise(draw), drawProvider(draw), drawDayForm(draw)];
  const received = drawDay(draw, 2024, 2025);
  const issued = daysAfter(received, draw.int(5, 40));
  const [number, contract] = [
    drawNumber(draw, issued.slice(0, 4)),
    draw.chance(0.35) ? drawNumber(draw, received.slice(0, 4)) : undefined,
  ];
  const trap = draw.weighted([
    [6, null],
    [1, 'issue-day-blank'],
    [2, 'maker-is-another'],
  ]);
  const maker = trap === 'maker-is-another' ? drawEnterprise(draw) : client;
  const pairs: readonly Pair[] = draw.shuffled<Pair>([
    [draw.wording(CLIENTS), client.name],
    ['样品名称', draw.pick(SAMPLES)],
    ...(trap === 'maker-is-another' || draw.chance(0.3)
      ? [[draw.wording(['生产单位', '生产厂家', '制造单位']), maker.name] as const]
      : []),
    [draw.wording(['收样日期', '到样日期', '样品接收日期']), day(received)],
    [
      draw.wording(['检测日期', '检验日期', '检测时间']),
      `${day(daysAfter(received, 2))}～${day(daysAfter(received, 4))}`,
    ],
    [draw.wording(['检测类别', '检验类别', '样品来源']), draw.pick(['委托检测', '委托检验', '委托送样'])],
    ...(contract === undefined ? [] : [[draw.wording(['合同编号', '委托合同编号', '委托协议号']), contract] as const]),
    ['样品数量', `${String(draw.int(1, 12))}件`],
  ]);
  const issuedPair: Pair = [draw.wording(ISSUED), trap === 'issue-day-blank' ? '     年    月    日' : day(issued)];
  return {
    blocks: [
      ...cover(draw, performer.name, draw.wording(TITLES), [draw.wording(NUMBERS), number]),
      table(draw, pairs),
      measured(draw),
      {
        type: 'paragraph',
        text: say(draw, draw.wording(FINDINGS), {
          basis: draw.pick(['Q/KSY 012-2024', 'GB/T 19277.1-2011', 'SY/T 5273-2014', 'HG/T 3862-2006']),
        }),
      },
      ...signed(draw, performer.name, issuedPair),
    ],
    truth: {
      reportNumber: number,
      client: client.name,
      performer: performer.name,
      ...(trap === 'issue-day-blank' ? {} : { issueDate: issued }),
      ...(contract === undefined ? {} : { contractNumber: contract }),
    },
    none: [...(trap === 'issue-day-blank' ? ['issueDate'] : []), ...(contract === undefined ? ['contractNumber'] : [])],
    trap,
  };
}

/** A novelty search: the day of the order stands beside the day of completion. */
export function noveltyReport(draw: Draw): Piece {
  const [client, performer, day] = [drawEnterprise(draw), drawProvider(draw), drawDayForm(draw)];
  const ordered = drawDay(draw, 2024, 2025);
  const done = daysAfter(ordered, draw.int(6, 30));
  const number = drawNumber(draw, done.slice(0, 4));
  const project = `${draw.pick(['稠油井筒', '采出水', '智能巡检', '低温破胶', '高盐废水'])}${draw.pick(['降粘技术研究', '处理工艺研究与应用', '装置研制', '系统开发', '药剂的研制'])}`;
  const pairs: readonly Pair[] = [
    [draw.wording(['查新项目名称', '项目名称', '查新课题名称']), project],
    [draw.wording(['委托人', '查新委托人', '委托单位']), client.name],
    [draw.wording(['委托日期', '委托时间', '受理日期']), day(ordered)],
    [draw.wording(['查新机构', '查新单位', '承担查新机构']), performer.name],
    [draw.wording(['完成日期', '查新完成日期', '报告完成日期']), day(done)],
  ];
  return {
    blocks: [
      ...cover(draw, '', draw.wording(['科技查新报告', '查新报告', '科 技 查 新 报 告']), [
        draw.wording(['报告编号', '编号', '查新报告编号']),
        number,
      ]),
      { type: 'pairs', ruled: draw.chance(0.6), rows: pairs.map((pair) => [pair]) },
      { type: 'heading', text: '查新结论' },
      {
        type: 'paragraph',
        text: say(
          draw,
          '[经检索|综合上述文献分析|在所检文献范围内]，[国内未见与本项目技术特点相同的文献报道|除委托单位自身成果外，未见相同报道|未见与查新点完全一致的公开报道]。',
        ),
      },
      { type: 'columns', columns: [[`查新员：${drawPerson(draw)}`], [`审核员：${drawPerson(draw)}`]] },
      { type: 'seal', text: performer.name },
    ],
    truth: { reportNumber: number, client: client.name, performer: performer.name, issueDate: done },
    none: ['contractNumber'],
  };
}

function cover(draw: Draw, performer: string, title: string, [label, number]: Pair): readonly Block[] {
  const line = /[.）]$/u.test(label) ? `${label} ${number}` : `${label}：${number}`;
  const name: Block = { type: 'paragraph', text: performer, align: 'center' };
  const numberLine: Block = {
    type: 'paragraph',
    text: line,
    indent: false,
    align: draw.pick(['left', 'right', 'center'] as const),
  };
  const head: readonly Block[] = draw.chance(0.5)
    ? [{ type: 'title', text: title }, numberLine]
    : [numberLine, { type: 'title', text: title }];
  return performer !== '' && draw.chance(0.6) ? [name, ...head] : head;
}

function table(draw: Draw, pairs: readonly Pair[]): Block {
  if (draw.chance(0.4)) return { type: 'pairs', ruled: draw.chance(0.5), rows: pairs.map((pair) => [pair]) };
  const rows = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, at) => pairs.slice(at * 2, at * 2 + 2));
  return { type: 'pairs', ruled: true, rows };
}

function measured(draw: Draw): Block {
  const rows = draw
    .shuffled(ITEMS)
    .slice(0, draw.int(2, 6))
    .map((item, at) => [String(at + 1), item, '/', String(draw.int(1, 999) / 10), '合格']);
  return {
    type: 'grid',
    widths: [1, 3, 2, 2, 2],
    rows: [['序号', '检测项目', '单位', '检测结果', '单项判定'], ...rows],
  };
}

function signed(draw: Draw, performer: string, [label, day]: Pair): readonly Block[] {
  const people = ['批准', '审核', draw.pick(['主检', '编制', '检测'])].map((role) => `${role}：${drawPerson(draw)}`);
  const place: Block = {
    type: 'paragraph',
    text: `${draw.wording(PERFORMERS)}：${performer}${draw.pick(['', '（检验检测专用章）', '（盖章）'])}`,
    indent: false,
  };
  return [
    { type: 'columns', columns: people.map((person) => [person]) },
    place,
    { type: 'paragraph', text: `${label}：${day}`, align: draw.pick(['left', 'right'] as const), indent: false },
    { type: 'seal', text: performer },
  ];
}
