/** One register as a file: its entries, and lines of cells in one plain form. */
import { columnsOf } from './column.ts';
import { headingOf } from './heading.ts';
import type { Row } from './row.ts';
import type { Spreadsheet } from './sheet.ts';
import { entriesOf, type Setting, type Table } from './table.ts';

/** What a file gave: lines of cells for every good row, and how many rows have a problem (each is told). */
export interface Imported {
  readonly lines: readonly (readonly string[])[];
  readonly rows: number;
  readonly refused: number;
}

/**
 * One register. `fit` is how many of its columns the best sheet of a file has, 0 when the required ones are not there.
 */
export interface RegisterFile<V> {
  readonly heading: readonly string[];
  readonly fit: (file: Spreadsheet) => number;
  readonly values: (file: Spreadsheet, setting: Setting) => readonly V[];
  readonly lines: (file: Spreadsheet, setting: Setting) => Imported;
}

/** A register of a table, of what a row becomes, and of how that is written again. */
export function registerFile<K extends string, V>(
  table: Table<K>,
  make: (row: Row<K>) => readonly (V | undefined)[],
  cells: (value: V) => Readonly<Record<K, string>>,
): RegisterFile<V> {
  const names = columnsOf(table.columns);
  const made = (row: Row<K>): readonly V[] => make(row).filter((value) => value !== undefined);
  return {
    heading: names.map((column) => table.columns[column].names[0]),
    fit: ({ sheets }) =>
      Math.max(
        0,
        ...sheets.map((sheet) => {
          const heading = headingOf(sheet, table.columns, table.required);
          return heading !== undefined && table.required.every((column) => heading.at.has(column))
            ? heading.at.size
            : 0;
        }),
      ),
    values: (file, setting) => entriesOf(file, table, setting).flatMap(made),
    lines: (file, setting) => {
      let problems = 0;
      const counting = {
        ...setting,
        problem: (text: string): void => {
          problems += 1;
          setting.problem(text);
        },
      };
      const good = entriesOf(file, table, counting).map((row) => {
        const before = problems;
        const values = made(row);
        return problems === before ? values : undefined;
      });
      const taken = good.filter((values) => values !== undefined);
      const lines = taken
        .flat()
        .map(cells)
        .map((record) => names.map((column) => record[column]));
      return { lines, rows: taken.length, refused: good.length - taken.length };
    },
  };
}
