/** Text whose every character knows where it is printed: the stuff that all finding is done on. */
import { enclose, type Box, type Place, type ReadPage, type Run } from '../model/index.ts';

/** A string and, for each UTF-16 unit, its page, box in points and reading confidence (0–1). A unit without ink (a joint) has no box. */
export interface Ink {
  readonly text: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** One printed character. `run` is the index of the run it was read in: characters of one run belong together. */
export interface Cell {
  readonly page: number;
  readonly box: Box;
  readonly confidence: number;
  readonly run: number;
}

/** Nothing. */
export const NO_INK: Ink = { text: '', cells: [] };

/** The ink of one run. Its width is shared out by how wide characters are: 1 for Han and full-width, 0.55 for the rest. */
export function inkOf(run: Run, page: number, index: number): Ink {
  const weights = [...run.text].flatMap((char) => Array.from({ length: char.length }, () => (/[\u2e80-\uffff]/u.test(char) ? 1 : 0.55) / char.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const [left, top, width, height] = run.box;
  let passed = 0;
  const cells = weights.map((weight): Cell => {
    const box: Box = [left + (passed / total) * width, top, (weight / total) * width, height];
    passed += weight;
    return { page, box, confidence: run.confidence, run: index };
  });
  return { text: run.text, cells };
}

/** The pieces one after the other, with a joint (such as `' '` or `'\n'`) between them. */
export function joinInk(pieces: readonly Ink[], joint: string): Ink {
  const gap = Array.from({ length: joint.length }, () => undefined);
  return {
    text: pieces.map((piece) => piece.text).join(joint),
    cells: pieces.flatMap((piece, at) => (at === 0 ? piece.cells : [...gap, ...piece.cells])),
  };
}

/** The part from `start` to `end` (UTF-16 units). */
export function sliceInk(ink: Ink, start: number, end: number = ink.text.length): Ink {
  return { text: ink.text.slice(start, end), cells: ink.cells.slice(start, end) };
}

/** The ink without blanks at its ends. */
export function trimInk(ink: Ink): Ink {
  const start = ink.text.length - ink.text.trimStart().length;
  return sliceInk(ink, start, Math.max(start, ink.text.trimEnd().length));
}

/** Where the ink stands: one place a run, in reading order. */
export function placesOf(ink: Ink): readonly Place[] {
  const groups = new Map<string, { readonly page: number; readonly boxes: Box[] }>();
  for (const cell of ink.cells) {
    if (cell === undefined) continue;
    const key = `${cell.page}:${cell.run}`;
    const group = groups.get(key) ?? { page: cell.page, boxes: [] };
    group.boxes.push(cell.box);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ page, boxes }) => ({ page, box: enclose(boxes) }));
}

/** How well the worst of its runs was read, 0–1; 1 for no ink. */
export function readingOf(ink: Ink): number {
  return ink.cells.reduce((least, cell) => Math.min(least, cell?.confidence ?? 1), 1);
}

/** The box around all ink of the first page it stands on; undefined without ink. */
export function boxOf(ink: Ink): (Place & { readonly run: number }) | undefined {
  const first = ink.cells.find((cell) => cell !== undefined);
  if (first === undefined) return undefined;
  const boxes = ink.cells.flatMap((cell) => (cell !== undefined && cell.page === first.page ? [cell.box] : []));
  return { page: first.page, box: enclose(boxes), run: first.run };
}

/** The ink of every run of a page, in the reader's order. */
export function inkOfPage(page: ReadPage): readonly Ink[] {
  return page.runs.map((run, index) => inkOf(run, page.page, index));
}
