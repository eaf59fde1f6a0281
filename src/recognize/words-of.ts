/** Amounts → 大写, by 支付结算办法 附件一 (银发〔1997〕393号). */
import type { Money } from '../model/index.ts';
import { legalNumeral } from './numeral.ts';

/** How to write the unit; invoices print 圆, everything else mostly 元. */
export interface WordStyle {
  readonly unit?: '元' | '圆';
}

/** The amount in legal words, without the prefix 人民币: `126000.00` → 壹拾贰万陆仟元整; negative ones begin with （负数）. */
export function wordsOf(amount: Money, { unit = '元' }: WordStyle = {}): string {
  const [first = ''] = spellings(amount);
  return first.replace('元', unit);
}

/**
 * All legal spellings of the amount with 元 and 整, the canonical one first: a zero next to 万 or 元 may stand or not, and
 * 整 after 角.
 */
export function spellings(amount: Money): readonly string[] {
  const [whole = '0', part = '00'] = amount.replace('-', '').split('.');
  const integer = Number(whole);
  const tails = tailsOf(integer % 10 === 0, Number(part[0] ?? 0), Number(part[1] ?? 0));
  const heads =
    integer === 0 && part !== '00'
      ? ['', '零元']
      : (integer === 0 ? ['零'] : integers(integer)).map((words) => `${words}元`);
  const sign = amount.startsWith('-') ? '（负数）' : '';
  return heads.flatMap((head) => tails.map((tail) => sign + head + (head === '' ? tail.replace(/^零/u, '') : tail)));
}

function tailsOf(roundYuan: boolean, jiao: number, fen: number): readonly string[] {
  if (jiao === 0) return fen === 0 ? ['整'] : [`零${legalNumeral(fen)}分`];
  const parts =
    fen === 0
      ? [`${legalNumeral(jiao)}角整`, `${legalNumeral(jiao)}角`]
      : [`${legalNumeral(jiao)}角${legalNumeral(fen)}分`];
  return roundYuan ? [...parts.map((part) => `零${part}`), ...parts] : parts;
}

function integers(value: number): readonly string[] {
  if (value < 1e4) return [section(value)];
  const [unit, name] = value >= 1e8 ? ([1e8, '亿'] as const) : ([1e4, '万'] as const);
  const [high, low] = [Math.floor(value / unit), value % unit];
  const heads = integers(high).map((words) => words + name);
  if (low === 0) return heads;
  const joints = low < unit / 10 ? ['零'] : high % 10 === 0 ? ['', '零'] : [''];
  return heads.flatMap((head) => joints.flatMap((joint) => integers(low).map((rest) => head + joint + rest)));
}

// 1–9999: 壹仟零伍, 壹佰壹拾; several zeros are one.
function section(value: number): string {
  const digits = String(value).padStart(4, '0');
  const words = [...digits]
    .map((digit, at) => (digit === '0' ? '零' : legalNumeral(Number(digit)) + ['仟', '佰', '拾', ''][at]))
    .join('');
  return words.replace(/零{2,4}/gu, '零').replace(/^零|零$/gu, '');
}
