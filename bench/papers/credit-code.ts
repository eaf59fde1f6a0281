/** Codes with check characters, made from chance. */
import type { Draw } from './draw.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A 统一社会信用代码 with both check characters (GB 32100-2015 and, inside it, GB 11714-1997). */
export function drawCreditCode(draw: Draw, category: string, region: string): string {
  const head = draw.pick(['MA7', 'MA1', 'MA6', 'MAC', '568', '731', '078', '457', '69E']);
  let organisation = head;
  while (organisation.length < 8) organisation += ALPHABET[draw.int(0, draw.chance(0.7) ? 9 : 30)] ?? '';
  const body = category + region + organisation + organisationCheck(organisation);
  return body + creditCodeCheck(body);
}

/** The 18th character to the first 17. */
export function creditCodeCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(body[at] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

/** The application number of a patent with its check character (ZC 0006-2003): `202510123456.7`. */
export function drawPatentNumber(draw: Draw, year: number, type: number): string {
  const body = `${String(year)}${String(type)}${String(draw.int(10_000, 1_999_999)).padStart(7, '0')}`;
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  const rest = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0) % 11;
  return `${body}.${rest === 10 ? 'X' : String(rest)}`;
}

function organisationCheck(code: string): string {
  const values = [...code].map((letter) => Number.parseInt(letter, 36));
  const rest = 11 - (ORGANISATION_WEIGHTS.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0) % 11);
  return rest === 11 ? '0' : rest === 10 ? 'X' : String(rest);
}
