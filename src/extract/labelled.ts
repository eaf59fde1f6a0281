/** The `label` rule: the value right of its label in the row, or under it. */
import type { FieldType } from '../model/index.ts';
import { joinInk, sliceInk, trimInk, type Ink } from './ink.ts';
import { findLabels, labelPattern, type LabelHit } from './label.ts';
import { SEGMENT_JOINT, type Row } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { RuleOf } from './template.ts';
import { valuesIn, type FoundValue } from './value.ts';

/** A found value with how well the place fits (0–1). */
export type Found = FoundValue & { readonly fit: number };

// Wrong number of labels: the n-th may be somebody else's.
const MISCOUNTED = 0.5;
// A label that runs into its value without colon or border.
const UNFIRM = 0.9;

/** Values beside the rule's labels, in reading order of the labels. */
export function findLabelled(rule: RuleOf<'label'>, type: FieldType, sheet: Sheet): readonly Found[] {
  const rows = rowsInScope(rule, sheet.rows);
  const hits = findLabels(rows, rule.labels, rule.loose);
  const chosen = rule.nth === undefined ? hits : hits.slice(rule.nth - 1, rule.nth);
  const counted = rule.of === undefined || hits.length === rule.of ? 1 : MISCOUNTED;
  return chosen.flatMap((hit) => besides(rule, type, hit, sheet).map((found): Found => ({
    ...found, fit: (rule.fit ?? 0.95) * counted * (hit.firm ? 1 : UNFIRM),
  })));
}

function rowsInScope(rule: RuleOf<'label'>, rows: readonly Row[]): readonly Row[] {
  const zoned = rows.filter((_, at) => rule.zone === 'all' || (rule.zone === 'top') === at < rows.length * 0.5);
  const from = rule.after === undefined ? 0 : firstRow(zoned, rule.after);
  const to = rule.before === undefined ? zoned.length : firstRow(zoned, rule.before);
  return from < 0 ? [] : zoned.slice(from, to < 0 ? zoned.length : to);
}

function firstRow(rows: readonly Row[], words: readonly string[]): number {
  return rows.findIndex((row) => findLabels([row], words, true).length > 0);
}

function besides(rule: RuleOf<'label'>, type: FieldType, hit: LabelHit, sheet: Sheet): readonly FoundValue[] {
  const as = { form: rule.form, pattern: rule.pattern, label: hit.text };
  const read = (ink: Ink): readonly FoundValue[] => {
    const values = valuesIn(type, ink, as);
    return rule.pick === undefined ? values.slice(0, 1) : values.slice(rule.pick - 1, rule.pick);
  };
  const right = rule.take === 'below' ? [] : read(cutAt(rightOf(hit, type, sheet.rows, rule.skip), rule.until));
  if (right.length > 0 || rule.take === 'right') return right;
  return read(cutAt(below(hit, sheet.rows), rule.until));
}

// Types whose value is one cell; dates, amounts and tax ids may be cut by cell borders.
const ONE_CELL: ReadonlySet<FieldType> = new Set(['name', 'id', 'text']);

function rightOf(hit: LabelHit, type: FieldType, rows: readonly Row[], skip: readonly string[] = []): Ink {
  const rest = skipWords(sliceInk(hit.row.ink, hit.end), skip);
  if (!ONE_CELL.has(type)) return rest;
  const cell = firstCell(rest);
  return type === 'name' ? withContinuation(cell, hit.row, rows) : cell;
}

function skipWords(ink: Ink, skip: readonly string[]): Ink {
  if (skip.length === 0) return ink;
  const match = new RegExp(`^\\s*${labelPattern(skip, true).source}`, 'u').exec(ink.text);
  return match === null ? ink : sliceInk(ink, match[0].length);
}

function firstCell(ink: Ink): Ink {
  const trimmed = trimInk(ink);
  const end = trimmed.text.indexOf(SEGMENT_JOINT);
  return end < 0 ? trimmed : trimInk(sliceInk(trimmed, 0, end));
}

const COMPLETE_NAME = /(?:公司|院|所|学|中心|局|厂|店|行|社|站|部|会|队|馆|园|个人|集团|室|基地)$/u;

// A long name goes on in the next row, under its own beginning.
function withContinuation(cell: Ink, row: Row, rows: readonly Row[]): Ink {
  const start = cell.cells.find((one) => one !== undefined);
  if (start === undefined || COMPLETE_NAME.test(cell.text.trim())) return cell;
  const next = rows[rows.indexOf(row) + 1];
  if (next === undefined || next.page !== row.page) return cell;
  const [x, y, , height] = start.box;
  const under = next.segments.find((segment) => Math.abs((segment.ink.cells.find((one) => one !== undefined)?.box[0] ?? Infinity) - x) < height);
  if (under === undefined || next.box[1] - y > 2.2 * height || /[:：]/u.test(under.ink.text)) return cell;
  return COMPLETE_NAME.test(under.ink.text.trim()) ? joinInk([cell, under.ink], '') : cell;
}

function cutAt(ink: Ink, until: readonly string[] = []): Ink {
  if (until.length === 0) return ink;
  const match = labelPattern(until, true).exec(ink.text);
  return match === null ? ink : sliceInk(ink, 0, match.index);
}

// How far (in label heights) under a label its value may stand.
const BELOW_REACH = 3.2;

function below(hit: LabelHit, rows: readonly Row[]): Ink {
  const label = sliceInk(hit.row.ink, hit.start, hit.end).cells.flatMap((cell) => (cell === undefined ? [] : [cell.box]));
  const [left, right] = [Math.min(...label.map((box) => box[0])), Math.max(...label.map((box) => box[0] + box[2]))];
  const height = label[0]?.[3] ?? 0;
  const next = rows.slice(rows.indexOf(hit.row) + 1).filter((row) => row.page === hit.row.page && row.box[1] - hit.row.box[1] < BELOW_REACH * height);
  for (const row of next) {
    const under = row.segments.find((segment) => segment.box[0] < right + height && segment.box[0] + segment.box[2] > left - height);
    if (under !== undefined) return under.ink;
  }
  return { text: '', cells: [] };
}
