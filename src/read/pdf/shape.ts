/** The shape of a glyph as a small picture, and how alike two shapes are. */
import { createCanvas } from '@napi-rs/canvas';
import { enclose, type Box } from '../../model/index.ts';

/**
 * Gray values of a `SIDE` × `SIDE` picture, the glyph scaled to its greater extent, centred and a little blurred: `ink`
 * 0–255, `pattern` the same without its mean and of length 1.
 */
export interface Shape {
  readonly ink: Float32Array;
  readonly pattern: Float32Array;
}

const SIDE = 20;
const AREA = SIDE * SIDE;
// One canvas for all: making one costs more than filling it.
const canvas = createCanvas(SIDE, SIDE);
const context = canvas.getContext('2d');

/** The shape of an outline as pdf.js packs it; undefined when it encloses nothing. */
export function shapeOf(outline: readonly number[]): Shape | undefined {
  const segments = segmentsOf(outline);
  const points = segments.flatMap(([, ...numbers]) =>
    numbers.flatMap((x, at): readonly Box[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0, 0, 0]] : [])),
  );
  if (points.length === 0) return undefined;
  return drawn(enclose(points), -1, () => {
    trace(segments);
    context.fill();
  });
}

/**
 * The shape by which a font of the canvas (a CSS font of `size` pixels) draws a character; undefined when it draws
 * nothing.
 */
export function drawnShape(character: string, family: string): Shape | undefined {
  context.resetTransform();
  context.font = `100px ${family}`;
  const {
    actualBoundingBoxLeft: left,
    actualBoundingBoxRight: right,
    actualBoundingBoxAscent: up,
    actualBoundingBoxDescent: down,
  } = context.measureText(character);
  return drawn([-left, -up, left + right, up + down], 1, () => {
    context.fillText(character, 0, 0);
  });
}

/** Root mean square difference of two shapes, 0 (the same) to 255. */
export function unlike(a: Shape, b: Shape): number {
  let sum = 0;
  for (let at = 0; at < AREA; at++) sum += ((a.ink[at] ?? 0) - (b.ink[at] ?? 0)) ** 2;
  return Math.sqrt(sum / AREA);
}

/** How alike two shapes are, whatever the weight of their strokes: their correlation, −1 to 1. */
export function likeness(a: Shape, b: Shape): number {
  let sum = 0;
  for (let at = 0; at < AREA; at++) sum += (a.pattern[at] ?? 0) * (b.pattern[at] ?? 0);
  return sum;
}

function drawn([left, top, width, height]: Box, upright: 1 | -1, draw: () => void): Shape | undefined {
  if (!(Math.max(width, height) > 0)) return undefined;
  const scale = (SIDE - 2) / Math.max(width, height);
  context.resetTransform();
  context.clearRect(0, 0, SIDE, SIDE);
  context.setTransform(
    scale,
    0,
    0,
    upright * scale,
    SIDE / 2 - (left + width / 2) * scale,
    SIDE / 2 - upright * (top + height / 2) * scale,
  );
  draw();
  return shaped(context.getImageData(0, 0, SIDE, SIDE).data);
}

function shaped(rgba: Uint8ClampedArray): Shape {
  const ink = new Float32Array(AREA);
  for (let at = 0; at < AREA; at++) {
    // The mean of the pixel and its neighbours, within the rows: a stroke of one pixel beside another is nearly the
    // same.
    for (const [step, weight] of BLUR) ink[at] = (ink[at] ?? 0) + weight * (rgba[(at + step) * 4 + 3] ?? 0);
  }
  const mean = ink.reduce((sum, value) => sum + value, 0) / AREA;
  const pattern = ink.map((value) => value - mean);
  const length = Math.sqrt(pattern.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { ink, pattern: pattern.map((value) => value / length) };
}

// A Gaussian of about one pixel; the margin of a pixel keeps the edges from running into each other.
const BLUR: readonly (readonly [step: number, weight: number])[] = [-1, 0, 1].flatMap((y) =>
  [-1, 0, 1].map((x) => [y * SIDE + x, 2 ** (-2 - Math.abs(x) - Math.abs(y))] as const),
);

type Segment = readonly [kind: number, ...numbers: number[]];

// How many numbers follow moveTo, lineTo, curveTo, quadraticCurveTo, closePath.
const OPERANDS = [2, 2, 6, 4, 0] as const;

/**
 * The segments of a path as pdf.js packs it: 0 moveTo, 1 lineTo, 2 curveTo, 3 quadraticCurveTo, 4 closePath, each with
 * its numbers.
 */
export function segmentsOf(outline: readonly number[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < outline.length;) {
    const kind = outline[at] ?? 4;
    const count = OPERANDS[kind] ?? 0;
    segments.push([kind, ...outline.slice(at + 1, at + 1 + count)]);
    at += 1 + count;
  }
  return segments;
}

function trace(segments: readonly Segment[]): void {
  context.beginPath();
  for (const [kind, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of segments) {
    if (kind === 0) context.moveTo(a, b);
    else if (kind === 1) context.lineTo(a, b);
    else if (kind === 2) context.bezierCurveTo(a, b, c, d, e, f);
    else if (kind === 3) context.quadraticCurveTo(a, b, c, d);
    else context.closePath();
  }
}
