/** Amounts of money in digits. */
import { Decimal } from 'decimal.js';
import { money, type Money } from '../model/index.ts';
import { isTrap, standsAlone } from './amount-traps.ts';
import { foreignMark, marksOf, type Marks, type MoneySign } from './currency.ts';
import type { ForeignCurrency } from './currency-names.ts';
import { normalise } from './normalise.ts';
import { numbersIn, type PrintedNumber } from './number.ts';
import { spanOf, type Span } from './span.ts';

/** An amount in digits with what marks it: `sign` null for a bare number with two decimals or thousands separators. */
export type DigitAmount = Span<Money> & {
  readonly sign: MoneySign;
  readonly grouped: boolean;
  readonly decimals: number;
};

/** An amount of another currency: ISO 4217 code and plain decimal, never money of ours. */
export interface ForeignAmount {
  readonly currency: ForeignCurrency;
  readonly amount: string;
}

/**
 * All amounts in yuan that the text gives in digits, with sign and unit in the span. Ratios, ranges, foreign
 * currencies, ids, dates and malformed or partial numbers give none.
 */
export function amountsInDigits(raw: string): readonly DigitAmount[] {
  const normal = normalise(raw);
  const { text } = normal;
  return numbersIn(text).flatMap((number): readonly DigitAmount[] => {
    if (foreignMark(number, text) !== undefined) return [];
    const marks = marksOf(number, text);
    const value = valueOf(number, marks);
    if (value === undefined || !isMarked(number, marks.sign, text) || isTrap(number, marks.sign, text)) return [];
    return [
      {
        ...spanOf(normal, marks.start, marks.end, value),
        sign: marks.sign,
        grouped: number.grouped,
        decimals: number.decimals,
      },
    ];
  });
}

/** All amounts in foreign currencies, each with its mark in the span. */
export function foreignAmounts(raw: string): readonly Span<ForeignAmount>[] {
  const normal = normalise(raw);
  return numbersIn(normal.text).flatMap((number): readonly Span<ForeignAmount>[] => {
    const mark = foreignMark(number, normal.text);
    if (mark === undefined) return [];
    return [
      spanOf(normal, mark.start, mark.end, {
        currency: mark.currency,
        amount: new Decimal(number.decimal).times(mark.scale).toFixed(),
      }),
    ];
  });
}

// Yuan have at most two decimals (50.000 may be a misread 50,000); 万元 as many as make whole fen.
function valueOf(number: PrintedNumber, { scale, negative }: Marks): Money | undefined {
  if (negative === undefined || (scale === 1 && number.decimals > 2)) return undefined;
  const yuan = new Decimal(number.decimal).times(scale);
  return yuan.decimalPlaces() > 2 ? undefined : money(negative ? yuan.negated() : yuan);
}

function isMarked(number: PrintedNumber, sign: MoneySign, text: string): boolean {
  if (sign === null) return number.decimals === 2 || (number.grouped && number.decimals === 0 && !number.spaced);
  // `项目3 5000元`: only a mark in front, or nothing at all, shows that the parts are one number.
  return (
    !number.spaced ||
    sign === '¥' ||
    sign === 'CNY' ||
    standsAlone({ ...number, end: text.length }, text) ||
    number.grouped
  );
}
