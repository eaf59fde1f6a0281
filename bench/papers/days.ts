/** Calendar days as ISO strings and the forms in which papers print them. */
import type { Draw } from './draw.ts';

/** A day of the year, never a 29 February. */
export function drawDay(draw: Draw, firstYear: number, lastYear: number): string {
  const year = draw.int(firstYear, lastYear);
  return daysAfter(`${String(year)}-01-01`, draw.int(0, 364));
}

/** The day so many days later. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The forms of a day. */
export type DayForm = (day: string) => string;

/** All forms in which a day is printed. */
export const DAY_FORMS = {
  plain: (day) => {
    const [year, month, date] = partsOf(day);
    return `${String(year)}年${String(month)}月${String(date)}日`;
  },
  padded: (day) => `${day.slice(0, 4)}年${day.slice(5, 7)}月${day.slice(8)}日`,
  spaced: (day) => {
    const [year, month, date] = partsOf(day);
    return `${String(year)} 年 ${String(month)} 月 ${String(date)} 日`;
  },
  iso: (day) => day,
  slashed: (day) => partsOf(day).map(String).join('/'),
  dotted: (day) => day.replaceAll('-', '.'),
  chinese: (day) => {
    const [year, month, date] = partsOf(day);
    return `${chineseYear(year)}年${chineseNumber(month)}月${chineseNumber(date)}日`;
  },
} as const satisfies Readonly<Record<string, DayForm>>;

/** A form for all days of a paper; offices mostly print 年月日. */
export function drawDayForm(draw: Draw): DayForm {
  return draw.weighted<DayForm>([
    [6, DAY_FORMS.plain],
    [4, DAY_FORMS.padded],
    [2, DAY_FORMS.spaced],
    [2, DAY_FORMS.iso],
    [1, DAY_FORMS.slashed],
    [1, DAY_FORMS.dotted],
    [1, DAY_FORMS.chinese],
  ]);
}

/** A number below 100 in Chinese: 十二, 三十. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? (NUMERALS[tens] ?? '') : ''}十`;
  return ten + (ones > 0 || value === 0 ? (NUMERALS[ones] ?? '') : '');
}

const NUMERALS = '零一二三四五六七八九';

function chineseYear(year: number): string {
  return [...String(year)].map((digit) => (digit === '0' ? '〇' : NUMERALS[Number(digit)])).join('');
}

function partsOf(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}
