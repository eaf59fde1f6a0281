/** Fonts and images of a page, as pdf.js holds them after the operators were read. */
import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Pixels } from '../pixels.ts';
import { outlineOf, type Procedure } from './glyph-procedure.ts';
import { matrixOf, numbersOf, type Glyph } from './operands.ts';
import { shapeOf, type Shape } from './shape.ts';

/**
 * What is known of a font: em ÷ unit of its widths, writing direction, whether the file holds it, whether glyphs are
 * little pictures (Type 3).
 */
export interface PageFont {
  readonly scale: number;
  readonly vertical: boolean;
  readonly missing: boolean;
  readonly drawn: boolean;
}

/** A glyph by what draws it: a character of the font, or (Type 3) a procedure. */
export type Drawn = Pick<Glyph, 'fontChar' | 'operatorListId'>;

/** Looks things up by the names that operators use. */
export interface Resources {
  font(name: string): PageFont;
  /** The shape by which a font draws a glyph; undefined when it has no outline for it. */
  shape(font: string, glyph: Drawn): Shape | undefined;
  /** Whether an image has no transparent part. */
  isSolid(name: string): boolean;
  /** The image in memory; undefined when it is not there or in a form that pdf.js keeps to itself. */
  image(name: string): Pixels | undefined;
}

// The outlines of a document by its common objects: once a page is painted pdf.js drops the outlines that it used.
const shapesOf = new WeakMap<object, Map<string, Shape>>();

/** The resources of a page whose operators have been read. */
export function resourcesOf(page: PDFPageProxy): Resources {
  const look = (name: string): unknown => (homeOf(page, name).has(name) ? homeOf(page, name).get(name) : undefined);
  const shapes = shapesOf.get(page.commonObjs) ?? new Map<string, Shape>();
  shapesOf.set(page.commonObjs, shapes);
  return {
    font: (name) => fontOf(look(name)),
    shape: (font, glyph) => {
      const key = `${font} ${glyph.operatorListId ?? glyph.fontChar}`;
      const shape = shapes.get(key) ?? shapeOf(outlineIn(look(font), glyph, look) ?? []);
      if (shape !== undefined) shapes.set(key, shape);
      return shape;
    },
    isSolid: (name) => kindOf(look(name)) !== ImageKind.RGBA_32BPP,
    image: (name) => pixelsOf(look(name)),
  };
}

/** Waits until what the operators need is there: pictures are decoded while the operators arrive. */
export async function imagesReady(page: PDFPageProxy, names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          homeOf(page, name).get(name, resolve);
        }),
    ),
  );
}

// Fonts and images that several pages share are kept by the document.
function homeOf(page: PDFPageProxy, name: string): PDFPageProxy['objs'] {
  return name.startsWith('g_') ? page.commonObjs : page.objs;
}

function property(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;
}

function fontOf(found: unknown): PageFont {
  const [scale = 0.001] = matrixOf(property(found, 'fontMatrix')) ?? [];
  return {
    scale,
    vertical: property(found, 'vertical') === true,
    missing: found === undefined || property(found, 'missingFile') === true,
    drawn: property(found, 'isType3Font') === true,
  };
}

function outlineIn(
  font: unknown,
  { fontChar, operatorListId }: Drawn,
  look: (name: string) => unknown,
): readonly number[] | undefined {
  if (operatorListId === undefined)
    return numbersOf(property(look(`${String(property(font, 'loadedName'))}_path_${fontChar}`), 'path'));
  const procedure = property(property(font, 'charProcOperatorList'), operatorListId);
  const matrix = matrixOf(property(font, 'fontMatrix'));
  return matrix !== undefined && isProcedure(procedure) ? outlineOf(procedure, matrix) : undefined;
}

function isProcedure(list: unknown): list is Procedure {
  return Array.isArray(property(list, 'fnArray')) && Array.isArray(property(list, 'argsArray'));
}

function kindOf(image: unknown): unknown {
  return property(image, 'kind');
}

function pixelsOf(image: unknown): Pixels | undefined {
  const [data, width, height] = ['data', 'width', 'height'].map((key) => property(image, key));
  if (
    !(data instanceof Uint8Array || data instanceof Uint8ClampedArray) ||
    typeof width !== 'number' ||
    typeof height !== 'number'
  )
    return undefined;
  const at = COLOUR_AT[Number(kindOf(image))];
  if (at === undefined) return undefined;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      at(data, x, y, width).forEach((value, channel) => {
        rgb[(y * width + x) * 3 + channel] = value;
      });
  }
  return { rgb, width, height };
}

type ColourAt = (data: ArrayLike<number>, x: number, y: number, width: number) => readonly number[];

const COLOUR_AT: Readonly<Record<number, ColourAt>> = {
  [ImageKind.GRAYSCALE_1BPP]: (data, x, y, width) => {
    const bit = ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    return [bit * 255, bit * 255, bit * 255];
  },
  [ImageKind.RGB_24BPP]: (data, x, y, width) => [0, 1, 2].map((channel) => data[(y * width + x) * 3 + channel] ?? 0),
  [ImageKind.RGBA_32BPP]: (data, x, y, width) => [0, 1, 2].map((channel) => data[(y * width + x) * 4 + channel] ?? 0),
};
