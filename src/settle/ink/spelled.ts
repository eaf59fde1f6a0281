/** Another value as it would be printed in the place of one that was read. */
import { grouped, isOf, type Day, type Money, type Valued } from '../../model/index.ts';

/**
 * The spellings that a value can have where `raw` stands, in the form of `raw`; none where that form is not known (an
 * amount in words).
 */
export function spelled(valued: Valued, raw: string): readonly string[] {
  if (isOf(valued, 'money')) return amountLike(valued.value, raw.normalize('NFKC'));
  if (isOf(valued, 'day')) return dayLike(valued.value, raw.normalize('NFKC'));
  return isOf(valued, 'name') || isOf(valued, 'id') || isOf(valued, 'taxId') ? [valued.value] : [];
}

const FIGURE = /\d[\d,]{0,16}(?:\.\d{1,2})?/gu;

function amountLike(amount: Money, raw: string): readonly string[] {
  const [figure, ...others] = raw.match(FIGURE) ?? [];
  if (figure === undefined || others.length > 0 || /[万亿]/u.test(raw)) return [];
  const written = figure.includes(',') ? grouped(amount) : amount;
  const places = figure.split('.')[1]?.length ?? 0;
  const spelling = places === 2 ? written : places === 1 ? written.replace(/0$/u, '') : written.replace(/\.00$/u, '');
  return [raw.replace(figure, spelling)];
}

const NUMBERS = /\d+/gu;

function dayLike(day: Day, raw: string): readonly string[] {
  const parts = day.split('-');
  const printed = raw.match(NUMBERS) ?? [];
  if (printed.length === 1 && printed[0]?.length === 8) return [raw.replace(NUMBERS, parts.join(''))];
  if (printed.length !== 3) return [];
  let at = 0;
  return [raw.replace(NUMBERS, (number) => padded(parts[at++] ?? '', number))];
}

// 2025年3月5日 has no zeros before its digits, 2025-03-05 has.
function padded(part: string, like: string): string {
  return like.startsWith('0') || like.length > 2 ? part : part.replace(/^0/u, '');
}
