/** Numbers and dates as a spreadsheet shows them (ECMA-376 part 1, 18.8.31), as far as forms and lists use formats. */
import { Decimal } from 'decimal.js';
import { trimEnd } from '../../../recognize/index.ts';

/**
 * A number under a format code. `General` shows long numbers with an exponent, as the program does: an account number
 * typed as a number has lost its last digits.
 */
export function shownNumber(value: number, format: string): string {
  const section = sectionFor(value, format);
  if (section === undefined || /general/iu.test(section)) return general(value);
  const plain = section.replace(/"[^"]{0,99}"/gu, '').replace(/\[[^\]]{0,99}\]|\\.|_.|\*./gu, '');
  const digits = /[#0][#0,]{0,60}(?:\.[#0]{0,30})?/u.exec(plain)?.[0];
  if (digits === undefined || /[?/E!@]/u.test(plain)) return general(value);
  const [before, after] = literals(section);
  const scaled = new Decimal(value)
    .abs()
    .div(new Decimal(1000).pow(digits.length - trimEnd(digits, /,/u).length))
    .times(plain.includes('%') ? 100 : 1);
  const minus = value < 0 && !format.includes(';') ? '-' : '';
  return `${minus}${before}${inDigits(scaled, digits)}${after}`;
}

// Positive; negative; zero.
function sectionFor(value: number, format: string): string | undefined {
  const sections = format.split(';');
  return (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0];
}

/** 11 digits are what a cell shows at most. */
function general(value: number): string {
  if (Math.abs(value) < 1e11) return String(Number(value.toPrecision(11)));
  return value.toExponential(5).replace(/e\+?/u, 'E+');
}

function literals(section: string): readonly [before: string, after: string] {
  const shown = section
    .replace(/"([^"]{0,99})"/gu, '$1')
    .replace(/\[\$([^\-\]]{0,99})(?:-[^\]]{0,99})?\]/gu, '$1')
    .replace(/\[[^\]]{0,99}\]|_./gu, '')
    .replace(/\*./gu, '')
    .replace(/\\(.)/gu, '$1');
  const number = /[#0][#0,]{0,60}(?:\.[#0]{0,30})?/u.exec(shown);
  return number === null ? ['', ''] : [shown.slice(0, number.index), shown.slice(number.index + number[0].length)];
}

function inDigits(value: Decimal, digits: string): string {
  const [whole = '', part = ''] = digits.split('.');
  const least = part.replaceAll('#', '').length;
  const [integer = '', decimals = ''] = value.toFixed(part.length).split('.');
  const kept = decimals.slice(0, least) + trimEnd(decimals.slice(least), /0/u);
  const padded = integer.padStart(whole.replaceAll(/[#,]/gu, '').length, '0');
  const grouped = /[#0],[#0]/u.test(whole) ? padded.replace(/\B(?=(?:\d{3}){1,9}$)/gu, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

/**
 * A moment (UTC, as spreadsheets mean it) under a format code; the short date of the system is shown as in China:
 * 2025/3/5. A format that shows a part of the day (10月20日, 2025年10月) shows it whole, but for a first of a month, which
 * is what a month is stored as.
 */
export function shownDate(value: Date, format: string): string {
  const plain = /^mm-dd-yy$|^general$/iu.test(format)
    ? 'yyyy/m/d'
    : (format.split(';')[0] ?? '').replace(/\[[^\]]{0,99}\]/gu, '');
  const tokens = tokensOf(plain);
  const has = (letter: string): boolean => tokens.some((token) => token[0]?.toLowerCase() === letter);
  const part = (has('y') || has('d')) && !(has('y') && has('d'));
  const whole = part && !(has('y') && value.getUTCDate() === 1) ? tokensOf(WHOLE) : tokens;
  return whole.map((token, at) => shownToken(token, value, isMinute(whole, at))).join('');
}

const WHOLE = 'yyyy"年"m"月"d"日"';

function tokensOf(plain: string): readonly string[] {
  return plain.match(/"[^"]{0,99}"|\\.|y+|m+|d+|h+|s+|AM\/PM|上午\/下午|[^ymdhs"\\]/giu) ?? [];
}

function shownToken(token: string, value: Date, minute: boolean): string {
  const padded = (number: number): string => String(number).padStart(token.length > 1 ? 2 : 1, '0');
  switch (token[0]?.toLowerCase()) {
    case 'y':
      return token.length > 2 ? String(value.getUTCFullYear()) : String(value.getUTCFullYear()).slice(2);
    case 'm':
      return minute ? padded(value.getUTCMinutes()) : padded(value.getUTCMonth() + 1);
    case 'd':
      return padded(value.getUTCDate());
    case 'h':
      return padded(value.getUTCHours());
    case 's':
      return padded(value.getUTCSeconds());
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token.slice(1);
    case 'a':
      return '';
    case undefined:
    default:
      return token === '上午/下午' ? '' : token;
  }
}

// `m` is minutes behind hours and before seconds, months elsewhere.
function isMinute(tokens: readonly string[], at: number): boolean {
  const letters = (list: readonly string[]): readonly string[] => list.filter((token) => /^[ymdhs]/iu.test(token));
  return /^h/iu.test(letters(tokens.slice(0, at)).at(-1) ?? '') || /^s/iu.test(letters(tokens.slice(at + 1))[0] ?? '');
}
