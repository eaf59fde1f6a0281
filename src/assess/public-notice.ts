/** 公示: how many working days, and which, the list is on display (clause 6(3)). */
import { addDays, weekday, yearOf, type CalendarYear, type Complaint, type Day } from '../model/index.ts';

/**
 * The working days counted, in order; `last` is the day on which the term ends, undefined when a year of it is not
 * covered by the calendar.
 */
export interface PublicNotice {
  readonly days: readonly Day[];
  readonly last?: Day;
  readonly complaints: readonly Complaint[];
}

/**
 * Counts so many working days from the day of publication. That day itself does not count (民法典 第二百零一条) unless
 * `countFirst` is set.
 * A year without a calendar gives no end but `calendar.uncovered`; a term that touches days off not yet announced gives
 * one as a warning.
 */
export function publicNotice(
  published: Day,
  count: number,
  calendar: readonly CalendarYear[],
  countFirst = false,
): PublicNotice {
  const days: Day[] = [];
  for (let day = countFirst ? published : addDays(published, 1); days.length < count; day = addDays(day, 1)) {
    const year = calendar.find((covered) => covered.year === yearOf(day));
    if (year === undefined)
      return {
        days,
        complaints: [{ code: 'calendar.uncovered', detail: 'year', values: { year: String(yearOf(day)) }, places: [] }],
      };
    if (isWorkingDay(day, year)) days.push(day);
  }
  const last = days.at(-1) ?? published;
  const open = calendar.flatMap(({ unsure = [] }) => unsure).filter(({ from, to }) => from <= last && to >= published);
  return {
    days,
    last,
    complaints: open.map(({ from, to }): Complaint => ({
      code: 'calendar.uncovered',
      detail: 'unsure',
      values: { from, to },
      places: [],
      severity: 'warn',
    })),
  };
}

/** Monday to Friday and not off, or made up for; 行政许可法 第八十二条: 工作日 without the 法定节假日. The day must lie in the year. */
export function isWorkingDay(day: Day, { off, work }: CalendarYear): boolean {
  return work.includes(day) || (weekday(day) <= 5 && !off.includes(day));
}
