/** What is to be done under a contract. */
import type { Draw } from '../../draw.ts';
import type { Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Deal } from './deal.ts';
import { article } from './section.ts';

/** The article on the work; settles nothing that is judged. */
export function scope(draw: Draw, deal: Deal): Piece {
  return {
    blocks: article(draw.wording(HEADINGS), ...draw.wording(SCOPES).map((text) => say(draw, text, deal.values))),
  };
}

const HEADINGS = ['合同标的', '技术内容与要求', '服务内容', '委托事项', '工作范围（Scope of Work）', '研究目标与内容'];
const SCOPES: readonly (readonly string[])[] = [
  [
    '{c}委托{p}开展{project}，{p}应按附件一之技术指标完成试验并提交报告。',
    '{p}提交的成果形式为研究报告、试验数据及相关图纸。',
  ],
  ['本合同的标的为{project}，内容包括文献调研、方案设计、试验验证与结果分析四个部分。'],
  ['{p}就{project}向{c}提供技术服务，交付物为技术报告一式三份。', '{c}应于合同生效后提供必要的样品与现场数据。'],
  ['{project}的技术目标：满足{c}提出的全部性能要求，并形成可用于生产的工艺文件。'],
  ['{p}负责{project}的全部技术工作，{c}负责现场协调。'],
  ['{p}应组建不少于五人的专业团队承担{project}，并接受{c}的进度检查。', '重要节点应形成书面纪要。'],
];
