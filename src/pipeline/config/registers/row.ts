/**
 * One entry of a register, read one value at a time; whatever a cell does not say properly is a problem with file,
 * sheet, row and column.
 */
import type { Say } from '../../../model/index.ts';
import { shownCell, type Said } from './cell.ts';
import type { Columns } from './column.ts';
import type { Heading } from './heading.ts';
import type { Cell, SheetRow } from './sheet.ts';
import { saysEnded } from './subject.ts';

/** One row of a register. `id` is stable and unique in the register, `label` names file, sheet and row for people. */
export interface Row<K extends string> {
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  /** What one in a column of money is worth in yuan; undefined where nothing says it. */
  readonly unitOf: (column: K) => number | undefined;
  /** What a cell says, `undefined` when it is empty; a problem is told. */
  readonly read: <T>(column: K, say: (cell: Cell) => Said<T>) => T | undefined;
  /** Like `read`; that there is nothing is told too. */
  readonly must: <T>(column: K, say: (cell: Cell) => Said<T>) => T | undefined;
}

/** What all rows of a sheet have in common. */
export interface RowSetting<K extends string> {
  readonly register: string;
  readonly sheet: string | undefined;
  /** File and sheet as people say them. */
  readonly place: string;
  readonly columns: Columns<K>;
  readonly heading: Heading<K>;
  readonly unitOf: (column: K) => number | undefined;
  readonly problem: (text: string) => void;
  readonly say: Say;
}

/**
 * Opens a row. A plain text that says that something has ended (甲机构（已注销）) is a problem, and so is a sum that is merged
 * with the row above: it would count twice.
 */
export function rowOf<K extends string>(
  { number, cells, continued }: SheetRow,
  { register, sheet, place, columns, heading, unitOf, problem: tell, say }: RowSetting<K>,
): Row<K> {
  const label = say('config.register.row', { place, row: String(number) });
  const cellOf = (column: K): Cell => cells[heading.at.get(column) ?? -1] ?? '';
  const complain = (column: K, key: string): void => {
    tell(
      say('config.register.problem', {
        row: label,
        column: columns[column].names[0],
        problem: say(key, { found: shownCell(cellOf(column)) }),
      }),
    );
  };
  // What a value cannot say of itself: nothing would look for it there.
  const flaw = (column: K): string | undefined => {
    const { of } = columns[column];
    if (of === 'money' && continued?.has(heading.at.get(column) ?? -1) === true) return 'config.cell.merged';
    return (of === undefined || of === 'party') && saysEnded(shownCell(cellOf(column)))
      ? 'config.cell.ended'
      : undefined;
  };
  const read = <T>(column: K, spoken: (cell: Cell) => Said<T>): Said<T> => {
    const said = spoken(cellOf(column));
    const problem = said.problem ?? flaw(column);
    if (problem === undefined) return said;
    complain(column, problem);
    return { problem };
  };
  return {
    id: [register, ...(sheet === undefined ? [] : [sheet]), number].join('!'),
    label,
    sheet: sheet ?? '',
    unitOf,
    read: (column, spoken) => read(column, spoken).value,
    must: (column, spoken) => {
      const { value, problem } = read(column, spoken);
      if (value === undefined && problem === undefined) complain(column, 'config.cell.empty');
      return value;
    },
  };
}
