/** Spans of days: 自…至…, …—…. */
import { dayOf, yearOf, type Day } from '../model/index.ts';
import { days } from './day.ts';
import type { Span } from './span.ts';

/** The first and the last day of a span. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

// OCR reads a long dash as 一.
const JOINT = /^[\s_]{0,4}(?:起|开始)?[\s_]{0,4}(?:至|到|[-－—–~～]{1,3}|一{1,2})[\s_]{0,4}$/u;
const SAME_YEAR =
  /^[\s_]{0,4}起?[\s_]{0,4}(?:至|到|[-－—–~～]{1,3})[\s_]{0,4}(?:同年|当年)?([０-９\d]{1,2})\s?月\s?([０-９\d]{1,2})\s?日/u;

/**
 * All pairs of days with 至, 到 or a dash between them; the second may leave out its year. A span that ends before it
 * begins is none.
 */
export function dayRanges(raw: string): readonly Span<DayRange>[] {
  const found = days(raw);
  return found.flatMap((from, at): readonly Span<DayRange>[] => {
    const next = found[at + 1];
    const to = next !== undefined && JOINT.test(raw.slice(from.end, next.start)) ? next : sameYear(raw, from);
    if (to === undefined || to.value < from.value) return [];
    return [
      { start: from.start, end: to.end, raw: raw.slice(from.start, to.end), value: { from: from.value, to: to.value } },
    ];
  });
}

function sameYear(raw: string, from: Span<Day>): { readonly value: Day; readonly end: number } | undefined {
  const match = SAME_YEAR.exec(raw.slice(from.end, from.end + 40));
  const value =
    match === null
      ? undefined
      : dayOf(
          yearOf(from.value),
          Number((match[1] ?? '').normalize('NFKC')),
          Number((match[2] ?? '').normalize('NFKC')),
        );
  return match === null || value === undefined ? undefined : { value, end: from.end + match[0].length };
}
