/** Whose label it is: several blocks of one paper (甲方 and 乙方, 付款人 and 收款人) carry the same labels. */
import type { Box } from '../model/index.ts';
import { findLabels, type LabelHit } from './label.ts';
import type { Row } from './rows.ts';

// Standing beside an owner counts half as far as standing under it: blocks are stacked lines as often as columns.
const ACROSS = 0.5;

/** The hits whose nearest owner above or left of them is one of `owners` and not one of `others`. */
export function ownedBy(
  owners: readonly string[],
  others: readonly string[],
  hits: readonly LabelHit[],
  rows: readonly Row[],
): readonly LabelHit[] {
  const ours = findLabels(rows, owners).filter((hit) => hit.parted !== 'not');
  const theirs = findLabels(rows, others).filter((hit) => hit.parted !== 'not');
  return hits.filter((hit) => nearest(hit, ours, rows) < nearest(hit, theirs, rows));
}

function nearest(hit: LabelHit, owners: readonly LabelHit[], rows: readonly Row[]): number {
  return owners.reduce((least, owner) => Math.min(least, distance(owner, hit, rows)), Infinity);
}

// Points from an owner down (and across) to what it owns; infinite for what stands before it or on another page.
function distance(owner: LabelHit, hit: LabelHit, rows: readonly Row[]): number {
  if (owner.row.page !== hit.row.page || rows.indexOf(owner.row) > rows.indexOf(hit.row)) return Infinity;
  const [a, b] = [boxOfHit(owner), boxOfHit(hit)];
  if (owner.row === hit.row && a[0] >= b[0]) return Infinity;
  return Math.max(0, b[1] - a[1]) + ACROSS * Math.abs(b[0] - a[0]);
}

/** Where a label begins, on the paper held upright. */
export function boxOfHit(hit: LabelHit): Box {
  return hit.row.ink.cells.slice(hit.start, hit.end).find((cell) => cell !== undefined)?.level ?? hit.row.box;
}
