/** What a cell says: texts and codes as offices write them. A problem is a message key. */
import { taxIds } from '../../../recognize/index.ts';
import type { Cell } from './sheet.ts';

/** A value, nothing, or why there is none. */
export type Said<T> = { readonly value?: T; readonly problem?: string };

/**
 * The cell as text on one line, without outer blanks; a number beyond 15 digits has lost its last ones and is a
 * problem.
 */
export function textIn(cell: Cell): Said<string> {
  const text = shownCell(cell).replace(/\s+/gu, ' ').trim();
  if (typeof cell === 'object' && 'formula' in cell) return { problem: 'config.cell.formula' };
  if (isWorn(cell, text)) return { problem: 'config.cell.precision' };
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/u.test(text))
    return { problem: 'config.cell.error' };
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

/** The cell as people see it. */
export function shownCell(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? cell.day : cell.formula;
}

// Excel keeps 15 digits of a number: a code or account typed as one is already wrong and cannot be put right.
function isWorn(cell: Cell, text: string): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e15;
  return /^\d(?:\.\d+)?E\+?\d{2}$/iu.test(text);
}
