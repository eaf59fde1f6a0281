/** The `label` rule: the value right of its label in the row, or under it. */
import { ZERO, type FieldType } from '../model/index.ts';
import { below, isTaken, rightOf } from './beside.ts';
import { isFragment, worth } from './doubt.ts';
import { sliceInk, type Ink } from './ink.ts';
import { findLabels, type LabelHit } from './label.ts';
import { boxOfHit, ownedBy } from './owner.ts';
import { latestOf } from './latest.ts';
import type { Row } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { RuleOf } from './template.ts';
import type { FoundValue } from './found.ts';
import { valuesIn } from './value.ts';
import { RULE_CONFIDENCE, GUESSED_DAY } from './trust.ts';

/** A found value with how well the place fits (0–1). */
export type Found = FoundValue & { readonly fit: number };

// Wrong number of labels: the n-th may be somebody else's.
const MISCOUNTED = 0.5;

/** Values beside the rule's labels, in reading order of the labels. */
export function findLabelled(rule: RuleOf<'label'>, type: FieldType, sheet: Sheet): readonly Found[] {
  if (rule.without !== undefined && findLabels(sheet.rows, rule.without).some((hit) => hit.parted !== 'not')) return [];
  const all = inOrder(
    numbered(rule, type, findLabels(rowsInScope(rule, sheet.rows), rule.labels, rule.loose, rule.skip)),
  );
  const hits = rule.owner === undefined ? all : ownedBy(rule.owner, rule.other ?? [], all, sheet.rows);
  const chosen = rule.nth === undefined ? hits : hits.slice(rule.nth - 1, rule.nth);
  const counted = rule.of === undefined || hits.length === rule.of ? 1 : MISCOUNTED;
  const found = chosen.flatMap((hit) =>
    besides(rule, type, hit, sheet)
      .filter((one) => !isFragment(one, hit))
      .map((one): Found => ({
        ...one,
        fit: RULE_CONFIDENCE[rule.trust] * (rule.broken === true ? GUESSED_DAY : 1) * counted * worth(one, hit, sheet),
      })),
  );
  return rule.latest === true ? latestOf(found) : found;
}

// Of more 名称 than there should be (a broken head of a column) those with a colon count, if their number is right.
function numbered(rule: RuleOf<'label'>, type: FieldType, hits: readonly LabelHit[]): readonly LabelHit[] {
  if (type !== 'name') return hits;
  const marked = hits.filter(({ text }) => /[:：]$/u.test(text));
  return rule.of !== undefined && hits.length > rule.of && marked.length === rule.of ? marked : hits;
}

// Side by side comes before one under the other: the left of two blocks is the first, however their rows interleave.
const ONE_BLOCK = 3;

function inOrder(hits: readonly LabelHit[]): readonly LabelHit[] {
  const placed = hits.map((hit) => ({ hit, box: boxOfHit(hit) }));
  const [first, second] = placed;
  if (first === undefined || second === undefined || placed.length !== 2 || first.hit.row.page !== second.hit.row.page)
    return hits;
  const beside =
    Math.abs(first.box[1] - second.box[1]) < ONE_BLOCK * Math.max(first.box[3], second.box[3]) &&
    first.box[0] - second.box[0] > ONE_BLOCK * first.box[3];
  return beside ? [second.hit, first.hit] : hits;
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
  const as = { words: sheet.words, form: rule.form, pattern: rule.pattern, label: hit.text, broken: rule.broken };
  const read = (ink: Ink): readonly FoundValue[] => {
    const values = [...valuesIn(type, ink, as), ...(rule.pick === undefined ? [] : noTax(type, ink))];
    return rule.pick === undefined ? values.slice(0, 1) : values.slice(rule.pick - 1, rule.pick);
  };
  const beside = rightOf(hit, type, sheet, rule);
  const right = rule.take === 'below' ? [] : read(beside);
  // A value that was left out is not looked for in the line below.
  if (
    right.length > 0 ||
    rule.take === 'right' ||
    (rule.take === 'right-or-below' && isTaken(hit, type, beside, sheet.words))
  )
    return right;
  return read(below(hit, type, sheet, rule));
}

// 免税 and 不征税: stars stand for a tax of nothing.
const STARS = /(?:^|[\t ])(\*{1,3})$/u;

function noTax(type: FieldType, ink: Ink): readonly FoundValue[] {
  const match = STARS.exec(ink.text.trimEnd());
  return type !== 'money' || match === null
    ? []
    : [{ type, value: ZERO, ink: sliceInk(ink, match.index), witnesses: ['digits'] }];
}
