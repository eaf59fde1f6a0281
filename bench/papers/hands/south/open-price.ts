/** Articles on money that do not settle the sum, and those that state it in another currency. */
import { drawFen, grouped } from '../../money.ts';
import type { Draw } from '../../draw.ts';
import { say } from '../../say.ts';
import type { Values } from '../../say.ts';
import { inWords } from '../../capital-numerals.ts';
import { drawSum } from './deal.ts';
import { priceHeading } from './price.ts';
import { article } from './section.ts';
import type { Section, Trap } from './section.ts';

const unsettled =
  (wordings: readonly string[], more: (draw: Draw, price: number) => Values): Section =>
  (draw, deal) => ({
    blocks: article(
      priceHeading(draw),
      say(draw, draw.wording(wordings), { ...deal.values, ...more(draw, deal.price) }),
      say(draw, draw.wording(CLOSING), deal.values),
    ),
    none: ['contractAmount'],
  });

const rate = unsettled(
  [
    '每一样品收取检测费{unit}，数量以{c}实际送样为准，按季结算。',
    '{c}按{p}每人日{unit}的标准支付报酬，工作日数以双方签认的考勤为准。',
    '服务费为每月{unit}，自服务开始之月起按月计付，任一方可提前三十日通知终止。',
    '现场服务按次计费，每次{unit}，次数据实结算。',
    '数据处理费按每口井{unit}计，井数以{c}下达的任务单为准。',
    '报酬以小时计算，每小时{unit}，由{p}按月提交工时表。',
  ],
  (draw) => ({ unit: drawSum(draw, drawFen(draw, 100, 30_000)) }),
);

const part = unsettled(
  [
    '合同签订后{c}先行支付启动费用{part}，其余费用待方案评审后以补充协议另行约定。',
    '其中首个年度的费用为{part}，后续年度费用由双方于上一年度末协商确定。',
    '{c}已支付首期款{part}，第二期款项的数额视中期评估结果确定。',
    '本合同费用由测试费与研发费两部分组成，测试费为{part}，研发费按实际成本另计。',
    '预付款{part}，结算金额以竣工审定为准。',
    '{c}支付入门费{part}，并自产品上市之年起按年净销售额的3%另行支付提成费。',
  ],
  (draw, price) => ({ part: drawSum(draw, price) }),
);

const ceiling = unsettled(
  [
    '本合同为框架性约定，预计全年发生费用约{cap}，最终以实际委托量结算。',
    '结算金额最高不超过{cap}，具体以{c}签认的工作量为准。',
    '费用暂估{cap}，该数额仅供{c}编制预算使用，不构成付款承诺，实际金额另行商定。',
    '{c}对本项目的支付上限为{cap}，实际价款由双方在验收时核定。',
    '报酬在{cap}以内，据实结算。',
    '暂列金额{cap}，未经{c}书面确认不得动用，应付金额以双方日后确认者为准。',
  ],
  (draw, price) => ({ cap: drawSum(draw, price) }),
);

const foreign = unsettled(
  [
    '本合同总价为美元{d}（USD {d}），以付款日汇率折算人民币支付。',
    '合同总价款：EUR {d}，由{c}以电汇方式支付。',
    '{c}应向{p}支付技术服务费共计{d}美元，汇率风险由{c}承担。',
    '技术使用费总额{d}港元（HK$ {d}），大写港币{w}。',
    '总金额{d}。本合同所称金额均以欧元计。',
    '全部报酬计{d}，币种：美元（U.S. Dollars），大写：{w}。',
  ],
  (_, price) => ({ d: grouped(price), w: inWords(price) }),
);

const disagree: Section = (draw, deal) => {
  const other = deal.price + draw.pick([-1, 1]) * draw.pick([10_000, 100_000, 300_000, 90_000]);
  const values = { ...deal.values, d: grouped(deal.price), w: inWords(Math.max(other, 50_000)) };
  return {
    blocks: article(priceHeading(draw), say(draw, draw.wording(DISAGREE), values)),
    none: ['contractAmount'],
  };
};

const exchanged: Section = (draw, deal) => {
  const rateOf = draw.int(690, 725) / 100;
  const usd = grouped(Math.round(deal.price / rateOf));
  const values = { ...deal.values, usd, rate: rateOf.toFixed(2), sum: drawSum(draw, deal.price) };
  return { blocks: article(priceHeading(draw), say(draw, draw.wording(EXCHANGED), values)) };
};

/** All of them by name. */
export const OPEN_PRICES = {
  'rate-without-total': { place: 'price', write: rate },
  'part-without-whole': { place: 'price', write: part },
  'ceiling-or-estimate': { place: 'price', write: ceiling },
  'foreign-currency': { place: 'price', write: foreign },
  'words-unlike-figures': { place: 'price', write: disagree },
  'foreign-beside-yuan': { place: 'price', write: exchanged },
} as const satisfies Readonly<Record<string, Trap>>;

const CLOSING = [
  '付款前{p}应开具合法有效的增值税发票。',
  '{c}于收到发票后三十日内付款。',
  '款项以银行转账方式支付。',
  '双方每季度末对账一次。',
  '税费由{p}承担。',
  '结算单经双方盖章后生效。',
];
const DISAGREE = [
  '合同总价款为人民币{w}（¥{d}）。',
  '{c}应付费用共计{d}元，大写人民币{w}。',
  '{d}元（{w}）为本合同固定总价。',
  '报酬总额：（大写）{w}；（小写）{d}元。',
  '本合同价款人民币{w}，小写￥{d}元，含税。',
  '总价{d}元整（大写：人民币{w}），由{c}支付。',
];
const EXCHANGED = [
  '合同总价为人民币金额{sum}，按1:{rate}折合美元{usd}，付款以人民币进行。',
  '参考报价USD {usd}（汇率{rate}）；双方确定合同总价以人民币计，为{sum}。',
  '{p}境外合作方报价{usd}美元，{c}以人民币向{p}支付全部费用，总计{sum}。',
  '总价款USD {usd}，双方同意以人民币结算，结算总额固定为{sum}。',
  '本合同总价{sum}（equivalent to USD {usd}）。',
  '经折算，美元{usd}相当于{sum}；{c}应付总额即该人民币数额。',
];
