import { describe, expect, test } from 'vitest';
import { isWorkingDay, publicNotice } from '../../src/assess/index.ts';
import { addDays, day, type Day } from '../../src/model/index.ts';
import { say, scheme } from './builder.ts';

describe('five working days', () => {
  test.each([
    ['2026-02-12', '2026-02-26', '2026-02-25'],
    ['2026-04-30', '2026-05-11', '2026-05-09'],
    ['2026-09-18', '2026-09-24', '2026-09-23'],
    ['2026-09-21', '2026-09-29', '2026-09-28'],
    ['2026-09-29', '2026-10-12', '2026-10-10'],
    ['2025-09-26', '2025-10-10', '2025-10-09'],
    ['2026-11-24', '2026-12-01', '2026-11-30'],
  ])('from %s end on %s, on %s when the first day counts', (published, last, counted) => {
    expect(publicNotice(day(published), 5, scheme.calendar)).toMatchObject({ last, complaints: [] });
    expect(publicNotice(day(published), 5, scheme.calendar, true).last).toBe(counted);
  });

  test.each([
    ['2025-06-03', '2025-06-13'],
    ['2025-03-26', '2025-04-03'],
  ])('from %s leave out the days that the region adds', (published, last) => {
    expect(publicNotice(day(published), 5, scheme.calendar).last).toBe(last);
  });

  test('list the days they count', () => {
    expect(publicNotice(day('2026-09-18'), 5, scheme.calendar).days).toEqual([
      '2026-09-20',
      '2026-09-21',
      '2026-09-22',
      '2026-09-23',
      '2026-09-24',
    ]);
  });

  test('that reach a year without a calendar have no end', () => {
    const { last, complaints } = publicNotice(day('2026-12-28'), 5, scheme.calendar);
    expect(last).toBeUndefined();
    expect(complaints).toMatchObject([{ code: 'calendar.uncovered', detail: 'year', values: { year: '2027' } }]);
  });

  test.each([
    ['2026-03-10', 1],
    ['2026-03-27', 1],
    ['2026-03-30', 0],
    ['2026-05-27', 1],
  ])('from %s warn where days off are not announced yet', (published, count) => {
    const { last, complaints } = publicNotice(day(published), 5, scheme.calendar);
    expect(last).toBeDefined();
    expect(complaints.map(({ detail, severity }) => [detail, severity])).toEqual(
      Array.from({ length: count }, () => ['unsure', 'warn']),
    );
    for (const { code, detail, values } of complaints) expect(say(`finding.${code}.${detail}`, values)).not.toBe('');
  });
});

test.each([
  [2025, 244],
  [2026, 248],
])('%i has %i working days here', (year, count) => {
  const calendar = scheme.calendar.find((covered) => covered.year === year);
  const days = Array.from({ length: 365 }, (_, index): Day => addDays(day(`${year}-01-01`), index));
  expect(calendar && days.filter((on) => isWorkingDay(on, calendar)).length).toBe(count);
});
