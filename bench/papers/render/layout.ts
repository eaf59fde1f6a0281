/** Blocks of a paper become sheets. */
import type { Draw } from '../draw.ts';
import type { Block, Paper } from '../paper.ts';
import { writeGrid } from './grid.ts';
import type { Look } from './look.ts';
import { writePairs } from './pairs.ts';
import type { Pen } from './pen.ts';
import { columnWidth, lineHeight, needRoom, penOf, put, turnPage, write } from './pen.ts';
import type { Mark, Sheet } from './sheet.ts';
import { A4 } from './sheet.ts';
import { widthOf } from './faces.ts';

/** Sets a paper in a look. */
export function layOut(paper: Paper, look: Look, draw: Draw): readonly Sheet[] {
  const pen = penOf(look, draw);
  for (const block of paper.blocks) writeBlock(pen, block);
  return pen.pages.map((marks, at) => ({ ...A4, marks: [...ornaments(look, at + 1, pen.pages.length), ...marks] }));
}

function writeBlock(pen: Pen, block: Block): void {
  const { look } = pen;
  const plain = { size: look.size, bold: false, align: 'left', indent: 0 } as const;
  const across = (text: string, setting: Parameters<typeof write>[4]): void => {
    write(pen, text, look.margin.x, columnWidth(look), setting);
  };
  switch (block.type) {
    case 'title':
      across(block.text, { ...plain, size: look.titleSize, bold: true, align: 'center' });
      pen.y += look.size * 0.6;
      break;
    case 'heading':
      needRoom(pen, lineHeight(look, look.size) * 3);
      across(block.text, { ...plain, bold: true });
      break;
    case 'paragraph':
      across(block.text, {
        ...plain,
        align: block.align ?? 'left',
        indent: block.indent === false || block.align !== undefined ? 0 : look.size * 2,
      });
      if (look.spacedParagraphs) pen.y += look.size * 0.4;
      break;
    case 'pairs':
      writePairs(pen, block);
      break;
    case 'grid':
      writeGrid(pen, block.rows, block.widths ?? Array.from({ length: columnsOf(block.rows) }, () => 1));
      break;
    case 'columns':
      writeColumns(pen, block);
      break;
    case 'stamp':
      writeStamp(pen, block.lines);
      break;
    case 'seal':
      putSeal(pen, block.text, A4.width - look.margin.x - 70, pen.y - 10);
      break;
    case 'break':
      turnPage(pen);
      break;
  }
}

function columnsOf(rows: readonly (readonly (string | { readonly across?: number })[])[]): number {
  return Math.max(
    ...rows.map((row) => row.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.across ?? 1)), 0)),
  );
}

function writeColumns(pen: Pen, block: Extract<Block, { type: 'columns' }>): void {
  const { look } = pen;
  const width = columnWidth(look) / block.columns.length;
  needRoom(pen, lineHeight(look, look.size) * Math.max(...block.columns.map((column) => column.length)) * 1.5);
  const [top, page] = [pen.y, pen.pages.length];
  let bottom = top;
  block.columns.forEach((lines, at) => {
    pen.y = top;
    const x = look.margin.x + at * width;
    for (const line of lines)
      write(pen, line, x, width - 12, { size: look.size, bold: false, align: 'left', indent: 0 });
    const seal = block.seals?.[at];
    if (seal !== null && seal !== undefined && page === pen.pages.length)
      putSeal(pen, seal, x + width * 0.5, (top + pen.y) / 2);
    bottom = Math.max(bottom, pen.y);
  });
  pen.y = bottom + look.size;
}

function writeStamp(pen: Pen, lines: readonly string[]): void {
  const { look } = pen;
  const [size, inset] = [look.size, 8];
  const width = Math.max(...lines.map((line) => widthOf(line, size, false))) + 2 * inset;
  const height = lines.length * size * 1.5 + inset;
  needRoom(pen, height + size);
  const [left, top] = [A4.width - look.margin.x - width, pen.y + size / 2];
  const corners = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ] as const;
  corners.forEach((from, at) => {
    put(pen, { type: 'line', from, to: corners[(at + 1) % 4] ?? from, width: 1.2, ink: 'red' });
  });
  lines.forEach((text, at) => {
    put(pen, {
      type: 'text',
      text,
      x: left + inset,
      y: top + inset / 2 + (at + 0.9) * size * 1.5 - size * 0.2,
      size,
      bold: false,
      ink: 'red',
    });
  });
  pen.y = top + height + size;
}

function putSeal(pen: Pen, text: string, x: number, y: number): void {
  put(pen, {
    type: 'seal',
    text,
    x: x + pen.draw.int(-14, 14),
    y: y + pen.draw.int(-10, 10),
    radius: pen.draw.int(50, 60),
    turn: (pen.draw.next() - 0.5) * 0.5,
  });
}

function ornaments(look: Look, page: number, pages: number): readonly Mark[] {
  const small = (text: string, y: number): Mark => ({
    type: 'text',
    text,
    x: (A4.width - widthOf(text, 9, false)) / 2,
    y,
    size: 9,
    bold: false,
    ink: 'grey',
  });
  return [
    ...(look.watermark === null ? [] : [{ type: 'watermark', text: look.watermark, size: 48 } as const]),
    ...(look.runningHead === null ? [] : [small(look.runningHead, 30)]),
    ...(look.pageNumber === null ? [] : [small(look.pageNumber(page, pages), A4.height - 26)]),
  ];
}
