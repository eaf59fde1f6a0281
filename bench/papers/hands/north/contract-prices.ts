/** How contracts ordinarily say what is to be paid. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { amountOf, digits, grouped, yuan } from '../../money.ts';
import type { Block, Piece } from '../../paper.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf, stated } from './contract-deal.ts';

/** Sentences that state the one sum of a contract. */
export const PRICE_SENTENCES = [
  '本合同[总价款|总金额|价款总额|费用总额][共计|为]{sum}。',
  '{c}应向{p}支付{fee}[共计|总计|合计]{sum}[，该费用已包含税费|，含税|]。',
  '{fee}[总额|共计|]：{sum}。',
  '经双方[协商一致|友好协商|商定]，本项目{fee}[定为|确定为|为]{sum}[，含增值税|，含6%增值税|]。',
  '就上述[服务|工作]，{p}[收取|共收取|计收]{fee}{sum}，[由{c}承担|{c}按本合同约定支付]。',
  '双方同意{fee}[按包干方式计取|实行固定总价]，总额{sum}，[除此之外{c}不再支付其他费用|不因市场变化调整]。',
  '{p}完成[本合同约定的|上述]工作后，[可获得的报酬|{c}支付的对价]为{sum}。',
  '合同金额[（含税）|]：{sum}[|（含税）]。',
  '[完成本合同全部工作|为完成上述内容]，{c}须支付的费用合计{sum}。',
  '[本次委托|本项委托]的{fee}为{sum}，[包含人工、材料及差旅等全部费用|该价格为最终价格]。',
  '{c}同意[就此向{p}付给|付给{p}]{fee}{sum}。',
  '合同价款：{sum}，[该价款为含税价|包括完成服务所需的一切费用|税率6%]。',
];

const HOW_PAID = [
  '付款方式：[合同签订后{n}个工作日内|验收合格后{n}日内|收到发票后{n}个工作日内]，{c}[一次性付清|一次性支付全部款项|以银行转账方式付清]。',
  '{c}于[本合同生效|提交成果|验收通过]之日起{n}日内[将上述款项汇入{p}账户|一次付清]。',
  '[支付方式|结算方式]：签约后支付{first}%，[余款|其余{rest}%]于验收合格后{n}日内[结清|支付]。',
  '款项分两次支付：[首次为合同价款的{first}%|合同生效后付{first}%]，[提交报告后付清余款|第二次付清其余{rest}%]。',
  '{p}[开具|提供]等额增值税发票后{n}日内，{c}[办理付款|支付款项]。',
  '{c}收到[成果|报告]及发票后，应在{n}个工作日内[完成支付|转账支付]。',
];

const HEADINGS = ['合同价款及支付方式', '费用及支付', '价款与结算', '报酬及其支付方式', '合同金额', '费用与付款'];

/** What every article of price is headed by. */
export function priceHeading(deal: Deal): string {
  return deal.draw.wording(HEADINGS);
}

/** When and how it is paid, in shares of the sum at most. */
export function howPaid(deal: Deal): Block {
  const first = deal.draw.pick([20, 30, 40, 50, 60]);
  const values = { n: String(deal.draw.pick([3, 5, 7, 10, 15, 30])), first: String(first), rest: String(100 - first) };
  return { type: 'paragraph', text: sayOf(deal, deal.draw.wording(HOW_PAID), values) };
}

/** The provider's account, for the transfer. */
export function accountOf(deal: Deal): readonly Block[] {
  if (deal.draw.chance(0.5)) return [];
  const { provider } = deal;
  const lines = [
    sayOf(deal, '{p}[收款账户|开户信息|账户信息|收款信息]：'),
    `户名：${provider.name}`,
    `开户行：${provider.bank}`,
    `账号：${provider.account}`,
  ];
  return lines.map((text) => ({ type: 'paragraph', text, indent: false }));
}

/** A sentence that states a sum. */
export function priceSentence(deal: Deal, fen: number): Block {
  return { type: 'paragraph', text: sayOf(deal, deal.draw.wording(PRICE_SENTENCES), { sum: stated(deal, fen) }) };
}

/** The one sum: in a sentence, in two rows, or under a table of services. */
export function ordinaryPrice(deal: Deal): Piece {
  const body = deal.draw.weighted([
    [7, inSentence],
    [2, inRows],
    [2, inServices],
  ])(deal);
  return { blocks: [...body, howPaid(deal), ...accountOf(deal)], truth: { contractAmount: amountOf(deal.fen) } };
}

function inSentence(deal: Deal): readonly Block[] {
  return [priceSentence(deal, deal.fen)];
}

function inRows(deal: Deal): readonly Block[] {
  const { draw, fen } = deal;
  const words = [
    draw.wording(['合同总价（大写）', '金额大写', '总金额（大写）', '合同金额（大写）']),
    inWords(fen, drawSpelling(draw)),
  ] as const;
  const figures = [
    draw.wording(['合同总价（小写）', '金额小写', '总金额（小写）', '合同金额（小写）']),
    yuan(draw, fen),
  ] as const;
  return [
    {
      type: 'pairs',
      ruled: draw.chance(0.7),
      rows: draw.pick([[[words, figures]], [[words], [figures]], [[figures], [words]]]),
    },
  ];
}

/** Services with parts that sum up to the total in the last row. */
export function inServices(deal: Deal): readonly Block[] {
  const { draw, fen } = deal;
  const count = draw.int(2, 4);
  const parts = partsOf(deal, count);
  const names = draw
    .shuffled(['方案设计', '现场测试', '数据分析', '报告编制', '样品检测', '系统部署', '人员培训', '资料整理'])
    .slice(0, count);
  const rows = names.map((name, at) => [String(at + 1), name, String(draw.int(1, 3)), grouped(parts[at] ?? 0)]);
  return [
    {
      type: 'grid',
      widths: [1, 4, 2, 3],
      rows: [
        [
          '序号',
          draw.wording(['服务内容', '服务项目', '项目名称']),
          '数量',
          draw.wording(['金额（元）', '费用（元）', '小计（元）']),
        ],
        ...rows,
        [
          { text: draw.wording(['合计', '总计', '合 计']), across: 3 },
          draw.chance(0.5) ? grouped(fen) : digits(draw, fen),
        ],
      ],
    },
  ];
}

/** Parts of the sum, all but the last in whole hundreds of yuan where it is large enough. */
export function partsOf(deal: Deal, count: number): readonly number[] {
  const step = deal.fen >= 1_000_000 ? 10_000 : 100;
  const share = Math.floor(deal.fen / count / step) * step;
  const parts = Array.from(
    { length: count - 1 },
    (_, at) => share + (at % 2 === 0 ? 1 : -1) * Math.floor((share * 0.3) / step) * step,
  );
  return [...parts, deal.fen - parts.reduce((sum, part) => sum + part, 0)];
}
