/**
 * The graphics state of a PDF page (ISO 32000-1, 8.4), as far as it decides where text stands and whether it is seen.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../model/index.ts';
import { luminanceOf } from './luminance.ts';
import { boxOf, compose, IDENTITY, intersection, type Matrix } from './matrix.ts';
import { cornersOf, matrixOf, numberOf } from './operands.ts';

/**
 * One state; lengths in text units, colours as luminance 0–255 (undefined for a pattern), `opaque` false where colours
 * mix with what is below.
 */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Box;
  /** The clip is no rectangle: what fills it covers only a part of its box. */
  readonly ragged: boolean;
  readonly colour: number | undefined;
  readonly alpha: number;
  readonly opaque: boolean;
  readonly font: string;
  readonly size: number;
  readonly mode: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** The text matrix with the pen at the start of the line, and with the pen where it is. */
  readonly line: Matrix;
  readonly pen: Matrix;
}

/** The state in which a page begins: black ink, nothing clipped but by the page. */
export function firstState(matrix: Matrix, page: Box): GraphicsState {
  return {
    matrix,
    clip: page,
    ragged: false,
    colour: 0,
    alpha: 1,
    opaque: true,
    font: '',
    size: 0,
    mode: 0,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    line: IDENTITY,
    pen: IDENTITY,
  };
}

/** The same state with everything clipped by a path whose box in user space is `corners`. */
export function clippedBy(
  state: GraphicsState,
  corners: readonly [number, number, number, number],
  isRectangle: boolean,
): GraphicsState {
  return {
    ...state,
    clip: intersection(state.clip, boxOf(state.matrix, corners)),
    ragged: state.ragged || !isRectangle,
  };
}

type Change = (state: GraphicsState, operands: readonly unknown[]) => GraphicsState;

/** What each operator of pdf.js that changes the state makes of it; `save` and `restore` are the caller's. */
export const CHANGES: Readonly<Record<number, Change>> = {
  [OPS.transform]: (state, operands) => within(state, operands),
  [OPS.paintFormXObjectBegin]: (state, [matrix, bbox]) => clippedTo(within(state, matrix), bbox),
  [OPS.beginAnnotation]: (state, [, , transform, matrix]) => within(within(state, transform), matrix),
  [OPS.setFont]: (state, [font, size]) => ({ ...state, font: String(font), size: numberOf(size) }),
  [OPS.setTextRenderingMode]: (state, [mode]) => ({ ...state, mode: numberOf(mode) }),
  [OPS.setCharSpacing]: (state, [spacing]) => ({ ...state, spacing: numberOf(spacing) }),
  [OPS.setWordSpacing]: (state, [spacing]) => ({ ...state, wordSpacing: numberOf(spacing) }),
  [OPS.setHScale]: (state, [percent]) => ({ ...state, stretch: numberOf(percent, 100) / 100 }),
  [OPS.setLeading]: (state, [leading]) => ({ ...state, leading: numberOf(leading) }),
  [OPS.setTextRise]: (state, [rise]) => ({ ...state, rise: numberOf(rise) }),
  [OPS.beginText]: (state) => ({ ...state, line: IDENTITY, pen: IDENTITY }),
  [OPS.setTextMatrix]: (state, [matrix]) => at(state, matrixOf(matrix) ?? IDENTITY),
  [OPS.moveText]: (state, [x, y]) => newLine(state, numberOf(x), numberOf(y)),
  [OPS.setLeadingMoveText]: (state, [x, y]) => newLine({ ...state, leading: -numberOf(y) }, numberOf(x), numberOf(y)),
  [OPS.nextLine]: (state) => newLine(state, 0, -state.leading),
  [OPS.setFillRGBColor]: (state, [colour]) => ({ ...state, colour: luminance(colour) }),
  [OPS.setFillColorN]: (state) => ({ ...state, colour: undefined }),
  [OPS.setFillTransparent]: (state) => ({ ...state, alpha: 0 }),
  [OPS.setGState]: (state, [entries]) => (Array.isArray(entries) ? entries.reduce(withEntry, state) : state),
};

function within(state: GraphicsState, operand: unknown): GraphicsState {
  const inner = matrixOf(operand);
  return inner === undefined ? state : { ...state, matrix: compose(state.matrix, inner) };
}

function clippedTo(state: GraphicsState, bbox: unknown): GraphicsState {
  const corners = cornersOf(bbox);
  return corners === undefined ? state : clippedBy(state, corners, true);
}

function at(state: GraphicsState, matrix: Matrix): GraphicsState {
  return { ...state, line: matrix, pen: matrix };
}

function newLine(state: GraphicsState, x: number, y: number): GraphicsState {
  return at(state, compose(state.line, [1, 0, 0, 1, x, y]));
}

// `#rrggbb`, as pdf.js writes colours.
function luminance(colour: unknown): number | undefined {
  const [, ...parts] = /^#(..)(..)(..)$/u.exec(String(colour)) ?? [];
  return luminanceOf(parts.map((part) => parseInt(part, 16)));
}

function withEntry(state: GraphicsState, entry: unknown): GraphicsState {
  const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  switch (key) {
    case 'ca':
      return { ...state, alpha: numberOf(value, 1) };
    case 'BM':
      return { ...state, opaque: value === 'source-over' };
    case 'SMask':
      return { ...state, opaque: value === false };
    case 'Font':
      return Array.isArray(value) ? { ...state, font: String(value[0]), size: numberOf(value[1]) } : state;
    default:
      return state;
  }
}
