/** Matters of other agreements and of third parties in a contract. */
import { daysAfter } from '../../days.ts';
import { drawFen, grouped } from '../../money.ts';
import type { Block } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';
import { heading, parties, recital } from './opening.ts';
import { article } from './section.ts';
import type { Section, Trap } from './section.ts';

import { further } from './further.ts';
const mentioned =
  (wordings: readonly string[]): Section =>
  (draw, deal) => {
    const before = daysAfter(deal.sign, -draw.int(60, 500));
    const text = say(draw, draw.wording(wordings), {
      ...deal.values,
      other: `${deal.number.slice(0, -4)}${String(draw.int(1000, 9999))}`,
      before: deal.day(before),
      from: deal.day(daysAfter(before, 3)),
      to: deal.day(daysAfter(before, 300)),
      done: deal.day(daysAfter(deal.sign, -draw.int(2, 40))),
      large: `${grouped(drawFen(draw, 20_000, 2_000_000))}元`,
      supplier: drawEnterprise(draw).name,
      lab: drawProvider(draw).name,
    });
    const [sides, truth] = parties(draw, deal);
    const blocks: readonly Block[] = [
      ...heading(draw, deal),
      ...sides,
      { type: 'paragraph', text },
      recital(draw, deal),
    ];
    return { blocks, truth };
  };

const parent: Section = (draw, deal) => {
  const payer = drawEnterprise(draw);
  return {
    blocks: [
      ...article(
        draw.wording(['付款主体', '代付安排', '费用承担']),
        say(draw, draw.wording(PAID_BY), { ...deal.values, payer: payer.name }),
      ),
      ...further(draw, deal).blocks,
    ],
    truth: { payer: payer.name },
  };
};

const invoicing: Section = (draw, deal) => {
  const { client, provider, roles } = deal;
  const lines: readonly Block[] = [
    { type: 'paragraph', text: say(draw, draw.wording(INVOICING), deal.values) },
    { type: 'paragraph', text: `名称：${client.name}` },
    { type: 'paragraph', text: `${draw.wording(['税号', '纳税人识别号', '统一社会信用代码'])}：${client.taxId}` },
    {
      type: 'paragraph',
      text: `${draw.wording(['收款账户户名', '收款人', '开户名称'])}：${provider.name}，账号：${provider.account}，开户行：${provider.bank}`,
    },
  ];
  const key = roles.first === 'client' ? 'partyATaxId' : roles.first === 'provider' ? 'partyBTaxId' : null;
  return {
    blocks: [{ type: 'heading', text: '开票及收款信息' }, ...lines],
    truth: key === null ? {} : { [key]: client.taxId },
  };
};

/** All traps that lie in the recitals or in a further article. */
export const FURTHER_TRAPS = {
  'supplement-to-main-contract': {
    place: 'opening',
    write: mentioned([
      '鉴于双方已于{before}签订编号为{other}的主合同（合同总价{large}，期限自{from}至{to}），现就新增工作另行订立本合同，价款与期限以本合同为准。',
      '本合同为{other}号框架协议（签订于{before}，总额{large}）项下之单项合同，独立结算。',
      '双方此前订立的{other}号协议（{before}签署，服务期{from}至{to}，金额{large}）继续有效，本合同与之并行。',
    ]),
  },
  'earlier-phase': {
    place: 'opening',
    write: mentioned([
      '本项目一期（合同号{other}，{before}签订，费用{large}）已于{done}通过验收，现启动二期。',
      '{p}曾依据{before}签订的{other}号合同为{c}提供前期服务，服务期{from}至{done}，已结清{large}。',
      '前期合作（编号{other}）自{from}至{done}，总价{large}，双方无争议；本合同为后续独立合同。',
    ]),
  },
  'supplier-in-recitals': {
    place: 'opening',
    write: mentioned([
      '{c}与{supplier}另有设备采购关系，金额{large}，该设备供{p}试验使用，采购事宜与本合同无涉。',
      '{supplier}为{c}之股东单位，不参与本合同之履行；{lab}曾就同一课题出具评估意见。',
      '经{lab}推荐，{c}选定{p}；{supplier}作为设备供货方另行签约（{large}）。',
    ]),
  },
  'somebody-else-pays': { place: 'further', write: parent },
  'tax-id-for-invoices': { place: 'further', write: invoicing },
} as const satisfies Readonly<Record<string, Trap>>;

const PAID_BY = [
  '本合同项下全部款项由{payer}代{c}直接支付给{p}，{c}与{payer}之间的结算由其自行处理。',
  '{c}指定{payer}为付款方，{p}认可由{payer}支付全部合同价款。',
  '双方确认，合同价款由{payer}承担并支付，发票抬头仍为{c}。',
];
const INVOICING = [
  '{p}应按下列信息向{c}开具增值税发票，{c}按下列账户付款：',
  '{c}之开票资料及{p}之收款账户如下：',
  '发票抬头、税号以及收款账户：',
];
