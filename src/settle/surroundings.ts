/** A document's pages as lines of cells, for asking what stands beside, before or above a value. */
import { overlap, type Box, type ClassifiedDocument, type ReadPage, type Candidate } from '../model/index.ts';
import {
  organisations,
  sideNaming,
  upright,
  type NameLabels,
  type SideLabels,
  type SideNamed,
  type Span,
} from '../recognize/index.ts';

/** What the reader gave as one piece; `onPage` in the page's frame, `box` on the paper held upright, points. */
export interface Cell {
  readonly page: number;
  readonly text: string;
  readonly onPage: Box;
  readonly box: Box;
}

/** Cells of one height, from left to right. */
export type Line = readonly Cell[];

/** The lines of all pages in reading order; of a sheet with several papers only those in the document's region. */
export function linesOf({ pages, region }: Pick<ClassifiedDocument, 'pages' | 'region'>): readonly Line[] {
  return pages.flatMap((page) =>
    bands(cellsOf(page).filter(({ onPage }) => region === undefined || overlap(onPage, region) > 0.5)),
  );
}

function cellsOf(page: ReadPage): readonly Cell[] {
  return page.runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, box }) => ({ page: page.page, text, onPage: box, box: upright(box, page) }));
}

// Two cells share a line when their middles are closer than this share of the smaller height.
const SAME_LINE = 0.55;

function bands(cells: readonly Cell[]): readonly Line[] {
  return cells
    .toSorted((a, b) => middle(a.box) - middle(b.box))
    .reduce<Cell[][]>((lines, cell) => {
      const line = lines.at(-1);
      const last = line?.at(-1);
      if (
        line !== undefined &&
        last !== undefined &&
        middle(cell.box) - middle(last.box) < SAME_LINE * Math.min(last.box[3], cell.box[3])
      )
        line.push(cell);
      else lines.push([cell]);
      return lines;
    }, [])
    .map((line) => line.toSorted((a, b) => a.box[0] - b.box[0]));
}

/** The vertical middle of a box. */
export const middle = ([, y, , height]: Box): number => y + height / 2;

/** Cells parted by tabs, lines by line feeds. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => text).join('\t')).join('\n');
}

/** A value on its line: the index of the line and of the cell, and where in the cell's text it begins. */
export interface Spot {
  readonly line: number;
  readonly cell: number;
  readonly at: number;
}

/** Where a print stands; undefined where its ink is in no cell. */
export function spotOf({ places, raw }: Pick<Candidate, 'places' | 'raw'>, lines: readonly Line[]): Spot | undefined {
  const [place] = places;
  if (place === undefined) return undefined;
  const { page, box } = place;
  for (const [line, cells] of lines.entries()) {
    const cell = cells.findIndex((one) => one.page === page && overlap(one.onPage, box) > 0.5);
    if (cell >= 0) return { line, cell, at: Math.max(0, cells[cell]?.text.indexOf(raw) ?? 0) };
  }
  return undefined;
}

/** The words right before a value: what stands before it in its cell, else the cell on its left. */
export function before(
  { line, cell, at }: Spot,
  lines: readonly Line[],
): { readonly text: string; readonly box: Box | undefined } {
  const own = lines[line]?.[cell];
  const lead = own?.text.slice(0, at).trim() ?? '';
  const left = lead === '' ? lines[line]?.[cell - 1] : own;
  return { text: lead === '' ? (left?.text ?? '') : lead, box: left?.box };
}

/** The nearest cell above a value that holds no digit: the head of its column. */
export function headOf({ line, cell }: Spot, lines: readonly Line[]): string {
  const own = lines[line]?.[cell];
  if (own === undefined) return '';
  const above = lines
    .slice(0, line)
    .flat()
    .filter(
      (one) => one.page === own.page && one.box[0] < own.box[0] + own.box[2] && one.box[0] + one.box[2] > own.box[0],
    );
  return above.findLast(({ text }) => !/\d/u.test(text))?.text ?? '';
}

/** The words that stand before names, and those that name a side. */
export type Labels = NameLabels & SideLabels;

/** A paper as its values are asked about: lines of cells, the organisations that a text names, the side that a label names. */
export interface Surroundings {
  readonly lines: readonly Line[];
  readonly namesIn: (text: string) => readonly Span<string>[];
  readonly sideNamed: SideNamed;
}

/** The surroundings of a document's values. */
export function surroundingsOf(document: Pick<ClassifiedDocument, 'pages' | 'region'>, labels: Labels): Surroundings {
  return {
    lines: linesOf(document),
    namesIn: (text) => organisations(text, labels),
    sideNamed: sideNaming(labels),
  };
}
