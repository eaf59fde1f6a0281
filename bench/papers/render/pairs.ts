/** Labels with values, with lines or without. */
import type { Block } from '../paper.ts';
import { widthOf } from './faces.ts';
import { writeGrid } from './grid.ts';
import type { Pen } from './pen.ts';
import { columnWidth, write } from './pen.ts';

type Pairs = Extract<Block, { type: 'pairs' }>;

/** Draws the pairs of a block; a row of one pair takes the whole width. */
export function writePairs(pen: Pen, block: Pairs): void {
  if (block.ruled) writeRuled(pen, block);
  else writeBare(pen, block);
}

function writeRuled(pen: Pen, block: Pairs): void {
  const pairs = Math.max(...block.rows.map((row) => row.length));
  const rows = block.rows.map((row) =>
    row.flatMap(([label, value], at) => [
      label,
      { text: value, across: at === row.length - 1 ? 1 + 2 * (pairs - row.length) : 1 },
    ]),
  );
  writeGrid(pen, rows, Array.from({ length: pairs }, () => [pairs === 1 ? 3 : 4, 7]).flat());
}

function writeBare(pen: Pen, block: Pairs): void {
  const { look } = pen;
  const setting = { size: look.size, bold: false, align: 'left', indent: 0 } as const;
  for (const row of block.rows) {
    const width = columnWidth(look) / row.length;
    const top = pen.y;
    const page = pen.pages.length;
    let bottom = top;
    row.forEach(([label, value], at) => {
      if (page === pen.pages.length) pen.y = top;
      const x = look.margin.x + at * width;
      const head = label.endsWith('：') ? label : label + look.colon;
      if (look.boldLabels && !label.includes('\n')) {
        const shift = widthOf(head, look.size, true);
        const below = pen.y;
        write(pen, head, x, width, { ...setting, bold: true });
        if (page === pen.pages.length) pen.y = below;
        write(pen, value, x + shift, Math.max(width - shift - 8, look.size * 4), setting);
      } else write(pen, head + value, x, width - 8, setting);
      bottom = Math.max(bottom, pen.y);
    });
    pen.y = bottom;
  }
  pen.y += look.size * 0.4;
}
