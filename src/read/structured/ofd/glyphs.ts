/** Where the characters of a text object stand (GB/T 33190-2016, 11 文字). */
import type { Element } from '../xml/element.ts';

/** `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves everything where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function composed(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The point under the matrix. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The six numbers of a `CTM`; identity when absent or not six numbers. */
export function matrixOf(source: string | undefined): Matrix {
  const [a, b, c, d, e, f, ...rest] = numbersIn(source);
  if (
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined ||
    rest.length > 0
  )
    return IDENTITY;
  return [a, b, c, d, e, f];
}

/** The numbers of a list separated by blanks; empty when one is no finite number. */
export function numbersIn(source: string | undefined): readonly number[] {
  const numbers = (source ?? '')
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map(Number);
  return numbers.every(Number.isFinite) ? numbers : [];
}

/** A character and the left end of its baseline, in the object's own millimetres. */
export interface Glyph {
  readonly char: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The characters of a `TextCode`: from X, Y on by DeltaX and DeltaY; an axis that is not given stands still, or goes on
 * by the width of the type when neither is.
 */
export function glyphsOf(
  code: Element,
  from: { readonly x: number; readonly y: number },
  size: number,
): readonly Glyph[] {
  const chars = [...code.text.replace(/[\n\r]/gu, '')];
  const [across, down] = [
    deltasOf(code.attributes.get('DeltaX'), chars.length),
    deltasOf(code.attributes.get('DeltaY'), chars.length),
  ];
  const still = across.length === 0 && down.length === 0;
  let [x, y] = [numberOr(code.attributes.get('X'), from.x), numberOr(code.attributes.get('Y'), from.y)];
  return chars.map((char, at): Glyph => {
    const glyph = { char, x, y };
    // A list that is too short goes on with its last distance.
    x += still ? squareness(char) * size : (across[at] ?? across.at(-1) ?? 0);
    y += down[at] ?? down.at(-1) ?? 0;
    return glyph;
  });
}

/** `g 3 1.5` stands for three times 1.5. */
function deltasOf(source: string | undefined, most: number): readonly number[] {
  const parts = (source ?? '').trim().split(/\s+/u);
  const deltas: number[] = [];
  for (let at = 0; at < parts.length && deltas.length < most; at += 1) {
    const part = parts[at] ?? '';
    const grouped = part === 'g';
    const [count, value] = grouped
      ? [Number(parts[at + 1]), Number(parts[at + 2])]
      : [1, part === '' ? Number.NaN : Number(part)];
    if (!Number.isFinite(count) || !Number.isFinite(value)) return deltas;
    for (let times = 0; times < count && deltas.length < most; times += 1) deltas.push(value);
    if (grouped) at += 2;
  }
  return deltas;
}

/** Width of a character as a share of the type size. */
export function squareness(char: string): number {
  return char >= '⺀' ? 1 : 0.5;
}

function numberOr(source: string | undefined, otherwise: number): number {
  const number = Number(source ?? Number.NaN);
  return Number.isFinite(number) ? number : otherwise;
}
