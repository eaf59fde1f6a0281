/** Tables as offices hand them over, whatever file they come in; every cell as what it is. */
import type { Day } from '../../../model/index.ts';

/**
 * A cell: text, a number, a day that the table itself marks as one, or a formula whose result is not in the file.
 * Empty cells are `''`.
 */
export type Cell = string | number | { readonly day: Day } | { readonly formula: string };

/**
 * A row with its number as the program that made it counts, from 1. `continued` are the cells that are merged with the
 * one above: they repeat its value.
 */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly continued?: ReadonlySet<number>;
}

/** One table. CSV files have no sheet name. */
export interface Sheet {
  readonly name?: string;
  readonly rows: readonly SheetRow[];
}

/** A file: the sheets that people see, and the names of those that are hidden. */
export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly string[];
}
