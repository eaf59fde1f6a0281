/** Text whose every character knows where it is printed: the stuff that all finding is done on. */
import { enclose, type Box, type Place, type ReadPage, type Run } from '../model/index.ts';
import { upright, withoutRadicals } from '../recognize/index.ts';

/**
 * A string and, for each UTF-16 unit, its page, box in points and reading confidence (0–1). A unit without ink (a
 * joint) has no box.
 */
export interface Ink {
  readonly text: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** One printed character. `run` is the index of the run it was read in: characters of one run belong together. */
export interface Cell {
  readonly page: number;
  /** In the page's frame: for citing. */
  readonly box: Box;
  /** On the paper held upright and straight: for comparing. */
  readonly level: Box;
  readonly confidence: number;
  readonly run: number;
}

/** Nothing. */
export const NO_INK: Ink = { text: '', cells: [] };

/**
 * The ink of one run. Its length is shared out by how wide characters are: 1 for Han and full-width, 0.55 for the rest.
 * Letter-spaced words (`合 同`) lose their blanks, radicals become characters.
 */
export function inkOf(run: Run, page: ReadPage, index: number): Ink {
  const text = withoutRadicals(run.text);
  const weights = [...text].flatMap((char) =>
    Array.from({ length: char.length }, () => (/[\u2e80-\uffff]/u.test(char) ? 1 : 0.55) / char.length),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const whole = upright(run.box, page);
  let passed = 0;
  const cells = weights.map((weight): Cell => {
    const [from, share] = [passed / total, weight / total];
    passed += weight;
    const level: Box = [whole[0] + from * whole[2], whole[1], share * whole[2], whole[3]];
    return {
      page: page.page,
      box: piece(run.box, from, share, page.rotation),
      level,
      confidence: run.confidence,
      run: index,
    };
  });
  return closedUp({ text, cells });
}

// The piece of a run's box from one share of its length on: print that is turned runs down, leftwards or up.
function piece([x, y, width, height]: Box, from: number, share: number, turned: ReadPage['rotation']): Box {
  if (turned === 90) return [x, y + from * height, width, share * height];
  if (turned === 180) return [x + (1 - from - share) * width, y, share * width, height];
  if (turned === 270) return [x, y + (1 - from - share) * height, width, share * height];
  return [x + from * width, y, share * width, height];
}

// Every character of the words stands alone, two of them at least, and nothing else is in the run.
const SPACED_OUT = /^[\p{Script=Han}（）()、:：\s]+$/u;
const TOGETHER = /[\p{Script=Han}]{2}/u;
const APART = /\p{Script=Han}\s{1,40}\p{Script=Han}/u;

function closedUp(ink: Ink): Ink {
  if (!SPACED_OUT.test(ink.text) || TOGETHER.test(ink.text) || !APART.test(ink.text)) return ink;
  const kept = [...ink.cells.keys()].filter((at) => !/\s/u.test(ink.text[at] ?? ''));
  return { text: kept.map((at) => ink.text[at]).join(''), cells: kept.map((at) => ink.cells[at]) };
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
