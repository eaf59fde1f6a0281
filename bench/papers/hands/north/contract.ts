/** Contracts: half of them ordinary, half with one trap. */
import type { Draw } from '../../draw.ts';
import type { Block, Paper, Piece } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { clauses, NUMBERINGS } from './contract-clauses.ts';
import type { Deal } from './contract-deal.ts';
import { drawDeal } from './contract-deal.ts';
import { HEAD_TRAPS } from './contract-head-traps.ts';
import { idsOf, ordinaryHead, titleOf } from './contract-heads.ts';
import { OPEN_PRICES } from './contract-price-open.ts';
import { PRICE_TRAPS } from './contract-price-traps.ts';
import { ordinaryPrice, priceHeading } from './contract-prices.ts';
import { namesAtTheEnd, ordinarySignature, SIGNATURE_TRAPS } from './contract-signatures.ts';
import { orderUnderFramework, supplement } from './contract-supplements.ts';
import { ordinaryTerm, TERM_TRAPS } from './contract-terms.ts';

/** The parts of a contract; a plan words some of them otherwise than ordinarily. */
interface Plan {
  readonly providerFirst?: boolean;
  readonly title?: readonly string[];
  readonly head?: (deal: Deal) => readonly Piece[];
  readonly price?: (deal: Deal) => Piece;
  readonly term?: (deal: Deal) => Piece;
  readonly signature?: (deal: Deal) => Piece;
}

const prices = [...Object.values(PRICE_TRAPS), ...Object.values(OPEN_PRICES)].map((price): Plan => ({ price }));
const heads = Object.entries(HEAD_TRAPS).map(([name, head]): Plan => ({
  head,
  providerFirst: name === 'provider-is-party-a',
}));
const terms = Object.values(TERM_TRAPS).map((term): Plan => ({ term }));
const signatures = Object.values(SIGNATURE_TRAPS).map((signature): Plan => ({ signature }));
const wholes: readonly Plan[] = [
  { head: (deal) => [titleOf(deal), idsOf(deal, false, false)], signature: namesAtTheEnd },
  {
    price: supplement,
    title: ['补充协议', '合同补充协议', '补充协议书', '合同变更协议', '技术服务合同补充协议', '合同价款变更协议'],
  },
  {
    price: orderUnderFramework,
    title: ['委托订单', '技术服务订单', '检测委托单', '服务订单', '采购订单（技术服务）', '任务委托书'],
  },
];

/** Draws a contract. */
export function contract(draw: Draw): Paper {
  const plan = draw.chance(0.5) ? {} : draw.pick(draw.pick([prices, prices, heads, terms, signatures, wholes]));
  const drawn = drawDeal(draw, plan.providerFirst ?? false);
  const deal = plan.title === undefined ? drawn : { ...drawn, title: draw.wording(plan.title) };
  return paperOf('contract', [
    ...(plan.head ?? ordinaryHead)(deal),
    ...body(deal, (plan.price ?? ordinaryPrice)(deal), (plan.term ?? ordinaryTerm)(deal)),
    ...(draw.chance(0.1) ? [{ blocks: [{ type: 'break' } as const] }] : []),
    (plan.signature ?? ordinarySignature)(deal),
  ]);
}

/** The articles in an order that offices use, numbered in one way. */
function body(deal: Deal, price: Piece, term: Piece): readonly Piece[] {
  const { draw } = deal;
  const scope: Block = { type: 'paragraph', text: deal.scope };
  const first: readonly (readonly [string, Piece])[] = [
    [
      draw.wording(['服务内容', '委托事项', '合同标的', '工作内容与要求', '技术内容', '服务内容和范围']),
      { blocks: [scope] },
    ],
    ...draw.shuffled<readonly [string, Piece]>([
      [draw.wording(['履行期限', '合同期限', '进度安排', '时间要求', '履行期限、地点和方式', '工期']), term],
      [priceHeading(deal), price],
    ]),
  ];
  const more = clauses(deal).map(([heading, blocks]): readonly [string, Piece] => [heading, { blocks }]);
  const number = draw.pick(NUMBERINGS);
  return [...first, ...more].map(([heading, piece], at) => ({
    ...piece,
    blocks: [{ type: 'heading', text: number(at + 1) + heading }, ...piece.blocks],
  }));
}
