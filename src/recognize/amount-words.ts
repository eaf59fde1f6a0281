/** 大写 amounts (支付结算办法 附件一, 银发〔1997〕393号): several spellings of one amount are valid, so values are compared, never strings. */
import { Decimal } from 'decimal.js';
import { money, type Money } from '../model/index.ts';
import { rawSpan, squeeze } from './normalise.ts';
import type { Span } from './span.ts';

/** An amount in words; `legal` false when it uses characters outside the legal set (一, 十, 百, 毛 …). */
export interface WordAmount extends Span<Money> {
  readonly legal: boolean;
}

const DIGIT: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇○', '壹一弌壱', '贰貳弍二两兩', '叁參叄参弎三', '肆四', '伍五', '陆陸六', '柒七', '捌八', '玖九'].flatMap((chars, value) => [...chars].map((char) => [char, value])),
);
const UNIT: Readonly<Record<string, number>> = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1000, 千: 1000 };
const SECTION: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };
const LEGAL = /^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整正圆貳陸億萬圓]+$/u;

const NUMBER = '[零〇○壹一弌壱贰貳弍二两兩叁參叄参弎三肆四伍五陆陸六柒七捌八玖九拾十佰百仟千万萬亿億]';
const WORDS = new RegExp(`(\\(负数\\))?(${NUMBER}{1,24})([元圆圓])(?:零?(${NUMBER})角)?(?:零?(${NUMBER})分)?([整正])?`, 'gu');

/** All amounts in words, in printed order; blanks between the characters are allowed. */
export function amountsInWords(raw: string): readonly WordAmount[] {
  const source = squeeze(raw);
  return [...source.text.matchAll(WORDS)].flatMap((match): readonly WordAmount[] => {
    const [all, negative, whole = '', , jiao, fen] = match;
    const yuan = integer(whole);
    if (yuan === undefined || !/[拾十佰百仟千万萬亿億]|^.$/u.test(whole) || /^[万萬亿億佰百仟千]/u.test(whole)) return [];
    const value = new Decimal(yuan).plus(new Decimal(jiao === undefined ? 0 : DIGIT[jiao] ?? 0).div(10)).plus(new Decimal(fen === undefined ? 0 : DIGIT[fen] ?? 0).div(100));
    return [{ ...rawSpan(source, match.index, match.index + all.length), value: money(negative === undefined ? value : value.negated()), legal: LEGAL.test(all.replace('(负数)', '')) }];
  });
}

// Sections of 亿 and 万, each with strictly falling units; undefined for anything else.
function integer(words: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  for (const char of words) {
    const [value, unit, big] = [DIGIT[char], UNIT[char], SECTION[char]];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lastUnit || (digit === undefined && !(unit === 10 && section === 0))) return undefined;
      section += (digit ?? 1) * unit;
      [digit, lastUnit] = [undefined, unit];
    } else if (big !== undefined) {
      total = big === 100_000_000 ? (total + section + (digit ?? 0)) * big : total + (section + (digit ?? 0)) * big;
      [section, digit, lastUnit] = [0, undefined, Infinity];
    }
  }
  return total + section + (digit ?? 0);
}
