/** Results of a small laboratory or software firm as forms: test reports, evaluations, filings; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import { drawPatentNumber } from '../../credit-code.ts';
import type { Draw } from '../../draw.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise, drawPerson, drawProvider } from '../../parties.ts';
import { drawNumber } from './order.ts';
import type { Entry } from './order.ts';
import { sheet } from './sheet.ts';

/** Writes a report. */
export const result: Writer = (draw) => {
  const [client, performer] = [drawEnterprise(draw).name, drawProvider(draw).name];
  const [issued, form] = [drawDay(draw, 2024, 2025), drawDayForm(draw)];
  const number = drawNumber(draw, issued.replaceAll('-', '')).replace(/^(?:WT|DD)/u, 'BG');
  const genre = draw.pick(GENRES);
  const trap = draw.chance(0.5) ? draw.pick(Object.keys(TRAPS)) : null;
  const odd: readonly Entry[] = trap === null ? [] : (TRAPS[trap]?.(draw, issued, form) ?? []);
  const entries: readonly Entry[] = [
    [draw.wording(genre.number), number],
    ...draw.shuffled<Entry>([
      [draw.wording(genre.client), client],
      [draw.wording(genre.performer), performer],
      [draw.wording(['样品名称', '对象', '送测内容']), draw.pick(OBJECTS)],
      ...odd,
    ]),
    [draw.wording(genre.dated), form(issued)],
  ];
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(genre.titles) },
    ...sheet(draw, entries),
    findings(draw),
    {
      type: 'columns',
      columns: [[`编制：${drawPerson(draw)}`], [`审核：${drawPerson(draw)}`], [`批准：${drawPerson(draw)}`]],
    },
    { type: 'seal', text: performer },
  ];
  return paperOf('result', [{ blocks, truth: { reportNumber: number, client, performer, issueDate: issued }, trap }]);
};

type Odd = (draw: Draw, issued: string, form: (day: string) => string) => readonly Entry[];

const TRAPS: Readonly<Record<string, Odd>> = {
  producer: (draw) => [[draw.wording(['生产厂家', '受检单位', '标称生产者']), drawEnterprise(draw).name]],
  'outsourced-lab': (draw) => [[draw.wording(['分包方', '外包检测', '协助测试']), drawProvider(draw).name]],
  'sample-days': (draw, issued, form) => [
    [draw.wording(['到样日期', '送样日期', '抽样日期']), form(daysAfter(issued, -draw.int(10, 30)))],
    [draw.wording(['检测日期', '测试时间', '试验日期']), form(daysAfter(issued, -draw.int(2, 8)))],
  ],
  accreditation: (draw, issued, form) => [
    [draw.wording(['CMA 证书号', '资质证书编号', '认可编号']), String(draw.int(153_101_000_000, 243_199_999_999))],
    [draw.wording(['资质有效至', '证书有效期', 'CMA 有效期至']), form(daysAfter(issued, draw.int(200, 1500)))],
  ],
  'sample-or-device-number': (draw, issued) => [
    [draw.wording(['样品编号', '设备编号', '任务单号']), drawNumber(draw, daysAfter(issued, -20).replaceAll('-', ''))],
  ],
  'patent-in-text': (draw, issued) => [
    [
      draw.wording(['涉及专利', '对比专利号', '引证文献']),
      `ZL${drawPatentNumber(draw, Number(issued.slice(0, 4)) - 2, 1)}`,
    ],
  ],
};

function findings(draw: Draw): Block {
  const rows = draw.shuffled(ROWS).slice(0, draw.int(2, 4));
  return {
    type: 'grid',
    rows: [
      draw.wording([
        ['项目', '要求', '实测', '判定'],
        ['指标', '限值', '结果', '结论'],
        ['测试项', '预期', '实际', '评定'],
      ]),
      ...rows,
    ],
  };
}

const ROWS: readonly (readonly string[])[] = [
  ['登录功能', '可用', '可用', '通过'],
  ['响应时间', '≤2 s', '0.8 s', '通过'],
  ['硫含量', '≤0.5 %', '0.31 %', '合格'],
  ['抗拉强度', '≥655 MPa', '702 MPa', '合格'],
  ['含水率', '≤1.0 %', '0.4 %', '合格'],
];
const OBJECTS = ['井控数据采集软件 V2.1', '原油（3# 罐）', '油管接箍', '番茄酱', '缓蚀剂', '巡检终端固件', '保温管壳'];

interface Genre {
  readonly titles: readonly string[];
  readonly number: readonly string[];
  readonly client: readonly string[];
  readonly performer: readonly string[];
  readonly dated: readonly string[];
}

const GENRES: readonly Genre[] = [
  {
    titles: ['检测报告', '检验报告', '测试结果报告单'],
    number: ['报告编号', '报告号', '编号'],
    client: ['委托单位', '客户名称', '送检单位'],
    performer: ['检测单位', '检验机构', '承检单位'],
    dated: ['签发日期', '报告日期', '批准日期'],
  },
  {
    titles: ['软件测试报告', '软件产品评测报告', '系统测评报告'],
    number: ['报告编号', '测评报告编号', '文档编号'],
    client: ['委托方', '委托单位', '申请单位'],
    performer: ['测试机构', '评测单位', '测评机构'],
    dated: ['出具日期', '报告日期', '签发日期'],
  },
];
