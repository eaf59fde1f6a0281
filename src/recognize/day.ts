/** Calendar days as offices write them. */
import { dayOf, type Day } from '../model/index.ts';
import { HAN_NUMBER, hanNumber, hanYear } from './han-number.ts';
import { normalise, type Normalised } from './normalise.ts';
import { NUMERALS } from './numeral.ts';
import { spanOf, type Span } from './span.ts';

/** How a day is written: 2026年3月5日; 2026-03-05 with `-`, `/` or `.`; 20260305 or 2026 03 05; 二〇二六年三月五日. */
export type DayForm = 'cn' | 'iso' | 'compact' | 'han';

/** A day with the way it is written. */
export type WrittenDay = Span<Day> & { readonly form: DayForm };

// Forms are filled by typewriter and hand: blanks and lines between the parts, a blank between two digits.
const GAP = '[\\s_]{0,8}';
const TWO = '(\\d(?: ?\\d)?)';
const YEAR = '(?<![\\d.]|\\d )([12] ?\\d ?\\d ?\\d)';
const CN = new RegExp(`${YEAR}${GAP}年${GAP}${TWO}${GAP}月${GAP}${TWO}${GAP}[日号]`, 'gu');
const HAN = new RegExp(
  `([${NUMERALS.join('')}]{4}|${YEAR})${GAP}年${GAP}([${HAN_NUMBER}]{1,4})${GAP}月${GAP}([${HAN_NUMBER}]{1,4})${GAP}[日号]`,
  'gu',
);
// A time may follow at once; no other digit may, nor may a letter or a dash of a code stand on either side.
const TIME = '(?= ?T?\\d\\d:\\d\\d|-\\d\\d\\.\\d\\d\\.\\d\\d| ?[0-2]\\d[0-5]\\d[0-5]\\d(?!\\d))';
const TO = '(?=[-~]\\d{4}(?:[./]\\d|\\d{4}(?!\\d)))';
const END = `(?:${TIME}|${TO}|(?![\\dA-Za-z]|[-./]\\d))`;
const ALONE = `(?:${TIME}|${TO}|(?! ?[\\d元万]|[A-Za-z]|[-./]\\d))`;
// A day of one digit before a blank and a digit may be half of a day.
const DATE = '(\\d\\d|\\d(?! ?\\d))';
const DASHED = new RegExp(`(?<![\\w./-])(\\d{4}) ?- ?(\\d{1,2}) ?- ?${DATE}${END}`, 'gu');
const SLASHED = new RegExp(`(?<![\\w./]|[A-Za-z]-)(\\d{4}) ?([./]) ?(\\d{1,2}) ?\\2 ?${DATE}${END}`, 'gu');
const COMPACT = new RegExp(`(?<![\\w./¥-]|\\d )((?:19[5-9]|20[0-4])\\d)(\\d\\d)(\\d\\d)${ALONE}`, 'gu');
const COMPACT_TO = /(?<=\d{8}[-~])((?:19[5-9]|20[0-4])\d)(\d\d)(\d\d)(?!\w|[-./]\d)/gu;
const SPACED = new RegExp(`(?<![\\w./-]|\\d )((?:19|20)\\d\\d) (\\d\\d) (\\d\\d)${ALONE}`, 'gu');

const READERS: readonly (readonly [DayForm, RegExp, (match: RegExpExecArray) => Day | undefined])[] = [
  ['cn', CN, ([, year, month, date]) => digits(year, month, date)],
  [
    'han',
    HAN,
    ([, year = '', arabic, month = '', date = '']) =>
      made(arabic === undefined ? hanYear(year) : figure(arabic), hanNumber(month), hanNumber(date)),
  ],
  ['iso', DASHED, ([, year, month, date]) => digits(year, month, date)],
  ['iso', SLASHED, ([, year, , month, date]) => digits(year, month, date)],
  ['compact', COMPACT, ([, year, month, date]) => digits(year, month, date)],
  ['compact', COMPACT_TO, ([, year, month, date]) => digits(year, month, date)],
  ['compact', SPACED, ([, year, month, date]) => digits(year, month, date)],
];

/**
 * All days that exist, in printed order, times behind them left out. A year and month alone, an unfilled form and an
 * impossible day are none.
 */
export function days(raw: string): readonly WrittenDay[] {
  return daysOf(normalise(raw));
}

// A seal over the print costs a stroke of 月 and the 日 behind the day.
const BROKEN = new RegExp(`${YEAR}${GAP}[年午]${GAP}${TWO}${GAP}[月日目用]${GAP}${TWO}(?!\\d|[-./]\\d)`, 'gu');

/**
 * Days whose 年, 月 or 日 was misread or lost and whose three numbers are whole: to be proposed and looked at, never
 * believed. Days that are written whole are none.
 */
export function brokenDays(raw: string): readonly Span<Day>[] {
  const normal = normalise(raw);
  const whole = daysOf(normal);
  return [...normal.text.matchAll(BROKEN)].flatMap((match): readonly Span<Day>[] => {
    const value = digits(match[1], match[2], match[3]);
    const span = value === undefined ? undefined : spanOf(normal, match.index, match.index + match[0].length, value);
    return span === undefined || whole.some((day) => day.start < span.end && span.start < day.end) ? [] : [span];
  });
}

function daysOf(normal: Normalised): readonly WrittenDay[] {
  return READERS.flatMap(([form, pattern, read]) =>
    [...normal.text.matchAll(pattern)].flatMap((match): readonly WrittenDay[] => {
      const value = read(match);
      return value === undefined
        ? []
        : [{ ...spanOf(normal, match.index, match.index + match[0].length, value), form }];
    }),
  ).toSorted((a, b) => a.start - b.start);
}

function digits(year: string | undefined, month: string | undefined, date: string | undefined): Day | undefined {
  return made(figure(year), figure(month), figure(date));
}

function figure(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replaceAll(' ', ''));
}

function made(year: number | undefined, month: number | undefined, date: number | undefined): Day | undefined {
  return year === undefined || month === undefined || date === undefined ? undefined : dayOf(year, month, date);
}
