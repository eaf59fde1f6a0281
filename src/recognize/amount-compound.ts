/** Amounts in digits with the units of words between them: 12万8千元整, 86400元5角2分, 3万零500元. */
import { Decimal } from 'decimal.js';
import { money, type Money } from '../model/index.ts';
import { normalise } from './normalise.ts';
import { spanOf, type Span } from './span.ts';

// Digits and units from large to small; every unit at most once, and two of them at least.
const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,3}|\d{1,9}`;
const COMPOUND = new RegExp(
  `(?<![\\d.,-])(?:(${NUMBER}) ?万)?(?:零?(\\d) ?千)?(?:零?(\\d) ?百)?(?:零?(${NUMBER}))? ?[元圆]?(?:零?(\\d) ?[角毛])?(?:零?(\\d) ?分)?[整正]?`,
  'gu',
);

/** All such amounts; a number with one unit alone is an amount in digits (`amountsInDigits`). */
export function amountsCompound(raw: string): readonly Span<Money>[] {
  const normal = normalise(raw);
  return [...normal.text.matchAll(COMPOUND)].flatMap((match): readonly Span<Money>[] => {
    const [whole, ...parts] = match;
    const [wan, thousands, hundreds, rest, jiao, fen] = parts.map((part) => part?.replaceAll(',', ''));
    const used = [wan, thousands, hundreds, rest, jiao, fen].filter((part) => part !== undefined);
    if (used.length < 2 || !/[元圆]/u.test(whole) || (rest !== undefined && !isRest(wan, thousands, hundreds, rest)))
      return [];
    const value = new Decimal(wan ?? 0)
      .times(10_000)
      .plus(new Decimal(thousands ?? 0).times(1000))
      .plus(new Decimal(hundreds ?? 0).times(100))
      .plus(rest ?? 0)
      .plus(new Decimal(jiao ?? 0).div(10))
      .plus(new Decimal(fen ?? 0).div(100));
    return [spanOf(normal, match.index, match.index + whole.length, money(value))];
  });
}

// What follows the last unit is smaller than it: 3万5000, 8千500; not 3万50000.
function isRest(wan?: string, thousands?: string, hundreds?: string, rest = ''): boolean {
  const least = hundreds !== undefined ? 2 : thousands !== undefined ? 3 : wan !== undefined ? 4 : 9;
  return rest.length <= least;
}
