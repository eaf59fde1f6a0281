/** Under which heading a value stands: the label before it, or the nearest heading left of it or over it. */
import type { Box, Candidate } from '../model/index.ts';
import { before, middle, spotOf, type Cell, type Spot, type Surroundings } from './surroundings.ts';

/** Says what a label or heading names; undefined for words that name nothing. */
export type Naming<S> = (words: string) => S | undefined;

/** A cell that names a side, and the organisation that stands right behind it, if one does. */
export interface Heading<S> {
  readonly side: S;
  readonly cell: Cell;
  readonly names: string | undefined;
  /** The line in which nothing but headings stands: that of a block. */
  readonly block: number | undefined;
}

/** All headings and labels of a paper that name a side; characters set one under the other are one heading. */
export function headingsOf<S>({ lines, namesIn }: Surroundings, naming: Naming<S>): readonly Heading<S>[] {
  const cells = lines.flatMap((line, at) => {
    const block = line.every(({ text }) => naming(text) !== undefined) ? at : undefined;
    return line.map((cell, index) => ({ cell, block, next: line[index + 1]?.text ?? '' }));
  });
  const columns = stacked(cells.map(({ cell }) => cell)).map((cell) => ({ cell, block: undefined, next: '' }));
  return [...cells, ...columns].flatMap(({ cell, block, next }): readonly Heading<S>[] => {
    const [label = '', value = next] = cell.text.split(/[:：]/u, 2);
    const side = naming(label);
    return side === undefined ? [] : [{ side, cell, block, names: namesIn(value)[0]?.value }];
  });
}

/**
 * The side under which a print stands, by the label before it, else by the nearest of the headings; undefined where
 * nothing names one, or headings of both are as near.
 */
export function sideOf<S>(
  print: Candidate,
  around: Surroundings,
  naming: Naming<S>,
  headings: readonly Heading<S>[],
): S | undefined {
  const spot = spotOf(print, around.lines);
  if (spot === undefined) return undefined;
  const label = before(spot, around.lines);
  // What stands left of it may be the next column's value.
  const isLabel = around.namesIn(label.text).length === 0 && !/\d/u.test(label.text);
  return named(label.text, around, naming) ?? nearest(spot, isLabel ? label.box : undefined, around, headings);
}

// The last words before a value that name a side, up to another organisation's name.
function named<S>(label: string, { namesIn }: Surroundings, naming: Naming<S>): S | undefined {
  for (const word of label.split(/[\s:：]+/u).toReversed()) {
    if (namesIn(word).length > 0) return undefined;
    const side = naming(word);
    if (side !== undefined) return side;
  }
  return undefined;
}

function nearest<S>(
  spot: Spot,
  label: Box | undefined,
  { lines }: Surroundings,
  headings: readonly Heading<S>[],
): S | undefined {
  const cell = lines[spot.line]?.[spot.cell];
  if (cell === undefined) return undefined;
  const [first, ...others] = headings
    .filter((heading) => heading.cell.page === cell.page)
    .map(({ side, cell: heading }) => ({ side, away: away(heading.box, cell.box, label ?? cell.box) }))
    .filter((one) => Number.isFinite(one.away))
    .toSorted((a, b) => a.away - b.away);
  const isOpen = others.some((other) => other.side !== first?.side && other.away === first?.away);
  return isOpen ? undefined : first?.side;
}

// Standing beside a heading counts this much of standing under it.
const ACROSS = 0.25;

// Points from a heading left of the label, in a column of its own, or over label and value; infinite for any other.
function away(heading: Box, value: Box, label: Box): number {
  const height = value[3];
  const [left, right] = [heading[0], heading[0] + heading[2]];
  const down = middle(value) - heading[1] - heading[3];
  if (right <= label[0] + height / 2) {
    return Math.max(0, down, heading[1] - middle(value)) + ACROSS * Math.max(0, label[0] - right);
  }
  const over = left < value[0] + value[2] && right > Math.min(label[0], value[0]);
  return over && down > -height / 2 ? Math.max(0, down) : Infinity;
}

// A heading that runs down beside its rows, a character in each: cells of one character closer than three heights.
function stacked(cells: readonly Cell[]): readonly Cell[] {
  const single = cells.filter(({ text }) => /^\p{Script=Han}$/u.test(text.trim()));
  return single.flatMap((first): readonly Cell[] => {
    const column = columnFrom(first, single);
    const last = column.at(-1) ?? first;
    const height = last.box[1] + last.box[3] - first.box[1];
    const text = column.map((cell) => cell.text.trim()).join('');
    return column.length < 2 ? [] : [{ ...first, text, box: [first.box[0], first.box[1], first.box[2], height] }];
  });
}

function columnFrom(first: Cell, cells: readonly Cell[]): readonly Cell[] {
  return cells.reduce<readonly Cell[]>(
    (column, cell) => {
      const last = column.at(-1) ?? first;
      const gap = cell.box[1] - last.box[1];
      const below = cell.page === first.page && gap > 0 && gap < 3 * last.box[3];
      return below && Math.abs(cell.box[0] - first.box[0]) < first.box[2] ? [...column, cell] : column;
    },
    [first],
  );
}
