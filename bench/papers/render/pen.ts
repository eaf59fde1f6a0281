/** A pen that runs down the pages of a paper. */
import type { Draw } from '../draw.ts';
import { linesOf } from './lines.ts';
import type { Look } from './look.ts';
import type { Mark } from './sheet.ts';
import { A4 } from './sheet.ts';
import { widthOf } from './faces.ts';

/** How a run of lines is set. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Room left free before the first line, in points. */
  readonly indent: number;
}

/** Pages of marks in the making; `y` is where the next line begins. */
export interface Pen {
  readonly look: Look;
  readonly draw: Draw;
  readonly pages: Mark[][];
  y: number;
}

/** A pen at the top of a first page. */
export function penOf(look: Look, draw: Draw): Pen {
  return { look, draw, pages: [[]], y: look.margin.top };
}

/** How wide the type area is. */
export function columnWidth(look: Look): number {
  return A4.width - 2 * look.margin.x;
}

/** How high a line is. */
export function lineHeight(look: Look, size: number): number {
  return size * look.leading;
}

/** Puts a mark on the page at hand. */
export function put(pen: Pen, mark: Mark): void {
  pen.pages.at(-1)?.push(mark);
}

/** Begins a page. */
export function turnPage(pen: Pen): void {
  pen.pages.push([]);
  pen.y = pen.look.margin.top;
}

/** Begins a page unless so much room is left. */
export function needRoom(pen: Pen, height: number): void {
  if (pen.y > pen.look.margin.top && pen.y + height > A4.height - pen.look.margin.bottom) turnPage(pen);
}

/** Writes a text in a column at `x` and moves on below it. */
export function write(pen: Pen, text: string, x: number, width: number, setting: Setting): void {
  const height = lineHeight(pen.look, setting.size);
  linesOf(text, width, setting.size, setting.bold, setting.indent).forEach((line, at) => {
    needRoom(pen, height);
    putLine(pen, line, x, width, pen.y, at === 0 ? setting : { ...setting, indent: 0 });
    pen.y += height;
  });
}

/** Puts one line with its top at `y`. */
export function putLine(pen: Pen, line: string, x: number, width: number, y: number, setting: Setting): void {
  if (line.trim() === '') return;
  const spare = width - widthOf(line, setting.size, setting.bold);
  const shift = setting.align === 'left' ? setting.indent : setting.align === 'right' ? spare : spare / 2;
  const baseline = y + lineHeight(pen.look, setting.size) / 2 + setting.size * 0.37;
  put(pen, {
    type: 'text',
    text: line,
    x: x + shift,
    y: baseline,
    size: setting.size,
    bold: setting.bold,
    ink: 'black',
  });
}
