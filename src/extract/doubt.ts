/**
 * What speaks against a value that stands beside a label: the label is a word of a sentence, the unit is open, the
 * amount is not settled.
 */
import { compareMoney, money } from '../model/index.ts';
import { saysTenThousands } from './amount.ts';
import { sliceInk } from './ink.ts';
import type { LabelHit } from './label.ts';
import type { Sheet } from './sheet.ts';
import { isCompleteName, isPartyLike } from './name.ts';
import type { FoundValue } from './found.ts';
import { isPutTogether } from './wrapped.ts';

// A label that runs into what follows may be a word of a sentence; amounts, days and codes show by themselves that they
// are values.
const RUN_ON = { firmly: 1, 'by blank': 0.9, not: 0.85 } as const satisfies Record<LabelHit['parted'], number>;
const RUN_ON_WORDS = { ...RUN_ON, not: 0.6 } as const satisfies Record<LabelHit['parted'], number>;
const RUN_ON_NAMELESS = { ...RUN_ON_WORDS, 'by blank': 0.6 } as const satisfies Record<LabelHit['parted'], number>;

/** How much (0–1) the place and the value itself speak for the value. */
export function worth(found: FoundValue, hit: LabelHit, sheet: Sheet): number {
  const unit = (sheet.inTenThousands && isUnitless(found, hit)) || isBeyondUnit(found, hit) ? UNIT_UNKNOWN : 1;
  return Math.min(runOn(found)[hit.parted], likeness(found)) * unit;
}

// A party is an organisation or a person, and one; anything else beside its label is looked at.
const NO_PARTY = 0.75;

function likeness(found: FoundValue): number {
  return found.type === 'name' && (!isPartyLike(found.value) || isPutTogether(found.ink)) ? NO_PARTY : 1;
}

function runOn(found: FoundValue): Readonly<Record<LabelHit['parted'], number>> {
  if (found.type === 'name' && !isCompleteName(found.value)) return RUN_ON_NAMELESS;
  return found.type === 'name' || found.type === 'text' ? RUN_ON_WORDS : RUN_ON;
}

// On a paper that speaks of 万元 somewhere, a number without a unit of its own may be either.
const UNIT_UNKNOWN = 0.6;

function isUnitless(found: FoundValue, hit: LabelHit): boolean {
  return (
    found.type === 'money' &&
    found.witnesses.includes('digits') &&
    !/[¥￥元圆]|CNY|RMB/iu.test(found.ink.text) &&
    !/元/u.test(hit.text)
  );
}

// 47,200 beside （万元）, or 万元 beside ¥: which of the two was meant?
const BEYOND = '100000000.00';

function isBeyondUnit(found: FoundValue, hit: LabelHit): boolean {
  if (found.type !== 'money' || !saysTenThousands(hit.text) || /元/u.test(found.ink.text)) return false;
  return compareMoney(found.value, money(BEYOND)) >= 0 || /[¥￥]|CNY|RMB/iu.test(found.ink.text);
}

// 自签字之日起至: the end of a span, not the day that the label means.
const SPAN = /[起至止前后内]/u;
// 暂定, 预计, 不超过: what follows is no settled value.
const UNSETTLED = /暂|预[计估算]|不超过|不高于|约|最高|上限|封顶|[%％]/u;

/**
 * A label inside a sentence is followed by the rest of the sentence: not by a name, and by an amount or day of its own
 * only at once.
 */
export function isFragment(found: FoundValue, hit: LabelHit): boolean {
  if (hit.parted !== 'not') return false;
  const rest = sliceInk(hit.row.ink, hit.end);
  const first = found.ink.cells.find((cell) => cell !== undefined);
  const between = first === undefined ? '' : rest.text.slice(0, Math.max(0, rest.cells.indexOf(first)));
  if (found.type !== 'name')
    return (
      /[，,。；;]|\p{Script=Han}{7}/u.test(between) ||
      UNSETTLED.test(between) ||
      (found.type === 'day' && SPAN.test(between))
    );
  return !isCompleteName(found.value);
}
