/** What stands around a value: the words of its statement before and behind it, the heads of its row, column and clause. */
import { sliceInk, type Cell, type Ink } from '../ink.ts';
import type { Row, Segment } from '../rows.ts';
import type { Sheet } from '../sheet.ts';
import { leftOf, stackOf, stacksOf, type Stack } from './stacks.ts';

/** Words around a value without blanks; empty where nothing stands. */
export interface Context {
  /** Its statement, up to the value. */
  readonly before: string;
  /** The statement's next characters. */
  readonly behind: string;
  /** The cell left of it in its row. */
  readonly row: string;
  /** The cell left of it with all its lines. */
  readonly cell: string;
  /** The nearest cell over it that holds no figure. */
  readonly column: string;
  /** The heading of its clause or block. */
  readonly clause: string;
}

/** Where a value stands in a document. */
export interface Spot {
  /** Offsets in the flow, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Index of its row among the document's; -1 where its ink is in none. */
  readonly row: number;
}

/** Answers where ink stands and what is around it; made once for a document. */
export interface Surroundings {
  readonly stacks: readonly Stack[];
  readonly spotOf: (ink: Ink) => Spot | undefined;
  readonly around: (spot: Spot) => Context;
}

/** Prepares a document's surroundings: time linear in its characters. */
export function surroundingsOf({ flow, rows }: Sheet): Surroundings {
  const inFlow = new Map(flow.cells.flatMap((cell, at) => (cell === undefined ? [] : [[cell, at] as const])));
  const rowOf = new Map(
    rows.flatMap(({ ink }, at) => ink.cells.flatMap((cell) => (cell === undefined ? [] : [[cell, at] as const]))),
  );
  const headings = headingsOf(rows);
  const stacks = stacksOf(rows);
  const stackAt = stackOf(stacks);
  return {
    stacks,
    spotOf: (ink) => {
      const first = ink.cells.find((cell) => cell !== undefined);
      const last = ink.cells.findLast((cell) => cell !== undefined);
      const start = first === undefined ? undefined : inFlow.get(first);
      if (first === undefined || start === undefined) return undefined;
      const end = last === undefined ? start : (inFlow.get(last) ?? start);
      return { start, end: Math.max(start, end) + 1, row: rowOf.get(first) ?? -1 };
    },
    around: (spot) => ({
      before: statementBefore(flow.text, spot.start),
      behind: bare(BEHIND.exec(flow.text.slice(spot.end, spot.end + REACH_BEHIND))?.[0] ?? ''),
      ...cellsAround(spot, flow, rows),
      cell: cellLeft(flow.cells[spot.start], stackAt, stacks),
      clause: bare(headings[spot.row] ?? ''),
    }),
  };
}

// How many characters before a value may speak of it.
const REACH = 60;
const REACH_BEHIND = 18;
const BEHIND = /^[^。；;\n\t]*/u;
// Where one statement ends and the next begins.
const BREAK = /[。；;]|\n|(?<=[\n。；;])\s{0,40}[(（]?\d{1,2}[)）、.．]/gu;
// A line break this close to the value only wraps the line.
const WRAP = 6;

function statementBefore(text: string, at: number): string {
  const reach = text.slice(Math.max(0, at - REACH), at);
  const last = [...reach.matchAll(BREAK)].findLast((one) => reach.length - one.index > WRAP || one[0] !== '\n');
  return bare(last === undefined ? reach : reach.slice(last.index + last[0].length));
}

/** Words without blanks, in half-width brackets and signs. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s_]+/gu, '');
}

function cellsAround({ row: at, start }: Spot, flow: Ink, rows: readonly Row[]): Pick<Context, 'row' | 'column'> {
  const row = rows[at];
  const box = sliceInk(flow, start, start + 1).cells[0]?.level;
  if (row === undefined || box === undefined) return { row: '', column: '' };
  const own = row.segments.findIndex(
    (segment) => box[0] >= segment.box[0] - 1 && box[0] <= segment.box[0] + segment.box[2],
  );
  const segment = row.segments[own];
  if (segment === undefined || row.segments.length < 2) return { row: '', column: '' };
  const left = row.segments.slice(0, own).filter(({ ink }) => !/\d/u.test(ink.text));
  return { row: bare(left.map(({ ink }) => ink.text).join('')), column: bare(columnHead(segment, at, rows)) };
}

function cellLeft(
  cell: Cell | undefined,
  stackAt: (cell: Cell) => Stack | undefined,
  stacks: readonly Stack[],
): string {
  const own = cell === undefined ? undefined : stackAt(cell);
  const left = own === undefined ? undefined : leftOf(own, stacks);
  return left === undefined || /\d/u.test(left.ink.text) ? '' : bare(left.ink.text.slice(0, LABEL));
}

// No label is longer.
const LABEL = 24;

// How many rows a head may stand over its column.
const TABLE_ROWS = 30;

function columnHead(segment: Segment, at: number, rows: readonly Row[]): string {
  const own = rows[at];
  for (let above = at - 1; above >= 0 && at - above <= TABLE_ROWS; above -= 1) {
    const row = rows[above];
    if (row === undefined || row.page !== own?.page) return '';
    const over = row.segments.find(
      ({ box, ink }) =>
        box[0] < segment.box[0] + segment.box[2] && box[0] + box[2] > segment.box[0] && !/\d/u.test(ink.text),
    );
    if (over !== undefined && row.segments.length > 1) return over.ink.text.slice(0, 24);
  }
  return '';
}

// 第二条, 三、, （四）: the clause that a row begins. A short line of words alone is the heading of a block.
const CLAUSE =
  /^\s{0,9}(?:第\s?[一二三四五六七八九十百\d]{1,4}\s?[条章节]|[一二三四五六七八九十]{1,3}\s?[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])/u;
const BLOCK = /^[\p{Script=Han}（）()\s]{2,16}$/u;
const HEADING = 26;

// The heading that holds for each row: its own, or the last one above it.
function headingsOf(rows: readonly Row[]): readonly string[] {
  let heading = '';
  return rows.map((row) => {
    const text = row.ink.text.trim();
    if (CLAUSE.test(text) || (row.segments.length === 1 && BLOCK.test(text))) heading = text.slice(0, HEADING);
    return heading;
  });
}
