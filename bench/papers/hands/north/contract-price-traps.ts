/** Prices that state their total among other sums. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { amountOf, drawFen, grouped, inWan, mixed, yuan } from '../../money.ts';
import type { Block, Piece } from '../../paper.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf, stated } from './contract-deal.ts';
import { howPaid, inServices, partsOf, priceSentence } from './contract-prices.ts';

/** Words the article of price of a deal. */
export type Price = (deal: Deal) => Piece;

const line = (text: string): Block => ({ type: 'paragraph', text });

/** A first sum, then what is left of it. */
const discount: Price = (deal) => {
  const first = deal.fen + drawFen(deal.draw, 1000, 40_000);
  const wording = deal.draw.wording([
    '{fee}原价{first}，[优惠后|经协商优惠后|双方商定优惠后]实际收取{sum}。',
    '[按标准报价|报价单所列费用]合计{first}，[鉴于长期合作|考虑到双方合作关系]，{p}同意[让利|下浮]，[最终成交价|最终合同价]为{sum}。',
    '[标准收费|原报价]：{first}；折后价：{sum}，{c}按折后价支付。',
    '{p}[最初报价|首次报价]{first}，[经谈判|经商谈]，合同价确定为{sum}。',
    '{fee}应收{first}，减免{off}后，{c}实付{sum}。',
    '费用标准为{first}，[对科技型企业给予优惠|享受优惠]{off}，优惠后总价{sum}。',
  ]);
  const values = { first: stated(deal, first), sum: stated(deal, deal.fen), off: yuan(deal.draw, first - deal.fen) };
  return settled(deal, [line(sayOf(deal, wording, values)), howPaid(deal)], 'first-sum-then-discount');
};

/** Without tax, the tax, and with tax. */
const netThenTax: Price = (deal) => {
  const rate = deal.draw.pick([1, 3, 6]);
  const net = Math.round(deal.fen / (1 + rate / 100));
  const wording = deal.draw.wording([
    '{fee}不含税价{net}，增值税税额{tax}（税率{rate}%），价税合计{sum}。',
    '{fee}为{sum}，其中不含税金额{net}，税额{tax}。',
    '合同不含税总额为{net}，[税金|增值税]{tax}，含税总额为{sum}。',
    '含税总价{sum}（[不含税价为{net}|其中：不含税价{net}，税款{tax}]），税率{rate}%。',
    '[净价|未税价]{net}，另加{rate}%增值税{tax}，{c}共应支付{sum}。',
    '本合同价格{net}（未税），{tax}（税），[总计|两项合计]{sum}。',
  ]);
  const values = {
    net: yuan(deal.draw, net),
    tax: yuan(deal.draw, deal.fen - net),
    rate: String(rate),
    sum: stated(deal, deal.fen),
  };
  return settled(deal, [line(sayOf(deal, wording, values)), howPaid(deal)], 'net-then-tax');
};

/** A rate and how often it falls due, then the total. */
const rateWithTotal: Price = (deal) => {
  const count = deal.draw.int(2, 12);
  const unit = Math.max(100, Math.round(deal.fen / count / 10_000)) * 10_000;
  const fen = unit * count;
  const wording = deal.draw.wording([
    '{fee}按[每季度|每月|每年度]{unit}计算，共{count}期，总计{sum}。',
    '每个样品{unit}，[共计|预定]{count}个样品，合计{sum}。',
    '单价{unit}/[次|项|件|人天]，数量{count}，[总价|总额]{sum}。',
    '{p}每次收取{unit}，[合同期内服务{count}次|共服务{count}次]，合同总额{sum}。',
    '每样收费{unit}，{count}样总费用为{sum}。',
    '按每项{unit}的标准收取，共{count}项，{c}总计支付{sum}。',
  ]);
  const text = sayOf(deal, wording, { unit: yuan(deal.draw, unit), count: String(count), sum: stated(deal, fen) });
  return { blocks: [line(text), howPaid(deal)], truth: { contractAmount: amountOf(fen) }, trap: 'rate-with-total' };
};

const INSTALMENTS = [
  '第{n}期：[合同签订后|提交中期成果后|验收合格后]{days}日内，支付{part}[；|。]',
  '（{n}）[签约后|方案确认后|完成交付后]{days}个工作日内，{c}向{p}支付{part}。',
  '{n}、[首付款|进度款|尾款]{part}，[于{days}日内付清|自通知之日起{days}日内支付]；',
];

/** First, middle and last payments; the total is printed before them, after them, or left to be added up. */
const instalments: Price = (deal) => {
  const parts = partsOf(deal, deal.draw.int(2, 3));
  const wording = deal.draw.wording(INSTALMENTS);
  const lines = parts.map((part, at) =>
    line(
      sayOf(deal, wording, {
        n: String(at + 1),
        days: String(deal.draw.pick([5, 7, 10, 15])),
        part: stated(deal, part),
      }),
    ),
  );
  const lead = line(
    sayOf(deal, '{fee}[由{c}分期支付|按以下方式分期支付|分{n}期支付，具体如下]：', { n: String(parts.length) }),
  );
  const total = priceSentence(deal, deal.fen);
  return deal.draw.weighted<() => Piece>([
    [4, () => settled(deal, [total, lead, ...lines], 'instalments-after-total')],
    [2, () => settled(deal, [lead, ...lines, total], 'instalments-before-total')],
    [
      3,
      () => ({
        ...settled(deal, [lead, ...lines], 'instalments-without-total'),
        derived: { contractAmount: 'the sum of the instalments' },
      }),
    ],
  ])();
};

/** One of several years beside the total. */
const years: Price = (deal) => {
  const [first = 0, second = 0, last = 0] = partsOf(deal, 3);
  const values = {
    first: yuan(deal.draw, first),
    second: yuan(deal.draw, second),
    last: yuan(deal.draw, last),
    sum: stated(deal, deal.fen),
  };
  const wording = deal.draw.wording([
    '本合同服务期三年，第一年{fee}{first}，第二年{second}，第三年{last}，三年总计{sum}。',
    '三年{fee}总额为{sum}，其中首年{first}、次年{second}、末年{last}。',
    '首年度费用{first}；第二年度费用{second}；第三年度费用{last}。合同总额{sum}。',
    '{c}三年内共支付{sum}，[按年结算|逐年支付]：第1年{first}，第2年{second}，第3年{last}。',
  ]);
  return settled(deal, [line(sayOf(deal, wording, values)), howPaid(deal)], 'several-years');
};

/** Other sums of money around the price: penalties, capital, retention, caps of liability. */
const otherSums: Price = (deal) => {
  const others = deal.draw
    .shuffled([
      '{p}逾期交付的，[应支付违约金|向{c}支付违约金]{other}。',
      '因{p}原因造成{c}损失的，[赔偿金额|赔偿总额]不超过{other}。',
      '{p}[系依法设立的企业|为有限责任公司]，注册资本{other}。',
      '{c}[预留|扣留]质保金{other}，[质保期满后|一年后]无息返还。',
      '{c}项目总投资{other}，[已完成立项|资金已落实]。',
      '{p}[在签约时|应]缴纳履约保证金{other}，验收后退还。',
      '[任何一方泄密|违反保密义务]的，应[赔偿|支付]对方{other}。',
    ])
    .slice(0, deal.draw.int(1, 3))
    .map((wording) => line(sayOf(deal, wording, { other: stated(deal, drawFen(deal.draw, 2000, 9_000_000)) })));
  const price = priceSentence(deal, deal.fen);
  const before = deal.draw.int(0, others.length);
  return settled(deal, [...others.slice(0, before), price, howPaid(deal), ...others.slice(before)], 'other-sums');
};

/** In 万元 by heading, column or label. */
const myriads: Price = (deal) => {
  const fen = Math.max(1, Math.round(deal.fen / 100_000)) * 100_000;
  const wan = inWan(fen);
  const half = Math.floor(fen / 2 / 100_000) * 100_000;
  const blocks = deal.draw.pick<() => readonly Block[]>([
    () => [
      {
        type: 'paragraph',
        text: deal.draw.wording(['单位：万元', '（金额单位：万元）', '单位：人民币万元']),
        align: 'right',
      },
      {
        type: 'grid',
        widths: [1, 4, 2],
        rows: [
          ['序号', '内容', '金额'],
          ...(half > 0
            ? [
                ['1', '方案研究', inWan(half)],
                ['2', '现场实施', inWan(fen - half)],
              ]
            : [['1', '技术服务', wan]]),
          [{ text: '合计', across: 2 }, wan],
        ],
      },
    ],
    () => [
      {
        type: 'grid',
        widths: [4, 2],
        rows: [
          ['服务内容', deal.draw.wording(['金额（万元）', '费用(万元)', '合同额（万元）'])],
          [deal.project, wan],
          ['合计', wan],
        ],
      },
    ],
    () => [
      {
        type: 'pairs',
        ruled: deal.draw.chance(0.6),
        rows: [[[deal.draw.wording(['合同金额（万元）', '合同总额（万元）', '合同价款（万元）']), wan]]],
      },
    ],
    () => [
      line(sayOf(deal, '[合同总价|{fee}总额|合同金额]为[人民币|]{wan}万元[整|]，[由{c}支付给{p}|含税]。', { wan })),
    ],
  ])();
  return { blocks: [...blocks, howPaid(deal)], truth: { contractAmount: amountOf(fen) }, trap: 'in-wan' };
};

/** Arabic and Chinese numerals in one amount. */
const mixedNumerals: Price = (deal) => {
  const odd = deal.draw.chance(0.4);
  const fen = odd
    ? Math.floor(deal.fen / 100) * 100 + deal.draw.int(1, 99)
    : Math.max(11, Math.round(deal.fen / 100_000)) * 100_000;
  const text = sayOf(
    deal,
    deal.draw.wording([
      '本合同总价款为人民币{sum}。',
      '{c}应支付{fee}{sum}。',
      '{fee}共计：{sum}。',
      '合同总金额{sum}，由{c}支付。',
      '双方商定{fee}为{sum}。',
      '{p}收取{fee}共{sum}。',
    ]),
    { sum: mixed(fen) },
  );
  return {
    blocks: [line(text), howPaid(deal)],
    truth: { contractAmount: amountOf(fen) },
    trap: 'mixed-numerals',
  };
};

/** Several services with their parts in a table, and the total once more in words. */
const severalServices: Price = (deal) => {
  const words = `${deal.draw.wording(['合计人民币（大写）：', '总价（大写）：', '大写金额：'])}${inWords(deal.fen, drawSpelling(deal.draw))}`;
  const parts = partsOf(deal, 2).map(grouped);
  const note = sayOf(deal, '其中[一期|第一阶段]{first}元，[二期|第二阶段]{second}元。', {
    first: parts[0] ?? '',
    second: parts[1] ?? '',
  });
  return settled(
    deal,
    [...inServices(deal), line(words), ...(deal.draw.chance(0.5) ? [line(note)] : []), howPaid(deal)],
    'several-services',
  );
};

function settled(deal: Deal, blocks: readonly Block[], trap: string): Piece {
  return { blocks, truth: { contractAmount: amountOf(deal.fen) }, trap };
}

/** All of them. */
export const PRICE_TRAPS = {
  discount,
  netThenTax,
  rateWithTotal,
  instalments,
  years,
  otherSums,
  myriads,
  mixedNumerals,
  severalServices,
} as const satisfies Readonly<Record<string, Price>>;
