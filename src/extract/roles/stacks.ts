/** Cells of more than one line: runs that stand close under each other, flush or centred, are one text. */
import { enclose, type Box } from '../../model/index.ts';
import { joinInk, type Cell, type Ink } from '../ink.ts';
import type { Row } from '../rows.ts';

/** Lines that belong together; one line alone is a stack too. */
export interface Stack {
  readonly page: number;
  readonly lines: readonly Line[];
  /** All lines one after the other, with nothing between them. */
  readonly ink: Ink;
  readonly box: Box;
}

interface Line {
  readonly ink: Ink;
  readonly box: Box;
}

// Lines of one cell stand this close, top to top, in heights of the upper one; rows of a form stand further apart.
const LEADING = 1.7;
// Points across, in heights, within which a line begins (or has its middle) under the one above it.
const FLUSH = 0.6;
// Print of one cell has one size.
const TALLER = 1.25;

/** The stacks of a paper, in the order of their first lines. */
export function stacksOf(rows: readonly Row[]): readonly Stack[] {
  const open: { page: number; lines: Line[] }[] = [];
  for (const { page, ink } of rows)
    for (const line of runsOf(ink)) {
      const stack = open.find((one) => one.page === page && goesOn(one.lines.at(-1), line));
      if (stack === undefined) open.push({ page, lines: [line] });
      else stack.lines.push(line);
    }
  return open.map(({ page, lines }) => ({
    page,
    lines,
    ink: joinInk(
      lines.map((line) => line.ink),
      '',
    ),
    box: enclose(lines.map(({ box }) => box)),
  }));
}

function goesOn(above: Line | undefined, below: Line): boolean {
  if (above === undefined) return false;
  const [a, b] = [above.box, below.box];
  const down = b[1] - a[1];
  const across = Math.min(Math.abs(a[0] - b[0]), Math.abs(a[0] + a[2] / 2 - b[0] - b[2] / 2));
  return (
    down > 0.5 * a[3] &&
    down < LEADING * a[3] &&
    across < FLUSH * a[3] &&
    Math.max(a[3], b[3]) < TALLER * Math.min(a[3], b[3])
  );
}

// A row's ink by the runs that it was read in.
function runsOf(ink: Ink): readonly Line[] {
  const runs = new Map<number, { text: string; cells: (Cell | undefined)[] }>();
  for (const [at, cell] of ink.cells.entries()) {
    if (cell === undefined) continue;
    const run = runs.get(cell.run) ?? { text: '', cells: [] };
    run.text += ink.text[at] ?? '';
    run.cells.push(cell);
    runs.set(cell.run, run);
  }
  return [...runs.values()].map((run) => ({
    ink: run,
    box: enclose(run.cells.flatMap((cell) => (cell === undefined ? [] : [cell.level]))),
  }));
}

/** The stacks that the ink of a cell is part of. */
export function stackOf(stacks: readonly Stack[]): (cell: Cell) => Stack | undefined {
  const byCell = new Map(
    stacks.flatMap((stack) => stack.ink.cells.flatMap((cell) => (cell === undefined ? [] : [[cell, stack] as const]))),
  );
  return (cell) => byCell.get(cell);
}

/** The stack left of one, level with some of it, if nothing else stands between. */
export function leftOf(stack: Stack, stacks: readonly Stack[]): Stack | undefined {
  const level = stacks.filter(
    (other) =>
      other.page === stack.page &&
      other.box[0] + other.box[2] <= stack.box[0] + 1 &&
      other.box[1] < stack.box[1] + stack.box[3] &&
      other.box[1] + other.box[3] > stack.box[1],
  );
  return level.toSorted((a, b) => b.box[0] + b.box[2] - a.box[0] - a.box[2])[0];
}

/** Of things found in a stack's ink those that more than one of its lines print. */
export function brokenIn<T extends { readonly ink: Ink }>({ lines }: Stack, found: readonly T[]): readonly T[] {
  if (lines.length < 2) return [];
  const lineOf = new Map(lines.flatMap(({ ink }, at) => ink.cells.map((cell) => [cell, at] as const)));
  return found.filter(({ ink }) => new Set(ink.cells.flatMap((cell) => lineOf.get(cell) ?? [])).size > 1);
}
