/** What stands around a number and says what it is money of: signs, units, foreign currencies. */
import { FOREIGN_NAME, foreignCurrencyOf, type ForeignCurrency } from './currency-names.ts';
import type { PrintedNumber } from './number.ts';

/** How an amount is marked as yuan; `万元` for every unit that multiplies. */
export type MoneySign = '¥' | 'CNY' | '元' | '万元' | null;

/**
 * The marks of a number: the whole extent with its marks, what multiplies it, and whether it is negative (undefined: a
 * dash that may be anything).
 */
export interface Marks {
  readonly start: number;
  readonly end: number;
  readonly sign: MoneySign;
  readonly scale: number;
  readonly negative: boolean | undefined;
}

const SCALES: Readonly<Record<string, number>> = {
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};
const SCALED = /^[ _]{0,4}(千万|百万|十万|亿|万|千|百) ?(?:元|圆|圓|人民币|RMB|CNY)/iu;
const SCALED_ONLY = /^ ?(亿|万)(?![\p{Script=Han}\d])/u;
const YUAN = /^[ _]{0,6}(?:元|圆|圓|\(元\)|\(人民币\)|人民币(?![ _]{0,4}[¥\d壹贰叁肆伍陆柒捌玖拾]))(?:整|正)?/u;
const CODE_AFTER = /^ ?(?:CNY|RMB)(?![A-Za-z])/iu;
const BEFORE = /(?<![A-Za-z])(¥|CNY|RMB|人民币)(?:\(¥\))?[:]?[ \t_]{0,8}$/iu;
const NEGATIVE_WORD = /(?:\(负数\)|负数|负) ?$/u;

/** Reads the marks on both sides of a number in normalised text. */
export function marksOf({ start, end }: PrintedNumber, text: string): Marks {
  const inner = signBefore(text, start);
  const prefix = BEFORE.exec(text.slice(Math.max(0, inner.start - 16), inner.start));
  const from = prefix === null ? inner.start : inner.start - prefix[0].length;
  const outer = prefix === null ? { start: from, negative: false } : signBefore(text, from);
  const after = unitAfter(text.slice(end, end + 16), prefix !== null);
  return {
    start: outer.start,
    end: end + after.length,
    sign: after.scale !== 1 ? '万元' : prefix === null ? after.sign : prefix[1] === '¥' ? '¥' : 'CNY',
    scale: after.scale,
    negative:
      inner.negative === undefined || outer.negative === undefined ? undefined : inner.negative || outer.negative,
  };
}

function unitAfter(
  after: string,
  prefixed: boolean,
): { readonly length: number; readonly scale: number; readonly sign: MoneySign } {
  const scaled = SCALED.exec(after) ?? (prefixed ? SCALED_ONLY.exec(after) : null);
  if (scaled !== null) return { length: scaled[0].length, scale: SCALES[scaled[1] ?? ''] ?? 1, sign: '万元' };
  const yuan = YUAN.exec(after);
  if (yuan !== null) return { length: yuan[0].length, scale: 1, sign: '元' };
  const code = CODE_AFTER.exec(after);
  return code === null ? { length: 0, scale: 1, sign: null } : { length: code[0].length, scale: 1, sign: 'CNY' };
}

// A dash is a minus only where nothing stands before it that it could join or separate.
function signBefore(text: string, at: number): { readonly start: number; readonly negative: boolean | undefined } {
  const before = text.slice(Math.max(0, at - 8), at);
  const word = NEGATIVE_WORD.exec(before);
  if (word !== null) return { start: at - word[0].length, negative: true };
  const dash = /[-−]( ?)$/u.exec(before);
  if (dash === null) return { start: at, negative: false };
  const lead = before.slice(0, dash.index);
  const free = dash[1] === '' && /(?:^|[\s:([¥_]|CNY|RMB|人民币|\))$/iu.test(lead);
  return free ? { start: at - dash[0].length, negative: true } : { start: at, negative: undefined };
}

// 20,000.00 (USD), (USD): 20,000.00: a bracket that holds nothing but the name.
const FOREIGN_BEFORE = new RegExp(`(${FOREIGN_NAME})[)]?[:]?[ _]{0,4}-?$`, 'iu');
const FOREIGN_AFTER = new RegExp(
  `^ ?(?:(千万|百万|十万|亿|万|千|百)? ?(${FOREIGN_NAME})|[(](${FOREIGN_NAME})[)])`,
  'iu',
);

/** The foreign currency (ISO 4217) that marks a number: extent with the mark, and what multiplies the number. */
export interface ForeignMark {
  readonly start: number;
  readonly end: number;
  readonly currency: ForeignCurrency;
  readonly scale: number;
}

/** Reads the mark of a foreign currency on either side of a number; undefined when there is none. */
export function foreignMark({ start, end }: PrintedNumber, text: string): ForeignMark | undefined {
  const [before = '', named = ''] = FOREIGN_BEFORE.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
  const [after = '', scale = '', behind = '', bracketed = ''] = FOREIGN_AFTER.exec(text.slice(end, end + 16)) ?? [];
  const currency = foreignCurrencyOf(named || behind || bracketed);
  return currency === undefined
    ? undefined
    : { start: start - before.length, end: end + after.length, currency, scale: SCALES[scale] ?? 1 };
}
