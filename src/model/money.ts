/** Money: exact decimal yuan, never a float. */
import { Decimal } from 'decimal.js';

declare const brand: unique symbol;

/** CNY yuan as a canonical decimal string with two places, e.g. `"126000.00"`; equal amounts are equal strings. */
export type Money = string & { readonly [brand]: 'Money' };

/** Nothing: `"0.00"`. */
export const ZERO: Money = money(0);

/** Makes `Money` from a decimal number of yuan; throws `RangeError` when it is no number or has a part of a fen. */
export function money(yuan: string | number | Decimal): Money {
  const value = new Decimal(yuan);
  if (!value.isFinite()) throw new RangeError(`not an amount: ${String(yuan)}`);
  if (value.decimalPlaces() > 2) throw new RangeError(`a part of a fen: ${String(yuan)}`);
  return brandOf(value);
}

/** Like `money`, but truncates a part of a fen toward zero: the rule says "not more than" (domain.md 9, case 9). */
export function truncated(yuan: string | Decimal): Money {
  return brandOf(new Decimal(yuan).toDecimalPlaces(2, Decimal.ROUND_DOWN));
}

/** The sum; `"0.00"` of nothing. */
export function sum(amounts: readonly Money[]): Money {
  return brandOf(amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)));
}

/** `a − b`. */
export function minus(a: Money, b: Money): Money {
  return brandOf(new Decimal(a).minus(b));
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareMoney(a: Money, b: Money): number {
  return new Decimal(a).comparedTo(b);
}

/** The least of the amounts; throws `RangeError` when there are none. */
export function least(amounts: readonly Money[]): Money {
  const [first, ...rest] = amounts;
  if (first === undefined) throw new RangeError('no amount to choose from');
  return rest.reduce((low, amount) => (compareMoney(amount, low) < 0 ? amount : low), first);
}

/** The amount with thousands separators for people, e.g. `126,000.00`. */
export function grouped(amount: Money): string {
  const [whole = '', fen = ''] = amount.split('.');
  return `${whole.replace(/\B(?=(?:\d{3}){1,9}$)/gu, ',')}.${fen}`;
}

// The one place where a checked string becomes Money.
function brandOf(value: Decimal): Money {
  const text = value.isZero() ? '0.00' : value.toFixed(2);
  return text as Money;
}
