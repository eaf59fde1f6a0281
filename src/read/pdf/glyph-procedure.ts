/** Glyphs that a PDF draws itself (Type 3 fonts: ISO 32000-1, 9.6.5), as browsers write what they cannot embed. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compose, type Matrix } from './matrix.ts';
import { matrixOf, numberOf, numbersOf } from './operands.ts';
import { segmentsOf } from './shape.ts';

/** The operators of a glyph's procedure with their operands. */
export interface Procedure {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
/** What paints nothing. */
const SILENT: ReadonlySet<number> = new Set([
  OPS.setCharWidth,
  OPS.setCharWidthAndBounds,
  OPS.setFillRGBColor,
  OPS.setGState,
  OPS.setLineWidth,
  OPS.endPath,
  OPS.dependency,
]);

/**
 * The outline that a procedure fills, in the em of the font with y upwards, packed as pdf.js packs paths; undefined
 * where it paints in any other way: a picture, a stroke, the text of another font.
 */
export function outlineOf({ fnArray, argsArray }: Procedure, font: Matrix): readonly number[] | undefined {
  const outline: number[] = [];
  const saved: Matrix[] = [];
  let matrix = font;
  for (const [at, operator] of fnArray.entries()) {
    const operands: unknown = argsArray[at];
    const [first, second]: readonly unknown[] = Array.isArray(operands) ? operands : [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? font;
    else if (operator === OPS.transform) matrix = compose(matrix, matrixOf(operands) ?? font);
    else if (operator === OPS.constructPath && FILLS.has(numberOf(first))) {
      const path = Array.isArray(second) ? numbersOf(second[0]) : undefined;
      if (path === undefined) return undefined;
      outline.push(...moved(path, matrix));
    } else if (!SILENT.has(operator)) return undefined;
  }
  return outline;
}

function moved(path: readonly number[], [a, b, c, d, e, f]: Matrix): readonly number[] {
  return segmentsOf(path).flatMap(([kind, ...numbers]) => [
    kind,
    ...numbers.map((number, at) => {
      const [x = 0, y = 0] = at % 2 === 0 ? [number, numbers[at + 1]] : [numbers[at - 1], number];
      return at % 2 === 0 ? a * x + c * y + e : b * x + d * y + f;
    }),
  ]);
}
