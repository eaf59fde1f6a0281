/** Text objects of a page → runs in points, and the text of every object by its id. */
import { enclose, type Box, type Run } from '../../../model/index.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import {
  composed,
  glyphsOf,
  IDENTITY,
  matrixOf,
  moved,
  numbersIn,
  squareness,
  type Glyph,
  type Matrix,
} from './glyphs.ts';

/** Points in a millimetre. */
export const POINTS = 72 / 25.4;

/** A text object: what its tags call it and what stands there. */
export interface OfdText {
  readonly id: string;
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Runs that are set character by character as one: next to each other on one line and of one size. What is drawn twice
 * in one place (bold by overprinting, a template used twice) is there once.
 */
export function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const seen = new Set<string>();
  const joined: Run[] = [];
  for (const run of runs) {
    const key = `${run.text} ${run.box.map((edge) => edge.toFixed(1)).join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const before = joined.at(-1);
    if (before !== undefined && touches(before.box, run.box))
      joined[joined.length - 1] = { text: before.text + run.text, box: enclose([before.box, run.box]), confidence: 1 };
    else joined.push(run);
  }
  return joined;
}

// Less than a sixth of the height apart, level, and of one height to a tenth.
function touches(a: Box, b: Box): boolean {
  const gap = b[0] - (a[0] + a[2]);
  return (
    gap > -0.1 * a[3] && gap < a[3] / 6 && Math.abs(a[1] - b[1]) < 0.1 * a[3] && Math.abs(a[3] - b[3]) < 0.1 * a[3]
  );
}

/**
 * All visible text under a `Content` (layers, blocks in blocks) or an annotation's `Appearance`, in drawing order.
 * `frame` takes millimetres of the content to millimetres of the page.
 */
export function textsIn(content: Element, frame: Matrix = IDENTITY): readonly OfdText[] {
  return content.children.flatMap((child): readonly OfdText[] => {
    if (child.attributes.get('Visible') === 'false') return [];
    if (child.name === 'Layer' || child.name === 'PageBlock') return textsIn(child, frame);
    return child.name === 'TextObject' && child.attributes.get('Alpha') !== '0' ? [textOfObject(child, frame)] : [];
  });
}

function textOfObject(object: Element, frame: Matrix): OfdText {
  const [left = 0, top = 0] = numbersIn(object.attributes.get('Boundary'));
  const size = Number(object.attributes.get('Size') ?? 0) || 3.5;
  const stretch = Number(object.attributes.get('HScale') ?? 1) || 1;
  const matrix = composed(composed(frame, [1, 0, 0, 1, left, top]), matrixOf(object.attributes.get('CTM')));
  let from = { x: 0, y: 0 };
  const lines = childrenOf(object, 'TextCode').flatMap((code) => {
    const glyphs = glyphsOf(code, from, size * stretch);
    from = glyphs[0] ?? from;
    return linesOf(glyphs, size);
  });
  return {
    id: object.attributes.get('ID') ?? '',
    text: childrenOf(object, 'TextCode')
      .map((code) => code.text)
      .join(''),
    runs: lines.flatMap((line) => runOf(line, size, stretch, matrix)),
  };
}

// A step down, back, or over more than two characters begins another run.
const LEVEL = 0.4;
const WIDE = 2;

function linesOf(glyphs: readonly Glyph[], size: number): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const goesOn =
      before !== undefined &&
      Math.abs(glyph.y - before.y) < LEVEL * size &&
      glyph.x >= before.x &&
      glyph.x - before.x < (squareness(before.char) + WIDE) * size;
    if (goesOn) line?.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

// Share of the type size above and below the baseline.
const [ABOVE, BELOW] = [0.88, 0.12];

function runOf(line: readonly Glyph[], size: number, stretch: number, matrix: Matrix): readonly Run[] {
  const [first, last] = [line[0], line.at(-1)];
  const text = line.map(({ char }) => char).join('');
  if (first === undefined || last === undefined || text.trim() === '') return [];
  const right = last.x + squareness(last.char) * size * stretch;
  const corners = [
    [first.x, first.y - ABOVE * size],
    [right, first.y - ABOVE * size],
    [first.x, first.y + BELOW * size],
    [right, first.y + BELOW * size],
  ] as const;
  const points = corners.map(([x, y]): Box => {
    const [across, down] = moved(matrix, x, y);
    return [across * POINTS, down * POINTS, 0, 0];
  });
  return [{ text, box: enclose(points), confidence: 1 }];
}
