/** Where a label's value stands: right of it in the row, or under it. */
import type { Box, FieldType } from '../model/index.ts';
import { NO_INK, sliceInk, trimInk, type Ink } from './ink.ts';
import { labelPattern, type LabelHit } from './label.ts';
import { SEGMENT_JOINT, type Row } from './rows.ts';
import { isNoName, type NameWords } from './name.ts';
import type { Sheet } from './sheet.ts';
import { startAt, wholeId, wholeName } from './wrapped.ts';

// 签订日期：    生效日期：2025年1月1日: the value was left out, what follows is the next label's. Words on the form of an amount are
// no label.
const NEXT_LABEL =
  /^[\s\t]*(?![^:：]{0,8}(?:大写|小写|人民币|含税|合计|RMB))(?:[A-Za-z][A-Za-z .&]{1,28})?[\p{Script=Han}（）()/]{2,14}[:：]/u;

function withoutNextLabel(ink: Ink): Ink {
  return NEXT_LABEL.test(ink.text) ? NO_INK : ink;
}

// Types whose value is one cell; dates, amounts and tax ids may be cut by cell borders.
const ONE_CELL: ReadonlySet<FieldType> = new Set(['name', 'id', 'text']);

/** What a rule says about the words around a value. */
export interface Around {
  readonly skip?: readonly string[] | undefined;
  readonly until?: readonly string[] | undefined;
}

/**
 * The ink right of a label that may be its value, without words to skip and up to those that end it; nothing where the
 * next label follows at once.
 */
export function rightOf(hit: LabelHit, type: FieldType, sheet: Sheet, { skip = [], until = [] }: Around = {}): Ink {
  const rest = withoutNextLabel(skipWords(sliceInk(hit.row.ink, hit.end), skip));
  return ONE_CELL.has(type)
    ? whole(cutAt(firstCell(rest), until), type, hit.row, sheet, sliceInk(hit.row.ink, hit.start, hit.end))
    : cutAt(rest, until);
}

function whole(cell: Ink, type: FieldType, row: Row, { rows, words }: Sheet, label?: Ink): Ink {
  if (type === 'name') return wholeName(cell, row, rows, words, label);
  return type === 'id' ? wholeId(cell, row, rows) : cell;
}

/** The ink without words that stand between a label and its value (名称, 户名). */
export function skipWords(ink: Ink, skip: readonly string[]): Ink {
  if (skip.length === 0) return ink;
  const match = new RegExp(`^\\s*${labelPattern(skip, true).source}`, 'u').exec(ink.text);
  return match === null ? ink : sliceInk(ink, match[0].length);
}

function firstCell(ink: Ink): Ink {
  const trimmed = trimInk(ink);
  const end = trimmed.text.indexOf(SEGMENT_JOINT);
  return end < 0 ? trimmed : trimInk(sliceInk(trimmed, 0, end));
}

/** The ink up to the first of the words that end a value. */
export function cutAt(ink: Ink, until: readonly string[] = []): Ink {
  if (until.length === 0) return ink;
  const match = labelPattern(until, true).exec(ink.text);
  return match === null ? ink : sliceInk(ink, 0, match.index);
}

// How far (in label heights) under a label its value may stand.
const BELOW_REACH = 3.2;

/**
 * The cell under a label, flush with it or centred, without words to skip and up to those that end it; nothing where
 * another label stands there.
 */
export function below(hit: LabelHit, type: FieldType, sheet: Sheet, { skip = [], until = [] }: Around = {}): Ink {
  const label = sliceInk(hit.row.ink, hit.start, hit.end).cells.flatMap((cell) =>
    cell === undefined ? [] : [cell.level],
  );
  const [left, right] = [Math.min(...label.map((box) => box[0])), Math.max(...label.map((box) => box[0] + box[2]))];
  const height = label[0]?.[3] ?? 0;
  const { rows } = sheet;
  const next = rows
    .slice(rows.indexOf(hit.row) + 1)
    .filter((row) => row.page === hit.row.page && row.box[1] - hit.row.box[1] < BELOW_REACH * height);
  for (const row of next) {
    const under = row.segments.filter(
      (segment) => segment.box[0] < right + height && segment.box[0] + segment.box[2] > left - height,
    );
    const nearest = under.toSorted((a, b) => offset(a.box, left, right) - offset(b.box, left, right))[0];
    if (nearest === undefined) continue;
    const column = columnOf(nearest.ink, left, height, hit);
    return HAS_LABEL.test(column.text) ? NO_INK : whole(cutAt(skipWords(column, skip), until), type, row, sheet);
  }
  return NO_INK;
}

// Two columns may stand so close that their cells read as one line: the words under the next label are another cell.
function columnOf(ink: Ink, left: number, height: number, hit: LabelHit): Ink {
  const next = sliceInk(hit.row.ink, hit.end).cells.find((cell) => cell !== undefined);
  const from = Math.max(0, startAt(ink, left, COLUMN * height));
  const to = next === undefined ? -1 : startAt(ink, next.level[0], COLUMN * height);
  return trimInk(sliceInk(ink, from, to > from ? to : undefined));
}

const COLUMN = 0.6;
// A colon that is not one of 16:40:07.
const HAS_LABEL = /(?<!\d)[:：]|[:：](?!\d)/u;

// How far a cell is from standing flush with, or centred under, a label.
function offset(box: Box, left: number, right: number): number {
  return Math.min(Math.abs(box[0] - left), Math.abs(box[0] + box[2] / 2 - (left + right) / 2));
}

/**
 * Whether a line to write on, a dash, or words that are no value stand where the value should: then it does not stand
 * in the line below.
 */
export function isTaken(hit: LabelHit, type: FieldType, beside: Ink, words: NameWords): boolean {
  if (/^[\s:：]*[_＿/\\—-]/u.test(beside.text)) return true;
  const text = beside.text.trim();
  // The next column's words are no code.
  if (type === 'taxId' && !/\d/u.test(text)) return false;
  // One character is a piece of a heading that runs down beside the next column.
  return /[:：]$/u.test(hit.text.trimEnd()) && text.length > 1 && !isNoName(text, words);
}
