/** A rectangle that may lean: where a line of text lies. */
import type { Box } from '../../model/index.ts';

/** A point in pixels, x right and y down. */
export type Point = readonly [x: number, y: number];

/**
 * A rectangle by its centre, its length along the text, its height across it, and the clockwise angle of the text in
 * radians.
 */
export interface RotatedBox {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly height: number;
  readonly angle: number;
}

/**
 * The smallest rotated box around points; its angle is that of the longer side, in −90° … 90°. Rotating calipers: one
 * side lies on the hull.
 */
export function rotatedBoxAround(points: readonly Point[]): RotatedBox {
  const hull = hullOf(points);
  let best = rotatedBoxAt(hull, 0);
  for (const [index, [x, y]] of hull.entries()) {
    const [nextX, nextY] = hull[(index + 1) % hull.length] ?? [x, y];
    const rotatedBox = rotatedBoxAt(hull, Math.atan2(nextY - y, nextX - x));
    if (rotatedBox.length * rotatedBox.height < best.length * best.height) best = rotatedBox;
  }
  return best.length >= best.height
    ? straight(best)
    : straight({ ...best, length: best.height, height: best.length, angle: best.angle + Math.PI / 2 });
}

/** The rotated box around points whose text runs at `angle` (radians). */
export function rotatedBoxAt(points: readonly Point[], angle: number): RotatedBox {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    const [along, across] = [x * cos + y * sin, y * cos - x * sin];
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    length: right - left,
    height: bottom - top,
    angle,
  };
}

/** The four corners, clockwise from where the text begins at the top. */
export function cornersOf({ x, y, length, height, angle }: RotatedBox): readonly [Point, Point, Point, Point] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (along: number, across: number): Point => [
    x + along * cos - across * sin,
    y + along * sin + across * cos,
  ];
  return [
    corner(-length / 2, -height / 2),
    corner(length / 2, -height / 2),
    corner(length / 2, height / 2),
    corner(-length / 2, height / 2),
  ];
}

/** The part of a rotated box between two shares (0–1) of its length. */
export function partOf(rotatedBox: RotatedBox, from: number, to: number): RotatedBox {
  const along = ((from + to) / 2 - 0.5) * rotatedBox.length;
  return {
    ...rotatedBox,
    x: rotatedBox.x + along * Math.cos(rotatedBox.angle),
    y: rotatedBox.y + along * Math.sin(rotatedBox.angle),
    length: (to - from) * rotatedBox.length,
  };
}

/** The upright box around points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

// An angle and its opposite are the same rectangle.
function straight(rotatedBox: RotatedBox): RotatedBox {
  const turns = Math.round(rotatedBox.angle / Math.PI);
  return { ...rotatedBox, angle: rotatedBox.angle - turns * Math.PI };
}

// Andrew's monotone chain.
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...half(sorted), ...half(sorted.toReversed())];
}

function half(points: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length >= 2 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return true;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
