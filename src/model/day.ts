/** Calendar days: no clock, no time zone. */

declare const brand: unique symbol;

/** A calendar day `YYYY-MM-DD`; string order is day order. */
export type Day = string & { readonly [brand]: 'Day' };

/**
 * Makes a `Day` of numbers or of `YYYY-MM-DD`; undefined when no such day exists (2026-02-30) or the year is outside
 * 1900–2199.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real ? (date.toISOString().slice(0, 10) as Day) : undefined;
}

/** Parses exactly `YYYY-MM-DD`; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Like `parseDay`, but throws `RangeError`: for constants and tests. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** The day `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as Day;
}

/**
 * The same day of the month so many months later (earlier when negative); where that month is shorter, its last day
 * (民法典 第二百零二条): a month after 31 January is 28 or 29 February.
 */
export function addMonths(from: Day, count: number): Day {
  const months = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month, Math.min(Number(from.slice(8)), last)));
  return date.toISOString().slice(0, 10) as Day;
}

/** The last day of a term of so many months from its first day: the day before it comes round, as certificates print it. */
export function lastDayOfTerm(first: Day, months: number): Day {
  return addDays(addMonths(first, months), -1);
}

/** Monday 1 … Sunday 7. */
export function weekday(of: Day): number {
  return new Date(`${of}T00:00:00Z`).getUTCDay() || 7;
}

/** The calendar year of a day. */
export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}
