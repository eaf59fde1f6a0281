/** Finds the heading of a table by the names of its columns: titles may stand above it, and it may take two rows. */
import { shownCell } from './cell.ts';
import { columnsOf, isNamed, titleOf, type Columns, type Title } from './column.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/**
 * Where the columns stand: all headings by cell index, the index of each column we know, the first row of the heading
 * and the one below which the data begins.
 */
export interface Heading<K extends string> {
  readonly first: number;
  readonly last: number;
  readonly titles: readonly Title[];
  readonly at: ReadonlyMap<K, number>;
}

// A title, a unit and a note may stand above; a heading further down is none.
const SEARCHED = 20;

/**
 * The heading that names most columns, one with all the required ones before any other; undefined when no row names
 * any.
 */
export function headingOf<K extends string>(
  { rows }: Sheet,
  columns: Columns<K>,
  required: readonly K[],
): Heading<K> | undefined {
  const found = rows.slice(0, SEARCHED).flatMap((row, index) => {
    const below = rows[index + 1];
    const one = heading([row], columns);
    const two = below === undefined || below.number !== row.number + 1 ? undefined : joined(row, below, columns);
    return two === undefined || two.at.size <= one.at.size ? [one] : [two];
  });
  const lacking = ({ at }: Heading<K>): number => (required.every((column) => at.has(column)) ? 0 : 1);
  return found.filter(({ at }) => at.size > 0).toSorted((a, b) => lacking(a) - lacking(b) || b.at.size - a.at.size)[0];
}

function heading<K extends string>(
  rows: readonly [SheetRow, ...SheetRow[]],
  columns: Columns<K>,
  texts = textsOf(rows[0]),
): Heading<K> {
  const titles = texts.map(titleOf);
  const at = new Map(
    columnsOf(columns).flatMap((column) => {
      const index = columns[column].names
        .map((name) => titles.findIndex((title) => isNamed(title, name, columns[column].of)))
        .find((one) => one >= 0);
      return index === undefined ? [] : [[column, index] as const];
    }),
  );
  return { first: rows[0].number, last: rows.at(-1)?.number ?? rows[0].number, titles, at };
}

// 备案信息 over 备案时间 and 有效期至. The lower row divides columns of the upper one and holds words only: with a value in it, it
// is data.
function joined<K extends string>(upper: SheetRow, lower: SheetRow, columns: Columns<K>): Heading<K> | undefined {
  const [above, below] = [textsOf(upper), textsOf(lower)];
  const own = below.map((text, index) => (text === above[index] ? '' : text));
  if (
    own.every((text) => text === '') ||
    own.some((text) => /\d/u.test(text)) ||
    lower.cells.some((cell) => typeof cell !== 'string')
  )
    return undefined;
  return heading(
    [upper, lower],
    columns,
    Array.from({ length: Math.max(above.length, own.length) }, (_, index) => {
      const parent = parentOf(above, own, index);
      const text = own[index] ?? '';
      return text === '' ? (above[index] ?? '') : OWN_WORDS.test(parent) ? text : `${parent}${text}`;
    }),
  );
}

// A merged heading stands in its first cell, or in all of them; it reaches as far as the lower row divides it.
function parentOf(above: readonly string[], own: readonly string[], index: number): string {
  const text = above[index] ?? '';
  if (text !== '' || index === 0) return text;
  return (own[index - 1] ?? '') === '' ? '' : parentOf(above, own, index - 1);
}

// What a register is about: under such words a column keeps its meaning. Under 营业执照 or 变更前 it has another.
const OWN_WORDS = /^$|^(?:备案|认定|登记|入库|证书|资质|兑现|基本|机构|企业|单位|服务)+(?:信息|情况|时间|期限|日期)?$/u;

function textsOf({ cells }: SheetRow): readonly string[] {
  return cells.map((cell) => shownCell(cell).trim());
}
