/** Calendar days as offices write them. */
import { dayOf, type Day } from '../model/index.ts';
import { normalise, rawSpan } from './normalise.ts';
import type { Span } from './span.ts';

const HAN = '[〇零○一二三四五六七八九十]';
const DAY = new RegExp([
  String.raw`(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`,
  String.raw`(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)`,
  String.raw`(?<![\dA-Za-z-])((?:19|20)\d{2})(\d{2})(\d{2})(?![\dA-Za-z-])`,
  String.raw`(?<!\d)((?:19|20)\d{2}) (\d{2}) (\d{2})(?!\d)`,
  String.raw`([〇零○一二三四五六七八九]{4})\s*年\s*(${HAN}{1,3})\s*月\s*(${HAN}{1,3})\s*日`,
].join('|'), 'gu');

/** All days that exist, in printed order; blanks of a form and impossible days are none. */
export function days(raw: string): readonly Span<Day>[] {
  const source = normalise(raw);
  return [...source.text.matchAll(DAY)].flatMap((match): readonly Span<Day>[] => {
    const [year, month, date] = match.slice(1).filter((part) => part !== undefined);
    const value = dayOf(number(year), number(month), number(date));
    return value === undefined ? [] : [{ ...rawSpan(source, match.index, match.index + match[0].length), value }];
  });
}

/** Spans of days: 自…至…, … — …, … 起至 … 止. */
export function dayRanges(raw: string): readonly Span<{ readonly from: Day; readonly to: Day }>[] {
  const found = days(raw);
  return found.flatMap((from, at) => {
    const to = found[at + 1];
    if (to === undefined || !/^\s*(?:起|开始)?\s*(?:至|到|[-—–~～])+\s*$/u.test(raw.slice(from.end, to.start)) || to.value < from.value) return [];
    return [{ start: from.start, end: to.end, raw: raw.slice(from.start, to.end), value: { from: from.value, to: to.value } }];
  });
}

const HAN_DIGITS = '〇一二三四五六七八九';

function number(part: string | undefined): number {
  if (part === undefined) return Number.NaN;
  if (/^\d+$/u.test(part)) return Number(part);
  const text = part.replace(/[零○]/gu, '〇');
  if (!text.includes('十')) return Number([...text].map((char) => HAN_DIGITS.indexOf(char)).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
}
