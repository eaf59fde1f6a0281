/** Small numbers in Chinese characters, as dates use them. */
import { NUMERALS, numeralOf } from './numeral.ts';

/** The characters of such numbers, as the inside of a character class. */
export const HAN_NUMBER = `${NUMERALS.join('')}元十拾廿卅`;

/** 〇–三十九 in any writing (十二, 廿五, 零叁, 壹拾伍; 元 for 元月); undefined for anything else. */
export function hanNumber(text: string): number | undefined {
  if (text === '元') return 1;
  const plain = text
    .replace(/廿/u, '二十')
    .replace(/卅/u, '三十')
    .replace(/拾/u, '十')
    .replace(/^[零〇○](?=.)/u, '');
  const [tens, ones, ...rest] = plain.split('十');
  const [high, low] = [tens === '' ? 1 : digit(tens), ones === '' ? 0 : digit(ones)];
  if (rest.length > 0 || high === undefined) return undefined;
  if (ones === undefined) return high;
  return low === undefined ? undefined : high * 10 + low;
}

/** Four numerals read place by place: 二〇二六 = 2026; undefined for anything else. */
export function hanYear(text: string): number | undefined {
  const digits = [...text].map(numeralOf);
  return digits.length === 4 && !digits.includes(undefined) ? Number(digits.join('')) : undefined;
}

function digit(text: string | undefined): number | undefined {
  return text === undefined || text.length !== 1 ? undefined : numeralOf(text);
}
