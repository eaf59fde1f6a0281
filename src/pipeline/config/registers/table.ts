/** Reads the sheets of a register: its entries, and in words everything that is not read. */
import type { Say } from '../../../model/index.ts';
import { shownCell } from './cell.ts';
import { columnsOf, type Columns } from './column.ts';
import { headingOf, type Heading } from './heading.ts';
import { leftovers } from './leftover.ts';
import { tellColumns, tellLacking, tellRows, type LeftRow, type Report } from './report.ts';
import { rowKind } from './row-kind.ts';
import { rowOf, type Row } from './row.ts';
import type { Sheet, SheetRow, Spreadsheet } from './sheet.ts';
import { namesEnded } from './subject.ts';
import { tableUnit, type Beside } from './table-unit.ts';
import { unitText } from './unit.ts';

/** How a register looks as a table. */
export interface Table<K extends string> {
  readonly name: string;
  readonly columns: Columns<K>;
  readonly required: readonly NoInfer<K>[];
}

/**
 * What reading a file needs: its name for people, the headings that are listed to be left alone, and where sentences
 * go.
 */
export interface Setting extends Report {
  readonly file: string;
  readonly listed: ReadonlySet<string>;
  readonly say: Say;
}

/**
 * The entries of all sheets. A sheet with a table and no heading is a problem; one that holds no table is a note, as
 * are hidden ones.
 */
export function entriesOf<K extends string>(
  { sheets, hidden }: Spreadsheet,
  table: Table<K>,
  setting: Setting,
): readonly Row<K>[] {
  const { file, say } = setting;
  if (hidden.length > 0) setting.note(say('config.register.hidden', { file, sheets: hidden.join('、') }));
  if (sheets.length === 0) setting.problem(say('config.register.no-sheet', { file }));
  return sheets.flatMap((sheet) => {
    const heading = headingOf(sheet, table.columns, table.required);
    if (heading !== undefined && table.required.every((column) => heading.at.has(column)))
      return entriesIn(sheet, heading, table, setting);
    tellHeadless(sheet, heading, sheets.length === 1, table, setting);
    return [];
  });
}

function tellHeadless<K extends string>(
  sheet: Sheet,
  heading: Heading<K> | undefined,
  alone: boolean,
  { columns, required }: Table<K>,
  setting: Setting,
): void {
  const { say } = setting;
  const place = placeOf(sheet, setting);
  const usual = (wanted: readonly K[]): readonly string[] => wanted.map((column) => columns[column].names[0]);
  if (heading !== undefined && heading.at.size > 1)
    tellLacking(place, heading, usual(required.filter((column) => !heading.at.has(column))), setting, say);
  else if (alone || sheet.rows.some(({ cells }) => new Set(cells.map(textOf).filter((text) => text !== '')).size > 1)) {
    setting.problem(say('config.register.no-heading', { place, wanted: usual(required).join('、') }));
  } else if (sheet.rows.length > 0) setting.note(say('config.register.no-table', { place }));
}

function entriesIn<K extends string>(
  sheet: Sheet,
  heading: Heading<K>,
  { name, columns }: Table<K>,
  setting: Setting,
): readonly Row<K>[] {
  const { problem, say } = setting;
  const place = placeOf(sheet, setting);
  const above = sheet.rows
    .filter(({ number, cells }) => number < heading.first && cells.some((cell) => textOf(cell) !== ''))
    .map((row): LeftRow => ({ row, reason: 'above' }));
  const below = sheet.rows
    .filter(({ number }) => number > heading.last)
    .map((row) => ({ row, reason: rowKind(row.cells, heading, columns) }));
  const left = [
    ...above,
    ...below.flatMap(({ row, reason }): readonly LeftRow[] =>
      reason === 'entry' || reason === 'blank' ? [] : [{ row, reason }],
    ),
  ];
  const rows = below.filter(({ reason }) => reason === 'entry').map(({ row }) => row);
  const beside = besideOf(sheet, left, say);
  for (const { text, where } of beside.filter((one) => namesEnded(one.text)))
    problem(say('config.register.ended', { place, where, text }));
  tellRows(place, left, setting, say);
  tellColumns(place, leftovers(heading, rows, columns, setting.listed), setting, say);
  const unitOf = unitsOf(place, heading, columns, beside, setting);
  return rows.map((row) =>
    rowOf(row, { register: name, sheet: sheet.name, place, columns, heading, unitOf, problem, say }),
  );
}

// What is written beside the entries: the name of the sheet, the titles, the remarks.
function besideOf({ name }: Sheet, left: readonly LeftRow[], say: Say): readonly Beside[] {
  const texts = left
    .filter(({ reason }) => reason === 'above' || reason === 'remark')
    .flatMap(({ row: { number, cells } }) =>
      [...new Set(cells.map(textOf))]
        .filter((text) => text !== '')
        .map((text) => ({ text, where: say('config.register.where-row', { row: String(number) }) })),
    );
  return [...(name === undefined ? [] : [{ text: name, where: say('config.register.where-name') }]), ...texts];
}

// The unit of every column of money: its own, or that of the sheet; two that differ are a problem.
function unitsOf<K extends string>(
  place: string,
  { at, titles }: Heading<K>,
  columns: Columns<K>,
  beside: readonly Beside[],
  { problem, note, say }: Setting,
): (column: K) => number | undefined {
  const money = columnsOf(columns).filter((column) => columns[column].of === 'money' && at.has(column));
  const own = (column: K): number | undefined => titles[at.get(column) ?? -1]?.unit;
  const stated = money.length === 0 ? undefined : tableUnit(beside);
  if (stated === undefined) return own;
  const { where, raw } = stated;
  if ('problem' in stated) problem(say(stated.problem, { place, where, raw }));
  else if (money.some((column) => (own(column) ?? stated.yuan) !== stated.yuan))
    problem(say('config.register.unit-conflict', { place, where, raw }));
  else note(say('config.register.unit', { place, where, raw, unit: unitText(stated.yuan) }));
  return (column) => own(column) ?? ('yuan' in stated ? stated.yuan : undefined);
}

function placeOf({ name }: Sheet, { file, say }: Setting): string {
  return name === undefined ? file : say('config.register.sheet', { file, sheet: name });
}

function textOf(cell: SheetRow['cells'][number]): string {
  return shownCell(cell).trim();
}
