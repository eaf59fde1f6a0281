/** Amounts in digits: ¥126,000.00 · 50000元 · 5.5万元 · CNY 258.66. */
import { Decimal } from 'decimal.js';
import { money, type Money } from '../model/index.ts';
import { normalise, rawSpan } from './normalise.ts';
import type { Span } from './span.ts';

/** An amount in digits and the sign that makes it one; null for a bare number with two decimals. */
export interface DigitAmount extends Span<Money> {
  readonly sign: '¥' | '元' | '万元' | null;
}

const AMOUNT = /(\(负数\)\s*)?(?:(¥|CNY|RMB|人民币)\s*:?\s*|(?<![\dA-Za-z.,/-]))(-\s?)?(\d{1,3}(?:,\s?\d{3})+|\d{1,3}(?: \d{3})+(?=\.\d\d)|\d{1,12})(\.\s?\d{1,6})?(?![\d%])(?:\s*(万元|亿元|元|圆|万圆))?/gu;
const FOREIGN = /(?:\$|USD|US\$|€|EUR|HKD|HK\$|NT\$|美元|港币|欧元)\s*$/u;

/** All amounts in digits, in printed order. Percentages, ids, days and foreign money are none; a bare number is one only with two decimals. */
export function amountsInDigits(raw: string): readonly DigitAmount[] {
  const source = normalise(raw);
  return [...source.text.matchAll(AMOUNT)].flatMap((match): readonly DigitAmount[] => {
    const [all, negativeWord, prefix, minus, whole = '', fraction = '', unit] = match;
    const after = source.text.slice(match.index + all.length);
    if (/^\s?[%‰]|^[A-Za-z]|^\s?(?:美元|港币|欧元)|^\.\d/u.test(after) || FOREIGN.test(source.text.slice(0, match.index))) return [];
    if (prefix === undefined && unit === undefined && !/^\.\s?\d\d$/u.test(fraction)) return [];
    const factor = unit === '亿元' ? 100_000_000 : unit?.startsWith('万') === true ? 10_000 : 1;
    const yuan = new Decimal(whole.replace(/[,\s]/gu, '') + fraction.replace(/\s/gu, '')).times(factor).times(negativeWord !== undefined || minus !== undefined ? -1 : 1);
    if (yuan.decimalPlaces() > 2) return [];
    const lead = all.length - all.trimStart().length;
    const sign = prefix !== undefined ? '¥' as const : factor > 1 ? '万元' as const : unit !== undefined ? '元' as const : null;
    return [{ ...rawSpan(source, match.index + lead, match.index + all.trimEnd().length), value: money(yuan), sign }];
  });
}
