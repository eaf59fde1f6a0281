/** What amounts say about each other: parts that add up, shares of a whole, tax on top, words beside digits. */
import { Decimal } from 'decimal.js';
import type { Mention } from './mention.ts';

// A sum has at most so many parts in a row, and a paper at most so many amounts whose sums are tried.
const PARTS = 8;
const AMOUNTS = 120;
// 大写 and digits of one amount stand this close.
const PAIR = 26;
const RATES: readonly string[] = ['0.01', '0.03', '0.06', '0.09', '0.13'];

/**
 * Features by mention, in the order given: `sum:whole` and `sum:part` where amounts that follow each other add up to
 * another, `share:*` where a printed percentage makes one of another, `tax:gross` and `tax:net` where one is the
 * other with a legal rate of tax on it, `pair:*` for words beside digits.
 */
export function sumFeatures(mentions: readonly Mention[], text: string): readonly (readonly string[])[] {
  const found = mentions.map(() => new Set<string>());
  const mark = (at: number, feature: string): void => void found[at]?.add(feature);
  const amounts = mentions.map(({ valued }) => new Decimal(valued.type === 'money' ? valued.value : 0));
  pairs(mentions, text, mark);
  if (mentions.length <= AMOUNTS) {
    sums(distinct(mentions, amounts), mark);
    shares(amounts, text, mark);
    taxes(amounts, mark);
  }
  return found.map((features) => [...features]);
}

type Mark = (at: number, feature: string) => void;

interface Amount {
  /** The mentions that print it: 大写 and digits side by side are one amount. */
  readonly at: readonly number[];
  readonly amount: Decimal;
}

// Neighbours that print the same amount are one.
function distinct(mentions: readonly Mention[], amounts: readonly Decimal[]): readonly Amount[] {
  return mentions.reduce<Amount[]>((all, mention, at) => {
    const last = all.at(-1);
    const amount = amounts[at] ?? new Decimal(0);
    const before = last === undefined ? undefined : mentions[last.at.at(-1) ?? -1];
    if (
      last !== undefined &&
      before !== undefined &&
      last.amount.eq(amount) &&
      mention.spot.start - before.spot.end < PAIR
    )
      all[all.length - 1] = { at: [...last.at, at], amount };
    else all.push({ at: [at], amount });
    return all;
  }, []);
}

function sums(all: readonly Amount[], mark: Mark): void {
  const byAmount = Map.groupBy(all, ({ amount }) => amount.toFixed(2));
  for (let from = 0; from < all.length; from += 1) {
    let sum = new Decimal(0);
    for (let to = from; to < Math.min(all.length, from + PARTS); to += 1) {
      sum = sum.plus(all[to]?.amount ?? 0);
      if (to === from) continue;
      const wholes = (byAmount.get(sum.toFixed(2)) ?? []).filter((one) => !all.slice(from, to + 1).includes(one));
      if (wholes.length === 0) continue;
      for (const { at } of wholes) for (const one of at) mark(one, 'sum:whole');
      for (const part of all.slice(from, to + 1)) for (const one of part.at) mark(one, 'sum:part');
    }
  }
}

// Smaller percentages are rates, of interest or penalties.
const SHARE = 5;
const PERCENT = /(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)\s?[%％]/gu;

function shares(amounts: readonly Decimal[], text: string, mark: Mark): void {
  const percents = [...new Set([...text.matchAll(PERCENT)].map((match) => match[1] ?? ''))]
    .filter((percent) => Number(percent) >= SHARE)
    .slice(0, 12);
  for (const [part, small] of amounts.entries())
    for (const [whole, large] of amounts.entries())
      if (small.gt(0) && large.gt(small) && percents.some((percent) => large.times(percent).div(100).eq(small))) {
        mark(whole, 'share:whole');
        mark(part, 'share:part');
      }
}

function taxes(amounts: readonly Decimal[], mark: Mark): void {
  for (const [low, net] of amounts.entries())
    for (const [high, gross] of amounts.entries())
      if (
        net.gt(0) &&
        gross.gt(net) &&
        RATES.some((rate) => net.times(new Decimal(rate).plus(1)).minus(gross).abs().lt('0.02'))
      ) {
        mark(high, 'tax:gross');
        mark(low, 'tax:net');
      }
}

function pairs(mentions: readonly Mention[], text: string, mark: Mark): void {
  for (const [at, one] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next === undefined || next.spot.start - one.spot.end > PAIR || one.witnesses.join() === next.witnesses.join())
      continue;
    // Another sentence speaks of another amount.
    if (/[。；;]/u.test(text.slice(one.spot.end, next.spot.start))) continue;
    const feature = one.valued.value === next.valued.value ? 'pair:same' : 'pair:other';
    mark(at, feature);
    mark(at + 1, feature);
  }
}
