/** What two parties have agreed on, before anybody words it. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { drawFen, inWan, yuan } from '../../money.ts';
import type { Piece } from '../../paper.ts';
import type { Party } from '../../parties.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Values } from '../../say.ts';
import { say } from '../../say.ts';
import { SERVICES } from './contract-services.ts';
import { drawNumber } from './numbers.ts';

/** A contract before it is worded. */
export interface Deal {
  readonly draw: Draw;
  readonly client: Party;
  readonly provider: Party;
  readonly title: string;
  readonly project: string;
  readonly scope: string;
  readonly fee: string;
  readonly number: string;
  readonly fen: number;
  readonly signed: string;
  readonly from: string;
  readonly until: string;
  readonly day: (day: string) => string;
  /** How running text calls client and provider: 甲方 and 乙方, or by their part. */
  readonly callings: Values;
  /** How a block of particulars is headed: 甲方（委托方）. */
  readonly clientLabel: string;
  readonly providerLabel: string;
  /** Whether the provider is named first and is 甲方. */
  readonly providerFirst: boolean;
}

/** An article of a contract: heading without number, with what it settles. */
export interface Article {
  readonly heading: string;
  readonly piece: Piece;
}

/** Draws a deal. */
export function drawDeal(draw: Draw, providerFirst: boolean): Deal {
  const words = draw.pick(SERVICES);
  const [client, provider, signed] = [drawEnterprise(draw), drawProvider(draw), drawDay(draw, 2024, 2025)];
  const from = daysAfter(signed, draw.int(0, 12));
  const labels = labelsOf(draw, draw.wording(words.client), draw.wording(words.provider), providerFirst);
  const project = draw.pick(words.projects);
  const values = { ...labels.callings, project };
  return {
    draw,
    client,
    provider,
    project,
    signed,
    from,
    ...labels,
    providerFirst,
    title: draw.chance(0.3) ? `${project}${draw.wording(words.titles)}` : draw.wording(words.titles),
    scope: say(draw, draw.wording(words.scope), values),
    fee: draw.wording(words.fee),
    number: drawNumber(draw, signed.slice(0, 4)),
    fen: drawFen(draw, 5000, 900_000),
    until: daysAfter(from, draw.int(45, 540)),
    day: drawDayForm(draw),
  };
}

/** Says something of a deal; `{c}` and `{p}` are what client and provider are called, `{fee}` what is paid for. */
export function sayOf(deal: Deal, wording: string, values: Values = {}): string {
  return say(deal.draw, wording, { ...deal.callings, fee: deal.fee, project: deal.project, ...values });
}

const STATED = [
  '人民币（大写）{words}（小写：{yuan}）',
  '{yuan}（大写：{words}）',
  '人民币{words}（{yuan}）',
  '{yuan}（人民币{words}）',
  '（大写）{words}，（小写）{yuan}',
  '{yuan}，大写人民币{words}',
  '人民币大写：{words}；小写：{yuan}',
  '{yuan}[元整|]',
  '人民币{words}',
  '{yuan}',
  '大写{words}（即{yuan}）',
  '{yuan}（{words}）',
];

/** An amount in a sentence: in digits, in words, or in both. */
export function stated(deal: Deal, fen: number): string {
  const { draw } = deal;
  if (fen % 1_000_000 === 0 && draw.chance(0.12))
    return `${draw.wording(['', '人民币', 'RMB '])}${inWan(fen)}万元${draw.chance(0.4) ? '整' : ''}`;
  const digits = yuan(draw, fen);
  const text = say(draw, draw.wording(STATED), { words: inWords(fen, drawSpelling(draw)), yuan: digits });
  return digits.endsWith('元') ? text.replace(`${digits}元整`, `${digits}整`) : text;
}

function labelsOf(
  draw: Draw,
  client: string,
  provider: string,
  providerFirst: boolean,
): Pick<Deal, 'callings' | 'clientLabel' | 'providerLabel'> {
  const [c, p] = providerFirst ? ['乙方', '甲方'] : ['甲方', '乙方'];
  const style = providerFirst
    ? draw.pick(['letters', 'both', 'role-first'] as const)
    : draw.pick(['letters', 'letters', 'both', 'role-first', 'role'] as const);
  switch (style) {
    case 'letters':
      return { callings: { c, p }, clientLabel: c, providerLabel: p };
    case 'both':
      return { callings: { c, p }, clientLabel: `${c}（${client}）`, providerLabel: `${p}（${provider}）` };
    case 'role-first':
      return { callings: { c, p }, clientLabel: `${client}（${c}）`, providerLabel: `${provider}（${p}）` };
    case 'role':
      return { callings: { c: client, p: provider }, clientLabel: client, providerLabel: provider };
  }
}
