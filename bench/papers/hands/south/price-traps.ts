/** Articles on money in which another sum stands beside the one that is to be paid; the total is printed. */
import { drawFen, grouped } from '../../money.ts';
import type { Draw } from '../../draw.ts';
import { drawPerson } from '../../parties.ts';
import { say } from '../../say.ts';
import type { Values } from '../../say.ts';
import { drawSum } from './deal.ts';
import type { Deal } from './deal.ts';
import { inShares, priceHeading } from './price.ts';
import { article } from './section.ts';
import type { Section, Trap } from './section.ts';

const sentence =
  (wordings: readonly string[], more: (draw: Draw, deal: Deal) => Values): Section =>
  (draw, deal) => ({ blocks: article(priceHeading(draw), priced(draw, deal, wordings, more), inShares(draw, deal)) });

function priced(draw: Draw, deal: Deal, wordings: readonly string[], more: (draw: Draw, deal: Deal) => Values): string {
  return say(draw, draw.wording(wordings), { ...deal.values, sum: drawSum(draw, deal.price), ...more(draw, deal) });
}

const discount = sentence(
  [
    '按{p}公布的收费标准核算，本项目费用为{gross}；鉴于双方长期合作，{p}同意予以减免，减免后{c}实际应付合同价款为{sum}。',
    '{p}首次报价为{gross}，经两轮磋商，双方最终确定合同总价为{sum}。',
    '项目原定经费{gross}，扣除{c}自行承担部分后，双方确认本合同结算总额为{sum}。',
    '上述工作的市场参考价为{gross}，{p}给予协议院校优惠，优惠后总价款计{sum}，以此为准。',
    '列表价{gross}，折后{sum}，{c}按折后价付款。',
    '双方曾于洽谈纪要中暂定费用{gross}，现经确认调整为{sum}，并以调整后的金额作为本合同总价款。',
  ],
  (draw, deal) => ({ gross: drawSum(draw, deal.price + draw.int(5, 80) * 100_000) }),
);

const taxOnTop = sentence(
  [
    '不含税价款为{net}，增值税税额为{tax}，价税合计{sum}，{c}应按价税合计金额付款。',
    '技术服务费（不含税）{net}，{p}另行加收税金{tax}，即{c}应付总额为{sum}。',
    '合同净价{net}，税率6%，税金{tax}，含税总价{sum}。',
    '本合同除税价{net}，税款{tax}由{c}承担，故{c}共应支付{sum}。',
    'Net price {net}; VAT (6%) {tax}; 含税合同总额（Total, tax included）：{sum}。',
    '{p}之报酬为{net}，不含增值税；加计增值税{tax}后，合同含税总金额为{sum}。',
  ],
  (draw, deal) => {
    const net = Math.round(deal.price / 1.06);
    return { net: drawSum(draw, net), tax: `${grouped(deal.price - net)}元` };
  },
);

const funded = sentence(
  [
    '项目总投资{large}，其中由{c}自筹设备费及场地费，本合同委托费用为{sum}，由{c}支付给{p}。',
    '该课题预算总额{large}；{p}承担部分的合同经费为{sum}，其余由{c}自行使用，与本合同无关。',
    '{c}为本项目共安排资金{large}。其中应付{p}的合同价款总额为{sum}。',
    '{c}年度研发投入计划为{large}，本合同的总价款为{sum}。',
    '依托工程概算{large}，本技术合同总额{sum}，不因工程概算变动而调整。',
    '{c}注册资本及授信{large}仅作履约能力说明；双方约定的合同报酬总额为{sum}。',
  ],
  (draw, deal) => ({ large: drawSum(draw, deal.price * draw.int(3, 12)) }),
);

const unitThenTotal = sentence(
  [
    '按每人月{unit}元计，共投入{n}人月，费用总计{sum}。',
    '每组试验收费{unit}元，本合同约定完成{n}组，合同总价{sum}。',
    '单价{unit}元/样，样品数量{n}个，合计金额即本合同总价为{sum}。',
    '{c}按月支付服务费{unit}元，服务{n}个月，总计{sum}。',
    '每件专利分析收费人民币{unit}元，共{n}件，{c}应付总费用{sum}。',
    '{p}每次到场服务计{unit}元，合同期内固定{n}次，全部费用为{sum}。',
  ],
  () => ({}),
);

const whole: Section = (draw, deal) => {
  const n = draw.int(2, 24);
  const unit = Math.max(100, Math.round(deal.price / n / 10_000) * 100) * 100;
  const scaled = { ...deal, price: unit * n };
  const sum = drawSum(draw, scaled.price);
  const piece = unitThenTotal(draw, { ...scaled, values: { ...deal.values, unit: grouped(unit), n: String(n), sum } });
  return { ...piece, truth: { contractAmount: `${String(scaled.price / 100)}.00` } };
};

const penalty: Section = (draw, deal) => ({
  blocks: [
    ...article(
      priceHeading(draw),
      say(draw, draw.wording(SHORT_TOTALS), { ...deal.values, sum: drawSum(draw, deal.price) }),
      inShares(draw, deal),
    ),
    ...article(
      draw.wording(['违约责任', '违约与赔偿', '责任限制（Liability）']),
      say(draw, draw.wording(PENALTIES), { ...deal.values, large: drawSum(draw, deal.price * draw.int(2, 5)) }),
    ),
  ],
});

const deposit: Section = (draw, deal) => {
  const values = {
    ...deal.values,
    sum: drawSum(draw, deal.price),
    other: drawSum(draw, drawFen(draw, 3000, 900_000)),
    person: drawPerson(draw),
  };
  return { blocks: article(priceHeading(draw), say(draw, draw.wording(DEPOSITS), values), inShares(draw, deal)) };
};

/** All of them by name. */
export const PRICE_TRAPS = {
  'discount-then-total': { place: 'price', write: discount },
  'net-then-tax-then-total': { place: 'price', write: taxOnTop },
  'project-budget-larger': { place: 'price', write: funded },
  'unit-price-then-total': { place: 'price', write: whole },
  'penalty-above-price': { place: 'price', write: penalty },
  'deposit-or-grant': { place: 'price', write: deposit },
} as const satisfies Readonly<Record<string, Trap>>;

const SHORT_TOTALS = [
  '合同总价为{sum}。',
  '{c}应付总价款{sum}。',
  '本合同价款总计{sum}。',
  '费用总额：{sum}。',
  '报酬总额{sum}。',
  '服务费总计{sum}。',
];
const PENALTIES = [
  '任何一方泄露对方技术秘密的，应向守约方支付违约金{large}。',
  '{p}擅自将成果转让第三方的，须赔偿{c}损失，赔偿金额不低于{large}。',
  '因{p}原因导致项目终止的，除退还已收款项外，另行支付{large}作为违约金。',
  '双方的累计赔偿责任以{large}为上限。',
  '违反本合同知识产权条款的一方应承担惩罚性赔偿{large}。',
  '{c}逾期付款的，每日按千分之三支付滞纳金；情节严重的，一次性支付{large}。',
];
const DEPOSITS = [
  '合同总价款为{sum}。{p}应在开工前向{c}缴纳履约保证金{other}，验收后无息退还。',
  '{c}另向{p}交付样机押金{other}，归还样机时退回；本合同总费用为{sum}，押金不计入。',
  '{c}已获政府补助{other}，该补助与本合同对价无涉；{c}应付{p}的合同总额为{sum}。',
  '{p}投保职业责任险，保险金额{other}。合同总金额{sum}由{c}支付。',
  '{person}代表{c}另行采购仪器{other}，不在本合同范围内。本合同价款总计{sum}。',
  '成果预计可为{c}每年新增产值{other}。合同报酬总额议定为{sum}。',
];
