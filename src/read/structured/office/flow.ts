/**
 * Paragraphs and tables without places of their own → lines on pages, broken as an office program would about break
 * them.
 */
import { A4, type PageSize, type ReadPage, type Run } from '../../../model/index.ts';
import { column, widthOf } from '../type-setting.ts';

/**
 * A paragraph, or one row of a table. `size` is the type size in points; a text may hold `\n` (a new line) and `\t`
 * (the next tab stop).
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly size: number }
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  | { readonly kind: 'page-break' };

/** A cell: where its column stands in the width of the text (0–1), and its paragraphs. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly paragraphs: readonly { readonly text: string; readonly size: number }[];
}

const MARGIN = 64;
const PADDING = 5;
const LEADING = 1.5;
const TAB = 84;
const WIDTH = A4.width - 2 * MARGIN;

/** The pages of a text; one blank page for an empty one. */
export function flow(blocks: readonly Block[]): readonly ReadPage[] {
  const pages: Run[][] = [[]];
  let top = MARGIN;
  const turn = (): void => {
    pages.push([]);
    top = MARGIN;
  };
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      if (pages.at(-1)?.length !== 0) turn();
      continue;
    }
    for (const line of block.kind === 'row' ? setRow(block.cells) : setParagraph(block, MARGIN, WIDTH)) {
      if (top + line.height > A4.height - MARGIN) turn();
      pages
        .at(-1)
        ?.push(...line.runs.map((run) => ({ ...run, box: [run.box[0], top, run.box[2], run.box[3]] as const })));
      top += line.height;
    }
  }
  const kept = pages.filter((runs, at) => runs.length > 0 || at === 0);
  return kept.map((runs, at) => pageOf(runs, at + 1, A4));
}

/** A page of office text; without runs it is blank. */
export function pageOf(runs: readonly Run[], page: number, { width, height }: PageSize): ReadPage {
  return { page, width, height, reader: runs.length > 0 ? 'docx' : null, runs, blank: runs.length === 0, qr: [] };
}

interface Line {
  readonly runs: readonly Run[];
  readonly height: number;
}

function setParagraph(
  { text, size }: { readonly text: string; readonly size: number },
  left: number,
  width: number,
): readonly Line[] {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, size, width))
    .map(({ text: part, full }): Line => ({ runs: tabbed(part, left, size, width, full), height: size * LEADING }));
}

// The lines of all cells stand level from the top of the row.
function setRow(cells: readonly Cell[]): readonly Line[] {
  const columns = cells.map(({ from, to, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      setParagraph(paragraph, MARGIN + from * WIDTH + PADDING, (to - from) * WIDTH - 2 * PADDING),
    ),
  );
  const lines = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: lines }, (_, at): Line => {
    const level = columns.flatMap((column) => column[at] ?? []);
    return { runs: level.flatMap(({ runs }) => runs), height: Math.max(...level.map(({ height }) => height)) };
  });
}

interface Part {
  readonly text: string;
  /** Broken by the edge, so that it reaches it. */
  readonly full: boolean;
}

// Numbers and Latin words are never broken, and no line begins with a closing mark.
const UNITS = /(?:[A-Za-z0-9.,:/\-¥￥%]{1,40}|[^\s])[，。；：！？、）】》”]?|\s+/gu;

function wrapped(line: string, size: number, width: number): readonly Part[] {
  const parts: Part[] = [];
  let [current, used] = ['', 0];
  for (const unit of unitsOf(line)) {
    const wide = widthOf(unit, size);
    if (used > 0 && used + wide > width) {
      parts.push({ text: current.trimEnd(), full: true });
      [current, used] = ['', 0];
    }
    current += unit;
    used += wide;
  }
  return [...parts, { text: current, full: false }];
}

function unitsOf(line: string): readonly string[] {
  return line.match(UNITS) ?? [];
}

function tabbed(text: string, left: number, size: number, width: number, full: boolean): readonly Run[] {
  let at = left;
  return text.split('\t').flatMap((piece): readonly Run[] => {
    const [start, wide] = [at, widthOf(piece, size)];
    at = left + (Math.floor((start + wide + size - left) / TAB) + 1) * TAB;
    if (piece.trim() === '') return [];
    const room = Math.max(size, left + width - start);
    const run = column(piece.trim(), start, 0, size, room);
    // A line broken by the edge reaches it: so the next one is known to go on.
    return [full && !text.includes('\t') ? { ...run, box: [start, 0, width, run.box[3]] } : run];
  });
}
