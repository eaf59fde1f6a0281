/**
 * A paper as a list of strokes, so that it is described once and painted as PDF or as pixels. Points, origin top-left.
 */

/**
 * How a piece of text looks. `size` in points (10), `turn` in degrees clockwise about its anchor, `spacing` in points
 * between characters.
 */
export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly spacing?: number;
  readonly turn?: number;
}

/**
 * One stroke. `y` of a text is its baseline; a seal is a red ring with words around and a word or two, on lines of
 * their own, in the middle.
 */
export type Stroke =
  | { readonly kind: 'text'; readonly text: string; readonly x: number; readonly y: number; readonly style: TextStyle }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly stroke?: string;
      readonly fill?: string;
      readonly thickness: number;
    }
  | {
      readonly kind: 'seal';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ring: string;
      readonly centre: string;
      readonly oval?: boolean;
    }
  | { readonly kind: 'qr'; readonly payload: string; readonly x: number; readonly y: number; readonly side: number };

/** A sheet of paper with its strokes in the order in which they were drawn. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
}

/** Width and height of A4 in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;

const BLACK = '#1a1a1a';

/** Collects the strokes of one sheet; every method returns the pen for chaining. */
export class Pen {
  readonly width: number;
  readonly height: number;
  readonly #strokes: Stroke[] = [];

  constructor(size: { readonly width: number; readonly height: number } = A4) {
    this.width = size.width;
    this.height = size.height;
  }

  text(text: string, x: number, y: number, style: TextStyle = {}): this {
    if (text !== '') this.#strokes.push({ kind: 'text', text, x, y, style });
    return this;
  }

  line(x1: number, y1: number, x2: number, y2: number, width = 0.6, colour = BLACK): this {
    this.#strokes.push({ kind: 'line', x1, y1, x2, y2, width, colour });
    return this;
  }

  box(
    x: number,
    y: number,
    width: number,
    height: number,
    { stroke = BLACK, thickness = 0.6 }: { readonly stroke?: string; readonly thickness?: number } = {},
  ): this {
    this.#strokes.push({ kind: 'box', x, y, width, height, stroke, thickness });
    return this;
  }

  fill(x: number, y: number, width: number, height: number, fill: string): this {
    this.#strokes.push({ kind: 'box', x, y, width, height, fill, thickness: 0 });
    return this;
  }

  /** A round seal of 42 mm as companies have it, centred on (x, y). */
  seal(x: number, y: number, ring: string, centre: string, radius = 56): this {
    this.#strokes.push({ kind: 'seal', x, y, radius, ring, centre });
    return this;
  }

  /** The oval 发票专用章 of 40 × 30 mm. */
  oval(x: number, y: number, ring: string, centre: string, radius = 54): this {
    this.#strokes.push({ kind: 'seal', x, y, radius, ring, centre, oval: true });
    return this;
  }

  qr(payload: string, x: number, y: number, side: number): this {
    this.#strokes.push({ kind: 'qr', payload, x, y, side });
    return this;
  }

  sheet(): Sheet {
    return { width: this.width, height: this.height, strokes: [...this.#strokes] };
  }
}
