/** Days that a printed day may be when one digit of it was misread, lost or read twice. */
import { dayOf, type Day } from '../model/index.ts';

/**
 * All days that exist and differ from this one by one digit of its year, or by a digit changed, lost or gained in its
 * month or its date.
 */
export function misreadDays(read: Day): readonly Day[] {
  const [year, month, date] = [read.slice(0, 4), read.slice(5, 7), read.slice(8)];
  const days = [
    ...changed(year).map((other) => dayOf(Number(other), Number(month), Number(date))),
    ...parts(month).map((other) => dayOf(Number(year), Number(other), Number(date))),
    ...parts(date).map((other) => dayOf(Number(year), Number(month), Number(other))),
  ].flatMap((day) => day ?? []);
  return [...new Set(days)].filter((day) => day !== read);
}

/** A number with one digit of the year that it begins with changed. */
export function misreadYears(number: string): readonly string[] {
  return changed(number.slice(0, 4))
    .map((year) => year + number.slice(4))
    .filter((other) => other !== number);
}

const DIGITS = [...'0123456789'];

function changed(number: string): readonly string[] {
  return Array.from(number).flatMap((_, at) =>
    DIGITS.map((digit) => number.slice(0, at) + digit + number.slice(at + 1)),
  );
}

// 11 that lost a digit is 1; 1 that lost its head may have been 11, 21 or 31.
function parts(number: string): readonly string[] {
  return [...changed(number), ...Array.from(number)];
}
