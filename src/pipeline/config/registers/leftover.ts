/** The columns of a sheet that are not read: whether they may be passed over, and what shows that they may not. */
import { squeeze } from '../../../recognize/index.ts';
import { shownCell } from './cell.ts';
import { dayIn } from './day-cell.ts';
import { columnsOf, isListed, isNamed, type Columns, type Title } from './column.ts';
import type { Heading } from './heading.ts';
import type { Cell, SheetRow } from './sheet.ts';
import { subjectOfCell, subjectOfHeading, type Subject } from './subject.ts';

/** A filled cell of a column, with the row as people count it. */
export interface Shown {
  readonly row: number;
  readonly cell: Cell;
}

/**
 * A column that is not read. `unknown` may be passed over; a subject is what it speaks of, and then it may not;
 * `second` is another column for what `read` holds, and says otherwise in the row that is shown.
 */
export interface Leftover {
  readonly index: number;
  readonly title: string;
  readonly reason: 'unknown' | 'second' | Subject;
  /**
   * The headings of the columns that are read and speak of the same, and the usual names of such columns that the
   * sheet lacks.
   */
  readonly read: readonly string[];
  readonly known: readonly string[];
  readonly shown?: Shown;
}

/**
 * All columns that are not read, in order. Those that are listed to be left alone, and second ones that say the same,
 * are none.
 */
export function leftovers<K extends string>(
  heading: Heading<K>,
  rows: readonly SheetRow[],
  columns: Columns<K>,
  listed: ReadonlySet<string>,
): readonly Leftover[] {
  const read = new Set(heading.at.values());
  const width = Math.max(heading.titles.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !read.has(index))
    .flatMap((index): readonly Leftover[] => {
      const title = heading.titles[index];
      const filled = rows.flatMap(({ number, cells }): readonly Shown[] =>
        textOf(cells[index]) === '' ? [] : [{ row: number, cell: cells[index] ?? '' }],
      );
      if ((title === undefined || title.shown === '') && filled.length === 0) return [];
      if (title !== undefined && isListed(title, listed)) return [];
      const column =
        title === undefined
          ? undefined
          : columnsOf(columns).find((one) => columns[one].names.some((name) => isNamed(title, name, columns[one].of)));
      const left =
        column === undefined ? unknown(title, filled, heading, columns) : second(column, index, rows, heading, columns);
      return left === undefined ? [] : [{ index, title: title?.shown ?? '', ...left }];
    });
}

type Left = Omit<Leftover, 'index' | 'title'>;

function unknown<K extends string>(
  title: Title | undefined,
  filled: readonly Shown[],
  heading: Heading<K>,
  columns: Columns<K>,
): Left {
  const byHeading = title === undefined ? undefined : subjectOfHeading(title.shown);
  const shown = byHeading === undefined ? filled.find(({ cell }) => subjectOfCell(cell) !== undefined) : filled[0];
  const subject = shown === undefined ? undefined : (byHeading ?? subjectOfCell(shown.cell));
  if (subject === undefined || shown === undefined) return { reason: 'unknown', read: [], known: [] };
  const alike = columnsOf(columns).filter((column) => columns[column].of === subject);
  return {
    reason: subject,
    read: headings(heading, alike),
    known: alike.filter((column) => !heading.at.has(column)).map((column) => columns[column].names[0]),
    shown,
  };
}

// Two addresses are two addresses; two days or codes that differ cannot both be right.
function second<K extends string>(
  column: K,
  index: number,
  rows: readonly SheetRow[],
  heading: Heading<K>,
  columns: Columns<K>,
): Left | undefined {
  const first = heading.at.get(column) ?? -1;
  const { of } = columns[column];
  const value = (cell: Cell | undefined): string =>
    (of === 'day' ? dayIn(cell ?? '').value : undefined) ?? textOf(cell);
  const differing = rows.find(
    ({ cells }) => textOf(cells[index]) !== '' && value(cells[index]) !== value(cells[first]),
  );
  if (differing === undefined) return undefined;
  const left = { read: headings(heading, [column]), known: [] };
  return of === undefined
    ? { reason: 'unknown', ...left }
    : { reason: 'second', ...left, shown: { row: differing.number, cell: differing.cells[index] ?? '' } };
}

function headings<K extends string>({ at, titles }: Heading<K>, columns: readonly K[]): readonly string[] {
  return columns.flatMap((column) => titles[at.get(column) ?? -1]?.shown ?? []);
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : squeeze(shownCell(cell)).text;
}
