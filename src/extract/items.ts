/** The `items` and `items-sum` rules: the rows of an invoice's table, between its heading and 合计. */
import { Decimal } from 'decimal.js';
import { sum, type InvoiceLine, type Money } from '../model/index.ts';
import { amountsInDigits } from '../recognize/index.ts';
import { joinInk, sliceInk, type Ink } from './ink.ts';
import { findLabels, type LabelHit } from './label.ts';
import type { Found } from './labelled.ts';
import type { Row, Segment } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { RULE_CONFIDENCE, UNBACKED } from './trust.ts';
import type { RuleOf } from './template.ts';

// `*税收分类简称*名称` begins an item; a row without it goes on with the name.
const ITEM = /^\s*[*＊][^*＊]{1,20}[*＊]/u;
const RATE = /^(?:\d{1,2}(?:\.\d)?[%％]|免税|不征税|\*{1,3})$/u;

/** The words by which a table is found: heads of its columns, what stands under it, the head of the amounts. */
type Table = Pick<RuleOf<'items'>, 'header' | 'end' | 'amount'>;

/**
 * One value holding all items; none when the table was not found. Amounts are read in the column under the heading of
 * amounts.
 */
export function findItems(rule: RuleOf<'items'>, sheet: Sheet): readonly Found[] {
  const groups = itemsOf(rule, sheet);
  const lines = groups.flatMap(({ line }) => line ?? []);
  return lines.length === 0
    ? []
    : [
        {
          type: 'lines',
          value: lines,
          ink: inkOfItems(groups),
          witnesses: [],
          fit: RULE_CONFIDENCE[rule.trust] * (lines.every(addsUp) ? 1 : DOUBTED),
        },
      ];
}

/**
 * The sum of one column of the items, in yuan: what a sum row that is missing or was not read would say. None unless
 * every item has its amount and its tax.
 */
export function findItemsSum(rule: RuleOf<'items-sum'>, sheet: Sheet): readonly Found[] {
  const groups = itemsOf(rule, sheet);
  const parts = groups
    .map(({ line }) => (line?.tax === undefined ? undefined : line[rule.part]))
    .filter((part) => part !== undefined);
  if (parts.length === 0 || parts.length < groups.length) return [];
  return [
    {
      type: 'money',
      value: sum(parts),
      ink: inkOfItems(groups),
      witnesses: ['digits'],
      fit: RULE_CONFIDENCE[rule.trust] * UNBACKED,
    },
  ];
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
  return itemRows(rows.slice(start + 1, end < 0 ? undefined : end)).map((group) => ({
    rows: group,
    line: lineOf(group, column),
  }));
}

function inkOfItems(items: readonly Item[]): Ink {
  return joinInk(
    items.flatMap(({ rows }) => rows.map((row) => row.ink)),
    '\n',
  );
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
  const name = rows.map((row) => nameIn(row.segments[0]?.ink.text.trim() ?? '')).join('');
  const middle = column === undefined ? undefined : centre(column.row.ink, column.start, column.end);
  const words = first?.segments.flatMap(wordsOf) ?? [];
  const amounts = words.slice(1).flatMap((word) => amountIn(word, middle));
  const amount = amounts.toSorted((a, b) => a.distance - b.distance)[0];
  if (first === undefined || amount === undefined) return undefined;
  const rate = words.map(({ text }) => text).find((text) => RATE.test(text));
  const tax = amounts.filter((one) => one.left > amount.left).at(-1);
  return {
    name,
    amount: amount.value,
    ...(rate !== undefined && { rate }),
    ...(tax !== undefined && { tax: tax.value }),
  };
}

// Narrow columns read as one line with the name: what stands behind it there is specification, unit and number.
function nameIn(text: string): string {
  return /\s\d{1,12}(?:\.\d{1,12})?(?=\s|$)/u.test(text) ? (text.split(/\s/u, 1)[0] ?? '') : text;
}

function wordsOf({ ink }: Segment): readonly Ink[] {
  return [...ink.text.matchAll(/(?:[¥￥]\s)?\S+/gu)].map((word) =>
    sliceInk(ink, word.index, word.index + word[0].length),
  );
}

function centre(ink: Ink, start: number, end: number): number | undefined {
  const boxes = ink.cells.slice(start, end).flatMap((cell) => (cell === undefined ? [] : [cell.level]));
  if (boxes.length === 0) return undefined;
  return (Math.min(...boxes.map((box) => box[0])) + Math.max(...boxes.map((box) => box[0] + box[2]))) / 2;
}

function amountIn(
  word: Ink,
  column: number | undefined,
): readonly { readonly value: Money; readonly left: number; readonly distance: number }[] {
  const value = amountsInDigits(word.text)[0]?.value;
  const left = word.cells.find((cell) => cell !== undefined)?.level[0];
  const middle = centre(word, 0, word.text.length);
  if (value === undefined || left === undefined || middle === undefined) return [];
  return [{ value, left, distance: column === undefined ? -left : Math.abs(middle - column) }];
}

// A tax that its amount and rate do not give, or none where the rate asks for one: a column was taken for another.
const ROUNDING = '0.06';
const DOUBTED = 0.75;

function addsUp({ amount, rate, tax }: InvoiceLine): boolean {
  const percent = /^(\d{1,2}(?:\.\d)?)[%％]$/u.exec(rate ?? '')?.[1];
  if (percent === undefined) return tax === undefined && rate !== undefined;
  return tax !== undefined && new Decimal(amount).times(percent).div(100).minus(tax).abs().lte(ROUNDING);
}
