/** Running text that breaks lines and pages like a word processor. */
import { A4, Pen, type Sheet, type TextStyle } from '../drawing.ts';
import { widthOf } from '../paint/fonts.ts';

/** Margins and type of a flow, in points. `leading` is the distance of baselines as a multiple of the size. */
export interface FlowStyle {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly size?: number;
  readonly leading?: number;
  readonly footer?: (page: number, pages: number) => string;
}

/** Writes paragraphs, headings and label lines down the page, opening new pages as they fill. */
export class Flow {
  readonly #style: Required<FlowStyle>;
  readonly #pens: Pen[] = [];
  y: number;

  constructor(style: FlowStyle = {}) {
    this.#style = {
      left: 72,
      right: 72,
      top: 80,
      bottom: 72,
      size: 11,
      leading: 1.75,
      footer: (page, pages) => `第 ${String(page)} 页 共 ${String(pages)} 页`,
      ...style,
    };
    this.y = this.#style.top;
    this.newPage();
  }

  get pen(): Pen {
    const pen = this.#pens.at(-1);
    if (pen === undefined) throw new Error('a flow has at least one page');
    return pen;
  }

  get left(): number {
    return this.#style.left;
  }

  get right(): number {
    return A4.width - this.#style.right;
  }

  newPage(): this {
    this.#pens.push(new Pen());
    this.y = this.#style.top;
    return this;
  }

  /** Opens a new page unless so many points are left. */
  keep(points: number): this {
    return this.y + points > A4.height - this.#style.bottom ? this.newPage() : this;
  }

  space(points: number): this {
    this.y += points;
    return this;
  }

  centred(text: string, style: TextStyle = {}): this {
    const size = style.size ?? 18;
    this.keep(size * 1.6);
    this.pen.text(text, A4.width / 2, this.y + size, { ...style, size, align: 'center' });
    this.y += size * 1.6;
    return this;
  }

  /** A paragraph; `indent` in characters for its first line. */
  paragraph(
    text: string,
    {
      indent = 2,
      bold = false,
      size = this.#style.size,
      inset = 0,
    }: { readonly indent?: number; readonly bold?: boolean; readonly size?: number; readonly inset?: number } = {},
  ): this {
    const style = { size, bold };
    const width = this.right - this.left - inset;
    for (const [index, line] of broken(text, width, indent * size, style).entries()) {
      this.keep(size * this.#style.leading);
      this.pen.text(line, this.left + inset + (index === 0 ? indent * size : 0), this.y + size, style);
      this.y += size * this.#style.leading;
    }
    return this;
  }

  /** Two columns of label lines, side by side: the parties at the end of a contract. */
  columns(
    left: readonly string[],
    right: readonly string[],
    { gap = 1.9, size = this.#style.size }: { readonly gap?: number; readonly size?: number } = {},
  ): this {
    const middle = (this.left + this.right) / 2 + 8;
    for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
      const pairs = [
        [left[row], this.left],
        [right[row], middle],
      ] as const;
      const lines = pairs.map(([text, x]) => ({ x, parts: broken(text ?? '', middle - this.left - 12, 0, { size }) }));
      for (const { x, parts } of lines)
        for (const [index, part] of parts.entries())
          this.pen.text(part, x, this.y + size + index * size * 1.35, { size });
      this.y += size * gap + (Math.max(...lines.map(({ parts }) => parts.length)) - 1) * size * 1.35;
    }
    return this;
  }

  sheets(): readonly Sheet[] {
    return this.#pens.map((pen, index) => {
      pen.text(this.#style.footer(index + 1, this.#pens.length), A4.width / 2, A4.height - 36, {
        size: 9,
        align: 'center',
      });
      return pen.sheet();
    });
  }
}

/**
 * Lines no wider than `width` points, the first shorter by `indent`; numbers stay whole and no line begins with closing
 * punctuation.
 */
export function broken(text: string, width: number, indent: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[!-~¥]+|[^!-~¥]/gu) ?? []) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && widthOf(line + piece, style) > room && !/^[，。；：、）」》%]/u.test(piece)) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
