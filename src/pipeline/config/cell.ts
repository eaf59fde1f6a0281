/** What a cell says: days, amounts and codes as offices write them. A problem is a message key. */
import { Decimal } from 'decimal.js';
import { addDays, day, money, type Day, type Money } from '../../model/index.ts';
import { days, normalise, taxIds } from '../../recognize/index.ts';
import type { Cell } from './sheet.ts';

/** A value, nothing, or why there is none. */
export type Said<T> = { readonly value?: T; readonly problem?: string };

/**
 * The cell as text on one line, without outer blanks; a number beyond 15 digits has lost its last ones and is a
 * problem.
 */
export function textIn(cell: Cell): Said<string> {
  const text = shownCell(cell).replace(/\s+/gu, ' ').trim();
  if (isWorn(cell, text)) return { problem: 'config.cell.precision' };
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/u.test(text)) return { problem: 'config.cell.error' };
  return text === '' ? {} : { value: text };
}

/** The values of a cell that holds several, separated by 、 , ; or a line break. */
export function textsIn(cell: Cell): Said<readonly string[]> {
  const whole = textIn(cell);
  if (whole.value === undefined) return whole.problem === undefined ? { value: [] } : { problem: whole.problem };
  return {
    value: shownCell(cell)
      .split(/[、,，;；\n\r]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}

/**
 * A day: one that the table marks, an Excel serial number, or as written (2024/3/1, 2024年5月6日). `长期` and dashes are no
 * day and no problem; of a span the last day counts.
 */
export function dayIn(cell: Cell): Said<Day> {
  if (typeof cell === 'object') return { value: cell.day };
  // Excel counts from 1900-01-01 as 1 and believes in a 1900-02-29.
  if (typeof cell === 'number' && cell > 20_000 && cell < 80_000)
    return { value: addDays(day('1900-01-01'), Math.floor(cell) - 2) };
  const { value: text, problem } = textIn(cell);
  if (problem !== undefined) return { problem };
  if (text === undefined || /^(?:长期|长期有效|永久|无固定期限|[-—–/无]+)$/u.test(text)) return {};
  const found = days(text);
  const rest = found.reduce((left, { raw }) => left.replace(raw, ''), text).replace(/\d{1,2}:\d{2}(?::\d{2})?/gu, '');
  const last = found.at(-1);
  return last === undefined || /[\d\p{L}]/u.test(rest.replace(/[至到起止自]/gu, ''))
    ? { problem: 'config.cell.day' }
    : { value: last.value };
}

/** A 统一社会信用代码 or an old tax id, its check digits right. */
export function taxIdIn(cell: Cell): Said<string> {
  const { value: text, problem } = textIn(cell);
  if (problem !== undefined) return { problem };
  if (text === undefined || /^[-—–/无]+$/u.test(text)) return {};
  const [id, second] = taxIds(text);
  return id?.valid === true && second === undefined && id.raw.length === text.length
    ? { value: id.value }
    : { problem: 'config.cell.tax-id' };
}

/**
 * Yuan; `unit` 10000 where the heading says 万元. What sums of floats leave beyond the fen is dropped, a real part of a
 * fen is a problem.
 */
export function amountIn(cell: Cell, unit: 1 | 10_000): Said<Money> {
  const { value: text, problem } = textIn(cell);
  if (problem !== undefined) return { problem };
  if (text === undefined) return {};
  const plain = normalise(text)
    .text.replace(/^(?:¥|CNY|RMB|人民币)/u, '')
    .replace(/元$/u, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .trim();
  if (!/^-?\d{1,15}(?:\.\d{1,17})?$/u.test(plain)) return { problem: 'config.cell.amount' };
  const yuan = new Decimal(plain).times(unit);
  const fen = yuan.toDecimalPlaces(2);
  return yuan.minus(fen).abs().lessThan('0.000001') ? { value: money(fen) } : { problem: 'config.cell.fen' };
}

/** The cell as people see it. */
export function shownCell(cell: Cell): string {
  return typeof cell === 'object' ? cell.day : String(cell);
}

// Excel keeps 15 digits of a number: a code or account typed as one is already wrong and cannot be put right.
function isWorn(cell: Cell, text: string): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e15;
  return /^\d(?:\.\d+)?E\+?\d{2}$/iu.test(text);
}
