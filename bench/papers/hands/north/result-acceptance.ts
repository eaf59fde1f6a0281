/** 验收单, 成果交付清单 and consulting reports. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Block, Piece } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';
import { drawNumber } from './numbers.ts';

type Pair = readonly [string, string];

const TITLES = [
  '项目验收单',
  '技术服务验收报告',
  '验收证明',
  '成果交付确认单',
  '项目验收意见书',
  '技术成果验收单',
  '服务成果交付清单',
  '合同履行完毕确认书',
  '验收报告',
];
const CLIENTS = ['委托方', '甲方', '委托单位', '需方', '验收单位', '甲方（委托方）'];
const PERFORMERS = ['受托方', '乙方', '服务单位', '供方', '承担单位', '乙方（受托方）'];
const OPINIONS = [
  '[经甲乙双方共同确认|经验收|验收组认为]，[乙方|受托方]已[按合同约定|按约]完成[全部工作内容|各项服务|合同任务]，[成果符合要求|资料齐全，同意验收|予以通过验收]。',
  '[交付成果|所交付的资料]包括：[技术报告一份|研究报告及源代码|检测报告及原始数据]，[数量无误|内容完整]，[验收合格|同意接收]。',
  '验收结论：[合格|通过|同意验收]。[遗留问题：无|无遗留问题|]',
];
const DAYS = ['验收日期', '确认日期', '验收时间', '交付日期', '签署日期', '日期'];
const SERVICES = [
  '稠油降粘剂配方优化技术服务',
  '生产管理系统软件开发',
  '新型密封材料性能测试',
  '含油污泥处理工艺研究',
  '井口装置仿真分析',
  '发明专利挖掘与布局',
  '智能巡检终端样机设计',
  '废水回用中试试验',
];

/** An acceptance: the day of the contract stands beside the day of acceptance. */
export function acceptance(draw: Draw): Piece {
  const [client, performer, day] = [drawEnterprise(draw), drawProvider(draw), drawDayForm(draw)];
  const signed = drawDay(draw, 2024, 2025);
  const accepted = daysAfter(signed, draw.int(20, 240));
  const contract = draw.chance(0.7) ? drawNumber(draw, signed.slice(0, 4)) : undefined;
  const [ours, theirs] = [draw.wording(CLIENTS), draw.wording(PERFORMERS)];
  const rows: readonly Pair[] = [
    [draw.wording(['项目名称', '合同名称', '服务项目']), draw.pick(SERVICES)],
    ...(contract === undefined ? [] : [[draw.wording(['合同编号', '合同号', '对应合同编号']), contract] as const]),
    ...draw.shuffled<Pair>([
      [ours, client.name],
      [theirs, performer.name],
    ]),
    ...(draw.chance(0.4) ? [[draw.wording(['合同签订日期', '签约日期', '合同签订时间']), day(signed)] as const] : []),
  ];
  const dated: Pair = [draw.wording(DAYS), day(accepted)];
  const inTable = draw.chance(0.4);
  return {
    blocks: [
      { type: 'title', text: draw.wording(TITLES) },
      { type: 'pairs', ruled: draw.chance(0.6), rows: [...rows, ...(inTable ? [dated] : [])].map((row) => [row]) },
      { type: 'paragraph', text: say(draw, draw.wording(OPINIONS)) },
      ...signatures(draw, [ours, client.name], [theirs, performer.name], inTable ? undefined : dated),
    ],
    truth: {
      client: client.name,
      performer: performer.name,
      issueDate: accepted,
      ...(contract === undefined ? {} : { contractNumber: contract }),
    },
    none: ['reportNumber', ...(contract === undefined ? ['contractNumber'] : [])],
  };
}

/** A report of a consultant, who names the client on the cover. */
export function consultingReport(draw: Draw): Piece {
  const [client, performer, day] = [drawEnterprise(draw), drawProvider(draw), drawDayForm(draw)];
  const written = drawDay(draw, 2024, 2025);
  return {
    blocks: [
      {
        type: 'title',
        text: `${draw.pick(SERVICES).replace(/(技术服务|软件开发)$/u, '')}${draw.wording(['技术咨询报告', '咨询报告', '研究报告', '分析报告'])}`,
      },
      {
        type: 'pairs',
        ruled: false,
        rows: [
          [[draw.wording(['委托单位', '委托方', '委托人']), client.name]],
          [[draw.wording(['编制单位', '咨询机构', '完成单位', '承担单位']), performer.name]],
          [[draw.wording(['编制日期', '完成日期', '报告日期', '编制时间']), day(written)]],
        ],
      },
      { type: 'seal', text: performer.name },
      { type: 'heading', text: '一、概述' },
      {
        type: 'paragraph',
        text: say(
          draw,
          '[受委托方委托|根据双方约定|为满足企业技术需求]，[我单位组织专业人员|编制单位|项目组][开展了调研与分析|对现有工艺进行了评估|完成了相关论证]，[现提出如下意见|形成本报告|主要结论如下]。',
        ),
      },
    ],
    truth: { client: client.name, performer: performer.name, issueDate: written },
    none: ['reportNumber', 'contractNumber'],
  };
}

function signatures(draw: Draw, client: Pair, performer: Pair, dated: Pair | undefined): readonly Block[] {
  const side = ([label, name]: Pair): readonly string[] => [
    `${label}（盖章）：${draw.chance(0.5) ? name : ''}`,
    draw.wording(['代表签字：', '负责人：', '经办人签字：']),
    ...(dated === undefined ? [] : [`${dated[0]}：${dated[1]}`]),
  ];
  return [{ type: 'columns', columns: [side(client), side(performer)], seals: [client[1], performer[1]] }];
}
