/** Operands of pdf.js operator lists, which come without types: each reader gives what it expects or undefined. */
import type { Matrix } from './matrix.ts';

/**
 * A glyph that is shown: its Unicode by the font's ToUnicode, the character by which the font draws it (in a Type 3 font
 * the name of its procedure), its code in the string, its advance in thousandths.
 */
export interface Glyph {
  readonly unicode: string;
  readonly fontChar: string;
  readonly operatorListId?: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
}

/** A number of six, as an array or a typed array. */
export function matrixOf(operand: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(operand) ?? [];
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? undefined
    : [a, b, c, d, e, f];
}

/** Four numbers: two corners. */
export function cornersOf(operand: unknown): readonly [number, number, number, number] | undefined {
  const [a, b, c, d] = numbersOf(operand) ?? [];
  return a === undefined || b === undefined || c === undefined || d === undefined ? undefined : [a, b, c, d];
}

/** All numbers of an array or a typed array. */
export function numbersOf(operand: unknown): readonly number[] | undefined {
  const items = Array.isArray(operand)
    ? operand
    : ArrayBuffer.isView(operand) && isIterable(operand)
      ? [...operand]
      : undefined;
  return items !== undefined && areNumbers(items) ? items : undefined;
}

function areNumbers(items: readonly unknown[]): items is readonly number[] {
  return items.every((item) => typeof item === 'number');
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}

/** The operand when it is a finite number, else `otherwise`. */
export function numberOf(operand: unknown, otherwise = 0): number {
  return typeof operand === 'number' && Number.isFinite(operand) ? operand : otherwise;
}

/** What a string shows: glyphs, and numbers that move back by thousandths. */
export function shownOf(operand: unknown): readonly (Glyph | number)[] {
  return Array.isArray(operand)
    ? operand.filter((item): item is Glyph | number => typeof item === 'number' || isGlyph(item))
    : [];
}

function isGlyph(item: unknown): item is Glyph {
  return (
    typeof item === 'object' &&
    item !== null &&
    'unicode' in item &&
    typeof item.unicode === 'string' &&
    'fontChar' in item &&
    typeof item.fontChar === 'string' &&
    'originalCharCode' in item &&
    'width' in item &&
    'isSpace' in item
  );
}
