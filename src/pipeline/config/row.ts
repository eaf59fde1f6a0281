/**
 * Reads the rows of a register, one value at a time; whatever a cell does not say properly is noted with file, sheet,
 * row and column.
 */
import type { Say } from '../../model/index.ts';
import { shownCell, textIn, type Said } from './cell.ts';
import { headingOf, type Columns, type Heading } from './heading.ts';
import type { Cell, Sheet } from './sheet.ts';

/** One row of a register. `id` is stable and unique in the register, `label` names file, sheet and row for people. */
export interface Row<K extends string> {
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  readonly inTenThousands: (column: K) => boolean;
  /** What a cell says, `undefined` when it is empty; a problem is noted. */
  readonly read: <T>(column: K, say: (cell: Cell) => Said<T>) => T | undefined;
  /** Like `read`; that there is nothing is noted too. */
  readonly must: <T>(column: K, say: (cell: Cell) => Said<T>) => T | undefined;
}

/** How a register's table looks. */
export interface Table<K extends string> {
  readonly name: string;
  readonly columns: Columns<K>;
  readonly names: readonly K[];
  readonly required: readonly K[];
}

/**
 * The rows of all sheets of a file. A sheet with data and no heading is a problem; one with a single column is a note
 * and passed over.
 */
export function rowsOf<K extends string>(
  file: string,
  sheets: readonly Sheet[],
  table: Table<K>,
  note: (problem: string) => void,
  say: Say,
): readonly Row<K>[] {
  return sheets.flatMap((sheet) => {
    const heading = headingOf(sheet, table.columns, table.names, table.required);
    if (heading === undefined) {
      const wanted = table.required.map((column) => table.columns[column][0]).join('、');
      if (sheets.length === 1 || sheet.rows.some(({ cells }) => filled(cells) > 1))
        note(say('config.register.no-heading', { place: placeOf(file, sheet, say), wanted }));
      return [];
    }
    return sheet.rows
      .filter(({ number, cells }) => number > heading.row && isData(cells, heading))
      .map(({ number, cells }) => rowOf(file, sheet, number, cells, heading, table, note, say));
  });
}

function rowOf<K extends string>(
  file: string,
  sheet: Sheet,
  number: number,
  cells: readonly Cell[],
  heading: Heading<K>,
  table: Table<K>,
  note: (problem: string) => void,
  say: Say,
): Row<K> {
  const label = say('config.register.row', { place: placeOf(file, sheet, say), row: String(number) });
  const cellOf = (column: K) => cells[heading.at.get(column) ?? -1] ?? '';
  const complain = (column: K, key: string) =>
    note(
      say('config.register.problem', {
        row: label,
        column: table.columns[column][0],
        problem: say(key, { found: shownCell(cellOf(column)) }),
      }),
    );
  const read = <T>(column: K, spoken: (cell: Cell) => Said<T>): Said<T> => {
    const said = spoken(cellOf(column));
    if (said.problem !== undefined) complain(column, said.problem);
    return said;
  };
  return {
    id: [table.name, ...(sheet.name === undefined ? [] : [sheet.name]), number].join('!'),
    label,
    sheet: sheet.name ?? '',
    inTenThousands: (column) => heading.inTenThousands.has(column),
    read: (column, spoken) => read(column, spoken).value,
    must: (column, spoken) => {
      const { value, problem } = read(column, spoken);
      if (value === undefined && problem === undefined) complain(column, 'config.cell.empty');
      return value;
    },
  };
}

function placeOf(file: string, { name }: Sheet, say: Say): string {
  return name === undefined ? file : say('config.register.sheet', { file, sheet: name });
}

// Numbered but empty rows, totals and notes at the foot are no data.
function isData<K extends string>(cells: readonly Cell[], { at }: Heading<K>): boolean {
  const known = [...at.values()].map((index) => cells[index] ?? '').filter((cell) => shownCell(cell).trim() !== '');
  if (known.length === 0) return false;
  const texts = cells.map((cell) => textIn(cell).value ?? '');
  if (texts.some((text) => /^(?:合\s?计|总\s?计|小\s?计|共\s?计)/u.test(text))) return false;
  return !(filled(cells) === 1 && texts.some((text) => /^(?:备注|注|说明|填表|制表|审核)[:：、]?/u.test(text)));
}

// Merged cells repeat one text over a row: they count once.
function filled(cells: readonly Cell[]): number {
  return new Set(cells.map(shownCell).filter((text) => text.trim() !== '')).size;
}
