/** A value that a narrow cell breaks goes on in the next row, under its own beginning. */
import { joinInk, NO_INK, sliceInk, trimInk, type Ink } from './ink.ts';
import { isCompleteName, isNoName, nameOf, type NameWords } from './name.ts';
import type { Row } from './rows.ts';

/**
 * The ink of a cell that begins with a name, with the rest of the name from the row under `row`: under the name, under
 * its label when both share a cell, or at the margin when it runs to the edge of the paper's text.
 */
export function wholeName(cell: Ink, row: Row, rows: readonly Row[], words: NameWords, label: Ink = NO_INK): Ink {
  const name = nameOf(cell, words)[0]?.ink;
  if (name === undefined || !endsCell(name, cell)) return cell;
  const complete = isCompleteName(name.text.trim());
  const nearest = pieceUnder(name, row, rows);
  const under =
    nearest.ink.text === '' && !complete && name.text.length >= CUT ? elsewhere(cell, label, row, rows) : nearest;
  if (!REST_OF_NAME.test(under.ink.text) || isNoName(under.ink.text, words) || (complete && !isPart(under)))
    return cell;
  const whole = joinInk([name, under.ink], '');
  return isCompleteName(whole.text.trim()) ? whole : cell;
}

/** The ink of an id that ends with a joint (`JC25-`), with what the row under it adds. */
export function wholeId(cell: Ink, row: Row, rows: readonly Row[]): Ink {
  const id = trimInk(cell);
  if (!/[-—–/]$/u.test(id.text)) return cell;
  const { ink } = pieceUnder(id, row, rows);
  return /^[A-Za-z0-9][A-Za-z0-9-]*$/u.test(ink.text) ? joinInk([id, ink], '') : cell;
}

/** Whether a name was put together of one that was complete (某某大学) and more under it or behind a blank: perhaps two. */
export function isPutTogether({ text, cells }: Ink): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 1 && words.every(isCompleteName)) return true;
  const first = cells.find((cell) => cell !== undefined)?.level;
  if (first === undefined) return false;
  const next = cells.findIndex(
    (cell) => cell !== undefined && cell.level[1] > first[1] + 0.8 * first[3] && cell.level[0] < first[0] + first[3],
  );
  return next > 0 && isCompleteName(text.slice(0, next).trim());
}

// How far (in text heights) the next line of a cell may stand.
const REACH = 2.2;
// What a line break leaves of a name is longer than a person's name.
const CUT = 5;
// Points across, in text heights, within which a line begins under the one above it.
const FLUSH = 0.7;
const LABELLED = /(?:\p{Script=Han}{2}|(?:^|\s)\p{Script=Han}\s{1,40}\p{Script=Han})[)）:：\s]{0,40}$|[:：]\s{0,40}$/u;
// 塔河分公司 and 化学研究所 are parts of an organisation; 有限责任公司 under its name is its kind, another 公司 another one.
const WHOLE_COMPANY = /有限|股份|(?<!分)公司$|集团$|事务所/u;
const REST_OF_NAME = /^[\p{Script=Han}（）()]{1,24}$/u;

// Nothing but the label of the next column, or a heading that runs down beside it, stands behind the name.
function endsCell(name: Ink, cell: Ink): boolean {
  const last = name.cells.findLast((one) => one !== undefined);
  const rest = last === undefined ? '' : cell.text.slice(cell.cells.indexOf(last) + 1);
  return /^\p{Script=Han}{0,2}$/u.test(rest.trim()) || /^\s+[^\s:：]{2,14}[:：]/u.test(rest);
}

function isPart({ ink, labelled }: Piece): boolean {
  return !labelled && isCompleteName(ink.text) && !WHOLE_COMPANY.test(ink.text);
}

function elsewhere(cell: Ink, label: Ink, row: Row, rows: readonly Row[]): Piece {
  const underLabel = pieceUnder(label, row, rows);
  const isLast = row.ink.text.trimEnd().endsWith(cell.text.trimEnd());
  return underLabel.ink.text !== '' || !isLast || !runsToEdge(row, rows) ? underLabel : pieceUnder(row.ink, row, rows);
}

// Nothing on the page stands further right, but for a character.
function runsToEdge({ page, box }: Row, rows: readonly Row[]): boolean {
  const edge = Math.max(...rows.filter((one) => one.page === page).map((one) => one.box[0] + one.box[2]));
  return box[0] + box[2] > edge - box[3];
}

interface Piece {
  readonly ink: Ink;
  /** A label stands left of it in its row, which one character alone is not. */
  readonly labelled: boolean;
}

function pieceUnder(above: Ink, row: Row, rows: readonly Row[]): Piece {
  const start = above.cells.find((cell) => cell !== undefined);
  const next = rows[rows.indexOf(row) + 1];
  if (start === undefined || next === undefined || next.page !== row.page) return { ink: NO_INK, labelled: false };
  const [x, y, , height] = start.level;
  const at = next.box[1] - y > REACH * height ? -1 : startAt(next.ink, x, FLUSH * height);
  const words = at < 0 ? '' : (next.ink.text.slice(at).split(/\s/u, 1)[0] ?? '');
  return {
    ink: sliceInk(next.ink, Math.max(0, at), Math.max(0, at) + words.length),
    labelled: LABELLED.test(next.ink.text.slice(0, Math.max(0, at))),
  };
}

/** Offset of the word of a row that begins within `slack` points of x; -1 when none does. */
export function startAt(ink: Ink, x: number, slack: number): number {
  return ink.cells.findIndex(
    (cell, at) =>
      cell !== undefined &&
      Math.abs(cell.level[0] - x) < slack &&
      !/\s/u.test(ink.text[at] ?? ' ') &&
      !/\S/u.test(ink.text[at - 1] ?? ' '),
  );
}
