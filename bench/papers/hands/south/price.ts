/** The price of a contract as it is ordinarily written: the total, then how it is paid. */
import type { Draw } from '../../draw.ts';
import { grouped } from '../../money.ts';
import type { Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import { drawSum } from './deal.ts';
import type { Deal } from './deal.ts';
import { article } from './section.ts';

/** The heading of the article on money. */
export function priceHeading(draw: Draw): string {
  return draw.wording(HEADINGS);
}

/** The ordinary article. */
export function price(draw: Draw, deal: Deal): Piece {
  const total = say(draw, draw.wording(TOTALS), { ...deal.values, sum: drawSum(draw, deal.price) });
  return { blocks: article(priceHeading(draw), total, draw.wording(PAYMENTS)(draw, deal)) };
}

/** How the money is paid, in percentages alone. */
export function inShares(draw: Draw, deal: Deal): string {
  const first = draw.pick([20, 30, 40, 50, 60]);
  const second = draw.pick([10, 20, 30]);
  return say(draw, draw.wording(SHARES), {
    ...deal.values,
    x: String(first),
    y: String(second),
    z: String(100 - first - second),
  });
}

/** How the money is paid, with the sums of the stages. */
export function inStages(draw: Draw, deal: Deal): string {
  const share = draw.pick([30, 40, 50, 60, 70, 80]);
  const first = Math.round((deal.price * share) / 100);
  return say(draw, draw.wording(STAGES), {
    ...deal.values,
    share: String(share),
    rest: String(100 - share),
    one: grouped(first),
    two: grouped(deal.price - first),
  });
}

const once = (draw: Draw, deal: Deal): string => say(draw, draw.wording(ONCE), deal.values);
const PAYMENTS = [inShares, inStages, once, inStages, once, inShares, once, inShares, inStages];

const HEADINGS = [
  '合同价款与支付',
  '经费及其支付方式',
  '费用',
  '报酬及支付',
  '研究开发经费和报酬',
  '技术服务费的支付',
  '对价与付款安排（Consideration）',
  '价款',
  '服务费用及结算',
];
const TOTALS = [
  '本合同项下技术服务费总额为{sum}，该价款已包含{p}履行本合同所需的全部成本、利润及税金。',
  '双方一致同意，{c}就本合同项下之全部工作应向{p}支付的费用共计{sum}。',
  '{sum}系{p}完成本合同全部工作应得之报酬，除此之外{c}无需另行支付任何费用。',
  '{p}为完成{project}所收取的研究开发经费和报酬总额，经双方协商确定为{sum}，为固定总价。',
  '{sum}，为本合同的总价款（含税）。',
  '{c}应支付的合同总价为{sum}，上述金额含增值税，{p}应开具等额增值税发票。',
  '本项目采用总价包干方式，包干总价{sum}，履行过程中不作调整。',
  '就{p}提供的上述服务，{c}同意支付{sum}作为全部对价。',
  '本合同总金额：{sum}。Total Contract Price as stated above, tax inclusive.',
  '经双方核定，本合同标的额为{sum}，由{c}以银行转账方式支付至{p}指定账户。',
  '{c}委托{p}完成本合同约定事项，全部费用以{sum}为准，包含差旅、材料、测试及税费。',
  '考虑到工作量与难度，双方将合同价款议定为{sum}。',
];
const SHARES = [
  '合同生效后十个工作日内，{c}支付总价款的{x}%；提交中期报告后支付{y}%；通过验收后支付剩余{z}%。',
  '分三期支付：签约后{x}%，阶段成果确认后{y}%，最终成果交付并验收合格后{z}%。',
  '预付{x}%，中期{y}%，尾款{z}%于验收合格后十五日内付清。',
  '{c}按{x}%、{y}%、{z}%的比例分三次向{p}支付上述款项，每次付款前{p}应提供合法有效的发票。',
  '第一次支付比例为{x}%，第二次为{y}%，第三次为{z}%，均以转账方式支付。',
  '{c}于收到{p}开具的发票后，分别按总价款的{x}%（启动）、{y}%（中期）、{z}%（结题）付款。',
];
const STAGES = [
  '首付款{one}元（即总价的{share}%）于合同签订后七日内支付，余款{two}元于验收合格后支付。',
  '第一期：合同生效后{c}支付{share}%，计¥{one}元；第二期：交付最终成果后支付{rest}%，计¥{two}元。',
  '{c}先行支付人民币{one}元，其余人民币{two}元待{p}提交全部技术资料后十日内结清。',
  '付款分两笔：启动款{one}元；结题款{two}元。',
  '合同签订后支付启动经费{one}元，占{share}%；结题验收后支付尾款{two}元，占{rest}%。',
  '{p}收到{one}元后开始工作；成果经{c}书面确认后，{c}再行支付{two}元。',
];
const ONCE = [
  '{c}应于收到{p}提交的最终报告及发票之日起三十日内一次性支付上述款项。',
  '上述款项于本合同签订后五个工作日内一次付清。',
  '支付方式：一次总付，{p}交付成果前{c}应付清全部款项。',
  '{c}在验收合格后一次性将款项汇入{p}账户。',
  '款项由{c}一次性以转账方式支付，{p}应在收款后七日内开具发票。',
  '待成果通过{c}组织的评审后，由{c}全额支付。',
];
