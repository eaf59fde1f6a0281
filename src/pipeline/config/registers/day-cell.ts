/** The day that a cell says: a day, a month, a term from another day. */
import { lastDayOfTerm, addDays, day, dayOf, type Day } from '../../../model/index.ts';
import { days, hanNumber, squeeze } from '../../../recognize/index.ts';
import { shownCell, textIn, type Said } from './cell.ts';
import type { Cell } from './sheet.ts';

/**
 * A day: one that the table marks, an Excel serial number, or as written (2024/3/1, 2024年5月6日); a month (2021年9月)
 * stands for its last day. `长期` and dashes are no day and no problem; of a span the last day counts.
 */
export function dayIn(cell: Cell): Said<Day> {
  if (typeof cell === 'object' && 'day' in cell) return { value: cell.day };
  // Excel counts from 1900-01-01 as 1 and believes in a 1900-02-29.
  if (typeof cell === 'number' && cell > 20_000 && cell < 80_000)
    return { value: addDays(day('1900-01-01'), Math.floor(cell) - 2) };
  const { value: text, problem } = textIn(cell);
  if (problem !== undefined) return { problem };
  if (text === undefined || /^(?:长期|长期有效|永久|无固定期限|[-—–/无]+)$/u.test(text)) return {};
  const month = lastOfMonth(squeeze(text).text);
  if (month !== undefined) return { value: month };
  const found = days(text);
  const rest = found.reduce((left, { raw }) => left.replace(raw, ''), text).replace(/\d{1,2}:\d{2}(?::\d{2})?/gu, '');
  const last = found.at(-1);
  return last === undefined || /[\d\p{L}]/u.test(rest.replace(/[至到起止自]/gu, ''))
    ? { problem: 'config.cell.day' }
    : { value: last.value };
}

// 2025.1 may have been 2025.10 before a spreadsheet took it for a number.
function lastOfMonth(text: string): Day | undefined {
  const [, year = '', month = ''] =
    /^((?:19|20)\d\d)(?:年|[-/](?!\d+月)|\.(?=\d\d$))(0?[1-9]|1[0-2])月?[份底末]?$/u.exec(text) ?? [];
  const next = Number(month) === 12 ? dayOf(Number(year) + 1, 1, 1) : dayOf(Number(year), Number(month) + 1, 1);
  return month === '' || next === undefined ? undefined : addDays(next, -1);
}

/** The end of a term: a day, or so long (三年, 36个月) from the day on which it begins. */
export function endIn(cell: Cell, begins: Day | undefined): Said<Day> {
  const months = monthsOf(squeeze(shownCell(cell)).text);
  if (months === undefined) return dayIn(cell);
  if (begins === undefined) return { problem: 'config.cell.term' };
  return { value: lastDayOfTerm(begins, months) };
}

function monthsOf(text: string): number | undefined {
  const [, number = '', unit] = /^有?效?期?([\d一二三四五六七八九十两]{1,3})(周?年|个月)(?:有效)?$/u.exec(text) ?? [];
  const count = /^\d+$/u.test(number) ? Number(number) : hanNumber(number.replace('两', '二'));
  if (unit === undefined || count === undefined || count === 0) return undefined;
  return unit === '个月' ? count : count * 12;
}
