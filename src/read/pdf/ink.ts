/**
 * What a page of a PDF puts on paper and in which order: images, fills, and every string with whether an eye can see
 * it.
 */
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { enclose, type Box } from '../../model/index.ts';
import { CHANGES, clippedBy, firstState, type GraphicsState } from './graphics-state.ts';
import { backgroundOf, hides, whyHidden, type Background, type Hidden } from './hidden.ts';
import { boxOf, compose, type Matrix } from './matrix.ts';
import { cornersOf, matrixOf, numberOf, numbersOf, shownOf, type Glyph } from './operands.ts';
import { imagesReady, resourcesOf, type Resources } from './resources.ts';
import { segmentsOf } from './shape.ts';

/**
 * A string that one operator shows, with the boxes of its glyphs in points of the page frame (estimated from size and
 * advances).
 */
export interface Shown {
  readonly text: string;
  readonly box: Box;
  readonly font: string;
  readonly glyphs: readonly (Glyph & { readonly box: Box })[];
  readonly hidden: Hidden | undefined;
  /** It belongs to a form field or another annotation, which text extraction leaves out. */
  readonly annotation: boolean;
}

/** An image with the name of its data; a mask and an inline image have none. */
export interface PlacedImage {
  readonly box: Box;
  readonly name: string | undefined;
}

/**
 * All that the operators of a page say. `curves` counts filled segments that bend (text as outlines has thousands),
 * `corners` those that are straight (a QR code drawn tile by tile has thousands).
 */
export interface PageInk {
  readonly shown: readonly Shown[];
  readonly images: readonly PlacedImage[];
  readonly curves: number;
  readonly corners: number;
}

/** Whether a layer (optional content group) is switched on. */
export type LayerSwitch = (group: unknown) => boolean;

/** Walks the operators of a page once. */
export async function inkOf(page: PDFPageProxy, isOn: LayerSwitch): Promise<PageInk> {
  const { fnArray, argsArray } = await page.getOperatorList();
  await imagesReady(
    page,
    argsArray.flatMap((operands: unknown, at) =>
      fnArray[at] === OPS.dependency && Array.isArray(operands) ? operands.map(String) : [],
    ),
  );
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const walk = new Walk(
    firstState(matrixOf(transform) ?? [1, 0, 0, -1, 0, height], [0, 0, width, height]),
    resourcesOf(page),
    isOn,
  );
  fnArray.forEach((operator, at) => {
    const operands: unknown = argsArray[at];
    walk.step(operator, Array.isArray(operands) ? operands : []);
  });
  return walk.ink();
}

type Operands = readonly unknown[];
type Segments = ReturnType<typeof segmentsOf>;

const SAVES: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin, OPS.beginGroup, OPS.beginAnnotation]);
const RESTORES: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd, OPS.endGroup, OPS.endAnnotation]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

class Walk {
  readonly #first: GraphicsState;
  readonly #resources: Resources;
  readonly #isOn: LayerSwitch;
  readonly #saved: GraphicsState[] = [];
  readonly #layers: boolean[] = [];
  readonly #grounds: Background[] = [];
  readonly #shown: Shown[] = [];
  readonly #images: PlacedImage[] = [];
  #state: GraphicsState;
  #clips = false;
  #annotation = false;
  #curves = 0;
  #corners = 0;

  constructor(first: GraphicsState, resources: Resources, isOn: LayerSwitch) {
    this.#first = first;
    this.#state = first;
    this.#resources = resources;
    this.#isOn = isOn;
  }

  ink(): PageInk {
    return { shown: this.#shown, images: this.#images, curves: this.#curves, corners: this.#corners };
  }

  step(operator: number, operands: Operands): void {
    if (SAVES.has(operator)) this.#saved.push(this.#state);
    if (RESTORES.has(operator)) this.#state = this.#saved.pop() ?? this.#first;
    if (operator === OPS.beginAnnotation || operator === OPS.endAnnotation)
      this.#annotation = operator === OPS.beginAnnotation;
    if (operator === OPS.beginAnnotation) this.#state = this.#first;
    this.#state = CHANGES[operator]?.(this.#state, operands) ?? this.#state;
    this.#layer(operator, operands);
    if (operator === OPS.clip || operator === OPS.eoClip) this.#clips = true;
    if (operator === OPS.constructPath) this.#path(operands);
    if (operator === OPS.showText) this.#show(shownOf(operands[0]));
    for (const [matrix, name] of imagesOf(operator, operands)) this.#image(compose(this.#state.matrix, matrix), name);
  }

  #layer(operator: number, [tag, group]: Operands): void {
    if (operator === OPS.beginMarkedContent) this.#layers.push(true);
    if (operator === OPS.beginMarkedContentProps) this.#layers.push(tag !== 'OC' || this.#isOn(group));
    if (operator === OPS.endMarkedContent) this.#layers.pop();
  }

  #path([painting, data, around]: Operands): void {
    const corners = cornersOf(around);
    const path = Array.isArray(data) ? numbersOf(data[0]) : undefined;
    if (corners === undefined || path === undefined) return;
    const segments = segmentsOf(path);
    if (FILLS.has(numberOf(painting))) this.#fill(boxOf(this.#state.matrix, corners), segments);
    if (this.#clips) this.#state = clippedBy(this.#state, corners, fillsItsBox(segments));
    this.#clips = false;
  }

  #fill(box: Box, segments: Segments): void {
    this.#curves += segments.filter(([kind]) => kind === 2 || kind === 3).length;
    this.#corners += segments.filter(([kind]) => kind === 1).length;
    if (fillsItsBox(segments)) this.#lay(backgroundOf(this.#state, box, this.#state.colour));
  }

  #image(matrix: Matrix, name: string | undefined): void {
    const box = boxOf(matrix, [0, 0, 1, 1]);
    this.#images.push({ box, name });
    if (name !== undefined && this.#resources.isSolid(name)) this.#lay(backgroundOf(this.#state, box, undefined));
  }

  #lay(background: Background | undefined): void {
    if (background === undefined || this.#layers.includes(false)) return;
    this.#grounds.push(background);
    this.#shown.forEach((shown, at) => {
      if (
        shown.hidden === undefined &&
        hides(
          background,
          shown.glyphs.map(({ box }) => box),
        )
      )
        this.#shown[at] = { ...shown, hidden: 'covered' };
    });
  }

  #show(items: readonly (Glyph | number)[]): void {
    const state = this.#state;
    const { scale, vertical } = this.#resources.font(state.font);
    const glyphs: (Glyph & { readonly box: Box })[] = [];
    let [pen, text] = [0, ''];
    for (const item of items) {
      if (typeof item === 'number') {
        pen += (vertical ? 1 : -1) * (item / 1000) * state.size * (vertical ? 1 : state.stretch);
        continue;
      }
      const spacing = state.spacing + (item.isSpace ? state.wordSpacing : 0);
      const advance = vertical ? state.size : (item.width * scale * state.size + spacing) * state.stretch;
      const matrix = compose(state.matrix, state.pen);
      const [low, high] = [state.rise - 0.12 * state.size, state.rise + 0.88 * state.size];
      const corners = vertical
        ? ([-state.size / 2, -pen - advance, state.size / 2, -pen] as const)
        : ([pen, low, pen + advance, high] as const);
      if (item.unicode.trim() !== '') glyphs.push({ ...item, box: boxOf(matrix, corners) });
      pen += advance;
      text += item.unicode;
    }
    this.#state = { ...state, pen: compose(state.pen, vertical ? [1, 0, 0, 1, 0, -pen] : [1, 0, 0, 1, pen, 0]) };
    if (glyphs.length > 0) this.#keep(state, text.trim(), glyphs);
  }

  #keep(state: GraphicsState, text: string, glyphs: Shown['glyphs']): void {
    const box = enclose(glyphs.map((glyph) => glyph.box));
    const hidden = this.#layers.includes(false) ? 'switched-off' : whyHidden(state, box, this.#grounds);
    this.#shown.push({ text, box, font: state.font, glyphs, hidden, annotation: this.#annotation });
  }
}

/** Whether a path without bends covers nearly all of the box around it: a rectangle, as whiting-out is. */
function fillsItsBox(segments: Segments): boolean {
  const points = segments.filter(([kind]) => kind < 2);
  if (points.length < 3 || points.length > 6 || segments.some(([kind]) => kind === 2 || kind === 3)) return false;
  const [, , width, height] = enclose(points.map(([, x = 0, y = 0]): Box => [x, y, 0, 0]));
  // Twice the area of the polygon, by the shoelace formula.
  const twice = points.reduce((sum, [, x = 0, y = 0], at) => {
    const [, nextX = 0, nextY = 0] = points[(at + 1) % points.length] ?? [0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2 > 0.9 * width * height;
}

/** The images that an operator paints: where the unit square goes, and the name of the data. */
function imagesOf(operator: number, operands: Operands): readonly (readonly [Matrix, string | undefined])[] {
  const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
  const [first, second, third, fourth] = operands;
  const name = typeof first === 'string' ? first : undefined;
  switch (operator) {
    case OPS.paintImageXObject:
      return [[UNIT, name]];
    case OPS.paintInlineImageXObject:
    case OPS.paintImageMaskXObject:
    case OPS.paintSolidColorImageMask:
      return [[UNIT, undefined]];
    case OPS.paintImageXObjectRepeat:
      return pairs(fourth).map(([x, y]) => [[numberOf(second), 0, 0, numberOf(third), x, y], name]);
    default:
      return [];
  }
}

function pairs(operand: unknown): readonly (readonly [number, number])[] {
  const numbers = numbersOf(operand) ?? [];
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}
