/** How contracts end: names, hands, seals and days. */
import { daysAfter } from '../../days.ts';
import type { Block, Piece } from '../../paper.ts';
import type { Deal } from './contract-deal.ts';
import { namesOf, sidesOf } from './contract-heads.ts';
import type { Side } from './contract-heads.ts';

/** Words the end of a deal. */
export type Signature = (deal: Deal) => Piece;

/** The lines of one side: label with name or without, who signs, and its day as printed (empty for none). */
function linesOf(deal: Deal, side: Side, named: boolean, hand: string, dated: string): readonly string[] {
  const mark = deal.draw.pick(['（盖章）', '（签章）', '（公章）', '']);
  return [`${side.label}${mark}：${named ? side.party.name : ''}`, hand, ...(dated === '' ? [] : [dated])];
}

function signed(deal: Deal, named: boolean, days: readonly [string, string]): readonly Block[] {
  const { draw } = deal;
  const hand = draw.wording([
    '法定代表人或授权代表（签字）：',
    '授权代表：',
    '代表人签字：',
    '法定代表人（签名）：',
    '委托代理人：',
    '经办人（签字）：',
  ]);
  const [a, b] = sidesOf(deal);
  const columns = [linesOf(deal, a, named, hand, days[0]), linesOf(deal, b, named, hand, days[1])];
  if (draw.chance(0.75)) return [{ type: 'columns', columns, seals: [a.party.name, b.party.name] }];
  return columns.flat().map((text): Block => ({ type: 'paragraph', text, indent: false }));
}

const DAY_LABELS = ['日期：', '签订日期：', '签署日期：', '签字日期：', '签约日期：', '签订时间：'];

/** One day: under both hands, in one line above them, or nowhere. */
export const ordinarySignature: Signature = (deal) => {
  const { draw } = deal;
  const named = draw.chance(0.6);
  const label = draw.wording(DAY_LABELS);
  const day = deal.day(deal.signed);
  const where = draw.weighted([
    [6, 'below'],
    [3, 'above'],
    [1, 'nowhere'],
  ] as const);
  if (where === 'below')
    return { blocks: signed(deal, named, [label + day, label + day]), truth: { signDate: deal.signed } };
  if (where === 'nowhere') return { blocks: signed(deal, named, ['', '']), none: ['signDate'] };
  const line: Block = {
    type: 'paragraph',
    text: `${draw.wording(['合同签订日期：', '签订时间：', '本合同签订于', '签约时间：', '本合同于以下日期签署：', '订立日期：'])}${day}`,
    indent: false,
  };
  return { blocks: [line, ...signed(deal, named, ['', ''])], truth: { signDate: deal.signed } };
};

/** Names nowhere but here. */
export const namesAtTheEnd: Signature = (deal) => {
  const label = deal.draw.wording(DAY_LABELS);
  const dated = label + deal.day(deal.signed);
  return {
    blocks: signed(deal, true, [dated, dated]),
    truth: { signDate: deal.signed, ...namesOf(deal) },
    trap: 'signature-only',
  };
};

/** The two sides sign on different days: the later one counts. */
const twoDays: Signature = (deal) => {
  const earlier = daysAfter(deal.signed, -deal.draw.int(1, 20));
  const label = deal.draw.wording(DAY_LABELS);
  const days = deal.draw.shuffled([label + deal.day(earlier), label + deal.day(deal.signed)]);
  return {
    blocks: signed(deal, true, [days[0] ?? '', days[1] ?? '']),
    truth: { signDate: deal.signed },
    trap: 'two-signature-days',
  };
};

/** Blank days, and a registry's stamp with a day of its own. */
const registryStamp: Signature = (deal) => {
  const label = deal.draw.wording(DAY_LABELS);
  const blank = `${label}${deal.draw.pick(['    年   月   日', '____年__月__日', ''])}`;
  const day = deal.day(daysAfter(deal.signed, deal.draw.int(10, 90)));
  const lines = deal.draw.wording([
    ['技术合同认定登记专用章', `登记日期：${day}`],
    ['已登记', `登记编号：${deal.signed.slice(0, 4)}6502${String(deal.draw.int(100_000, 999_999))}`, day],
    ['技术市场管理办公室', `认定登记 ${day}`],
    ['合同备案章', `备案时间 ${day}`],
    ['科技局技术合同登记处', `审核日期：${day}`],
    ['收文专用章', day],
  ]);
  return {
    blocks: [...signed(deal, true, [blank, blank]), { type: 'stamp', lines }],
    none: ['signDate'],
    trap: 'registry-stamp-day',
  };
};

/** All that mislead. */
export const SIGNATURE_TRAPS = { twoDays, registryStamp } as const satisfies Readonly<Record<string, Signature>>;
