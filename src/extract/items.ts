/** The `items` and `items-sum` rules: the rows of an invoice's table, between its heading and 合计. */
import { sum, type InvoiceLine, type Money } from '../model/index.ts';
import { amountsInDigits } from '../recognize/index.ts';
import { joinInk, type Ink } from './ink.ts';
import { findLabels, type LabelHit } from './label.ts';
import type { Found } from './labelled.ts';
import type { Row, Segment } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { RuleOf } from './template.ts';

// `*税收分类简称*名称` begins an item; a row without it goes on with the name.
const ITEM = /^\s*[*＊][^*＊]{1,20}[*＊]/u;
const RATE = /^(?:\d{1,2}(?:\.\d)?[%％]|免税|不征税|\*{1,3})$/u;

/** The words by which a table is found: heads of its columns, what stands under it, the head of the amounts. */
type Table = Pick<RuleOf<'items'>, 'header' | 'end' | 'amount'>;

/** One value holding all items; none when the table was not found. Amounts are read in the column under the heading of amounts. */
export function findItems(rule: RuleOf<'items'>, sheet: Sheet): readonly Found[] {
  const groups = itemsOf(rule, sheet);
  const lines = groups.flatMap(({ line }) => line ?? []);
  return lines.length === 0 ? [] : [{ type: 'lines', value: lines, ink: inkOfItems(groups), witnesses: [], fit: rule.fit ?? 0.8 }];
}

/** The sum of one column of the items, in yuan: what a sum row that is missing or was not read would say. None unless every item has its amount and its tax. */
export function findItemsSum(rule: RuleOf<'items-sum'>, sheet: Sheet): readonly Found[] {
  const groups = itemsOf(rule, sheet);
  const parts = groups.map(({ line }) => (line?.tax === undefined ? undefined : line[rule.part])).filter((part) => part !== undefined);
  if (parts.length === 0 || parts.length < groups.length) return [];
  return [{ type: 'money', value: sum(parts), ink: inkOfItems(groups), witnesses: ['digits'], fit: rule.fit ?? 0.5 }];
}

interface Item {
  readonly rows: readonly Row[];
  readonly line: InvoiceLine | undefined;
}

function itemsOf(table: Table, { rows }: Sheet): readonly Item[] {
  const header = findLabels(rows, table.header, true)[0]?.row;
  if (header === undefined) return [];
  const start = rows.indexOf(header);
  const end = rows.findIndex((row, at) => at > start && findLabels([row], table.end, true).length > 0);
  const column = findLabels([header], table.amount, true)[0];
  return itemRows(rows.slice(start + 1, end < 0 ? undefined : end)).map((group) => ({ rows: group, line: lineOf(group, column) }));
}

function inkOfItems(items: readonly Item[]): Ink {
  return joinInk(items.flatMap(({ rows }) => rows.map((row) => row.ink)), '\n');
}

function itemRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  return rows.reduce<Row[][]>((groups, row) => {
    if (ITEM.test(row.ink.text)) groups.push([row]);
    else groups.at(-1)?.push(row);
    return groups;
  }, []);
}

function lineOf(rows: readonly Row[], column: LabelHit | undefined): InvoiceLine | undefined {
  const first = rows[0];
  const name = rows.map((row) => row.segments[0]?.ink.text.trim() ?? '').join('');
  const middle = column === undefined ? undefined : centre(column.row.ink, column.start, column.end);
  const amounts = first?.segments.slice(1).flatMap((segment) => amountIn(segment, middle)) ?? [];
  const amount = amounts.toSorted((a, b) => a.distance - b.distance)[0];
  if (first === undefined || amount === undefined) return undefined;
  const rate = first.segments.map((segment) => segment.ink.text.trim()).find((text) => RATE.test(text));
  const tax = amounts.filter((one) => one.left > amount.left).at(-1);
  return { name, amount: amount.value, ...(rate !== undefined && { rate }), ...(tax !== undefined && { tax: tax.value }) };
}

function centre(ink: Ink, start: number, end: number): number | undefined {
  const boxes = ink.cells.slice(start, end).flatMap((cell) => (cell === undefined ? [] : [cell.level]));
  if (boxes.length === 0) return undefined;
  return (Math.min(...boxes.map((box) => box[0])) + Math.max(...boxes.map((box) => box[0] + box[2]))) / 2;
}

function amountIn(segment: Segment, column: number | undefined): readonly { readonly value: Money; readonly left: number; readonly distance: number }[] {
  const value = amountsInDigits(segment.ink.text)[0]?.value;
  if (value === undefined) return [];
  const [left, , width] = segment.box;
  return [{ value, left, distance: column === undefined ? -left : Math.abs(left + width / 2 - column) }];
}
