/** Which rows below the heading are entries, and why the others are none. */
import { squeeze } from '../../../recognize/index.ts';
import { shownCell } from './cell.ts';
import { dayIn } from './day-cell.ts';
import { columnsOf, type Column, type Columns } from './column.ts';
import type { Heading } from './heading.ts';
import type { Cell } from './sheet.ts';

/** An entry, nothing at all, or one of the reasons why a row is not taken. */
export type RowKind = 'entry' | 'blank' | 'number' | 'total' | 'remark';

/** What a row is. Whatever may be an entry is one: what it lacks is then said, and not passed over. */
export function rowKind<K extends string>(cells: readonly Cell[], { at }: Heading<K>, columns: Columns<K>): RowKind {
  // Formulas that are filled down and show nothing make no entry.
  const texts = cells.map((cell) =>
    typeof cell === 'object' && 'formula' in cell ? '' : squeeze(shownCell(cell)).text,
  );
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  const known = columnsOf(columns).map((column) => ({
    of: columns[column].of,
    text: texts[at.get(column) ?? -1] ?? '',
  }));
  if (isTotal(filled, known)) return 'total';
  if (isRemark(filled, known)) return 'remark';
  const onlyNumber =
    new Set(filled).size === 1 && /^\d{1,6}$/u.test(filled[0] ?? '') && known.every(({ text }) => text === '');
  return onlyNumber ? 'number' : 'entry';
}

interface Known {
  readonly of: Column['of'];
  readonly text: string;
}

const COUNTED = '\\(?共?\\d{1,6}\\p{Script=Han}{0,2}\\)?';
const SUM = '\\(?\\d[\\d,.]*(?:万?元)?\\)?';
const TOTAL = new RegExp(
  `^(?:本页|本表|本批|本年度?|以上|全部|总)?[合总小共累]计(?:\\(?(?:[万]?元|大写)\\)?)?:?(?:${COUNTED}|${SUM})?$`,
  'u',
);
const COUNT = new RegExp(`^${COUNTED}$`, 'u');

// A total names nobody: no party, no code, no day, no state, at most how many there are. A row whose remark begins
// with 合计 is an entry.
function isTotal(filled: readonly string[], known: readonly Known[]): boolean {
  const isLabel = (text: string): boolean => TOTAL.test(text);
  const names = (of: Column['of']): boolean => of !== undefined && of !== 'money';
  return (
    filled.some(isLabel) &&
    known.every(({ of, text }) => text === '' || !names(of) || isLabel(text) || COUNT.test(text))
  );
}

const LABELLED = /^[^:]{1,12}:/u;
const REMARK =
  /^(?:备注|附注|注|说明|填报说明|附件?)(?:[:.、]|\d|$)|[,，。;；!]|^[(第]?[一二三四五六七八九十]+[)、.部批类]/u;

// 填表人：张三 … 审核人：李四; one sentence; one text over the whole row, as sections have it.
function isRemark(texts: readonly string[], known: readonly Known[]): boolean {
  if (texts.every((text, at) => LABELLED.test(text) || texts[at - 1]?.endsWith(':') === true)) return true;
  const [only, second] = new Set(texts);
  if (only === undefined || second !== undefined || /^\d+$/u.test(only)) return false;
  return (
    texts.length > 2 || REMARK.test(only) || dayIn(only).value !== undefined || known.every(({ text }) => text === '')
  );
}
