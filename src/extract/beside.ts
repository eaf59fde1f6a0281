/** Where a label's value stands: right of it in the row, or under it. */
import type { Box, FieldType } from '../model/index.ts';
import { joinInk, NO_INK, sliceInk, trimInk, type Ink } from './ink.ts';
import { labelPattern, type LabelHit } from './label.ts';
import { SEGMENT_JOINT, type Row } from './rows.ts';
import { isCompleteName, isNoName } from './name.ts';

// 签订日期：    生效日期：2025年1月1日: the value was left out, what follows is the next label's. Words on the form of an amount are no label.
const NEXT_LABEL = /^[\s\t]*(?![^:：]{0,8}(?:大写|小写|人民币|含税|合计|RMB))[\p{Script=Han}（）()/]{2,14}[:：]/u;

function withoutNextLabel(ink: Ink): Ink {
  return NEXT_LABEL.test(ink.text) ? NO_INK : ink;
}

// Types whose value is one cell; dates, amounts and tax ids may be cut by cell borders.
const ONE_CELL: ReadonlySet<FieldType> = new Set(['name', 'id', 'text']);

/** The ink right of a label that may be its value, without words to skip; nothing where the next label follows at once. */
export function rightOf(hit: LabelHit, type: FieldType, rows: readonly Row[], skip: readonly string[] = []): Ink {
  const rest = withoutNextLabel(skipWords(sliceInk(hit.row.ink, hit.end), skip));
  if (!ONE_CELL.has(type)) return rest;
  const cell = firstCell(rest);
  return type === 'name' ? withContinuation(cell, hit.row, rows) : cell;
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

// A long name goes on in the next row, under its own beginning.
function withContinuation(cell: Ink, row: Row, rows: readonly Row[]): Ink {
  const start = cell.cells.find((one) => one !== undefined);
  if (start === undefined || isCompleteName(cell.text.trim())) return cell;
  const next = rows[rows.indexOf(row) + 1];
  if (next === undefined || next.page !== row.page) return cell;
  const [x, y, , height] = start.level;
  const under = next.segments.find((segment) => Math.abs((segment.ink.cells.find((one) => one !== undefined)?.level[0] ?? Infinity) - x) < height);
  if (under === undefined || next.box[1] - y > 2.2 * height || /[:：]/u.test(under.ink.text)) return cell;
  return isCompleteName(under.ink.text.trim()) ? joinInk([cell, under.ink], '') : cell;
}

/** The ink up to the first of the words that end a value. */
export function cutAt(ink: Ink, until: readonly string[] = []): Ink {
  if (until.length === 0) return ink;
  const match = labelPattern(until, true).exec(ink.text);
  return match === null ? ink : sliceInk(ink, 0, match.index);
}

// How far (in label heights) under a label its value may stand.
const BELOW_REACH = 3.2;

/** The cell under a label, flush with it or centred; nothing where another label stands there. */
export function below(hit: LabelHit, rows: readonly Row[]): Ink {
  const label = sliceInk(hit.row.ink, hit.start, hit.end).cells.flatMap((cell) => (cell === undefined ? [] : [cell.level]));
  const [left, right] = [Math.min(...label.map((box) => box[0])), Math.max(...label.map((box) => box[0] + box[2]))];
  const height = label[0]?.[3] ?? 0;
  const next = rows.slice(rows.indexOf(hit.row) + 1).filter((row) => row.page === hit.row.page && row.box[1] - hit.row.box[1] < BELOW_REACH * height);
  for (const row of next) {
    const under = row.segments.filter((segment) => segment.box[0] < right + height && segment.box[0] + segment.box[2] > left - height);
    const nearest = under.toSorted((a, b) => offset(a.box, left, right) - offset(b.box, left, right))[0];
    if (nearest !== undefined) return /[:：]/u.test(nearest.ink.text) ? NO_INK : nearest.ink;
  }
  return NO_INK;
}

// How far a cell is from standing flush with, or centred under, a label.
function offset(box: Box, left: number, right: number): number {
  return Math.min(Math.abs(box[0] - left), Math.abs(box[0] + box[2] / 2 - (left + right) / 2));
}

/** Whether a line to write on, a dash, or words that are no value stand where the value should: then it does not stand in the line below. */
export function isTaken(hit: LabelHit, beside: Ink): boolean {
  if (/^[\s:：]*[_＿/\\—-]/u.test(beside.text)) return true;
  return /[:：]\s*$/u.test(hit.text) && beside.text.trim() !== '' && !isNoName(beside.text.trim());
}
