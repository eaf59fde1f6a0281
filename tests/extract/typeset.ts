/**
 * Papers drawn as text: what stands at a column of the drawing stands there on the page, so that a layout can be read
 * where it is tested.
 */
import type { Box, ReadDocument, ReadPage, Run } from '../../src/model/index.ts';

const COLUMN = 5.5;
const LINE = 20;
const LEFT = 40;

/** One page of a drawing: two blanks part two runs, a line that begins with `# ` is a heading in large print. */
export function typeset(drawing: string, page = 1): ReadPage {
  const lines = drawing.replace(/^\n/u, '').replace(/\s+$/u, '').split('\n');
  const runs = lines.flatMap((line, at) => runsOf(line, 50 + at * LINE));
  const width = Math.max(595, ...runs.map(({ box }) => box[0] + box[2] + LEFT));
  return {
    page,
    width,
    height: Math.max(842, 120 + lines.length * LINE),
    reader: 'pdf-text',
    runs,
    blank: false,
    qr: [],
  };
}

/** A file of these pages. */
export function fileOf(pages: readonly ReadPage[]): ReadDocument {
  return { path: 'paper.pdf', sha256: '0', status: 'read', pages };
}

function runsOf(line: string, top: number): readonly Run[] {
  const heading = line.startsWith('# ');
  const [text, size] = heading ? [line.slice(2).trim(), 20] : [line, 11];
  if (heading) return [{ text, box: [180, top - 4, (columns(text) * size) / 2, size], confidence: 1 }];
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match): Run => {
    const box: Box = [LEFT + columns(text.slice(0, match.index)) * COLUMN, top, columns(match[0]) * COLUMN, size];
    return { text: match[0], box, confidence: 1 };
  });
}

function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '⺀' ? 2 : 1), 0);
}
