/** Ink beside a label → amounts, by what the label says about the unit. */
import { Decimal } from 'decimal.js';
import { truncated, type Money } from '../model/index.ts';
import { amountsInDigits, amountsInWords, type DigitAmount } from '../recognize/index.ts';
import { sliceInk, trimInk, type Ink } from './ink.ts';
import type { FoundValue, ReadAs } from './found.ts';

// 申请金额（万元）, （单位：人民币万元）; 万元 without a bracket belongs to a number of its own.
const TEN_THOUSANDS = /[（(][^（()）]{0,8}万元[)）]/u;

/**
 * All amounts in the ink, in printed order. A number that carries no unit of its own has the label's: beside （万元） 4.72
 * is 47,200 yuan.
 */
export function amountsIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const inDigits =
    as.form === 'words'
      ? []
      : amountsInDigits(ink.text).flatMap((span) => {
          const value = inUnitOf(as.label ?? '', span);
          return value === undefined ? [] : [{ span, value, witness: 'digits' as const }];
        });
  const inWords =
    as.form === 'digits'
      ? []
      : amountsInWords(ink.text).map((span) => ({ span, value: span.value, witness: 'words' as const }));
  const found = [...inDigits, ...inWords]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, value, witness }): FoundValue => ({
      type: 'money',
      value,
      ink: sliceInk(ink, span.start, span.end),
      witnesses: [witness],
    }));
  return found.length > 0 || as.form === 'words' ? found : bareNumber(ink, as.label ?? '');
}

/** Whether a label or heading says that the numbers beside it are 万元. */
export function saysTenThousands(label: string): boolean {
  return TEN_THOUSANDS.test(label);
}

/**
 * The value of an amount under a label or heading; 元 and 万元 behind the number itself count before those of the label.
 * Undefined when that gives no whole fen.
 */
export function inUnitOf(label: string, { value, sign }: Pick<DigitAmount, 'value' | 'sign'>): Money | undefined {
  if (sign === '元' || sign === '万元' || !saysTenThousands(label)) return value;
  return yuan(new Decimal(value).times(10_000));
}

function yuan(amount: Decimal): Money | undefined {
  return amount.decimalPlaces() > 2 ? undefined : truncated(amount);
}

// A bare number is an amount only beside a label that says so.
const BARE = /^\s*(\d{1,3}(?:[,，]\d{3})+|\d{1,9})(?:\.(\d{1,6}))?(?![\d%％])/u;

function bareNumber(ink: Ink, label: string): readonly FoundValue[] {
  const match = BARE.exec(ink.text);
  if (match === null) return [];
  const number = new Decimal(`${(match[1] ?? '').replace(/[,，]/gu, '')}.${match[2] ?? '0'}`);
  const value = yuan(saysTenThousands(label) ? number.times(10_000) : number);
  return value === undefined
    ? []
    : [{ type: 'money', value, ink: trimInk(sliceInk(ink, 0, match[0].length)), witnesses: ['digits'] }];
}
