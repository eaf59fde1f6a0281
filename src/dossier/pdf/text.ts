/** Text of the printed dossier: sizes and colours in one place, nothing invisible in it. */
import type { Content, ContentText, Style } from 'pdfmake/interfaces.js';
import type { Labelled } from '../wording.ts';
import { visible } from '../wording.ts';

/** Ink on paper, one accent for "look here": the colours of the page (`templates/dossier/dossier.css`). */
export const COLOURS = {
  ink: '#1d2430',
  soft: '#5c6675',
  line: '#d9dee5',
  wash: '#f4f6f8',
  look: '#b5301a',
  lookWash: '#fdf3f0',
} as const;

/** Points between the margins of an A4 page. */
export const TEXT_WIDTH = 505;

/** A piece of text. */
export function text(content: string, style: Style = {}): ContentText {
  return { text: visible(content), ...style };
}

/** Small and soft: labels, witnesses, places. */
export function quiet(content: string, style: Style = {}): ContentText {
  return text(content, { fontSize: 7.5, color: COLOURS.soft, ...style });
}

/** A value under its label. */
export function labelled({ label, text: value }: Labelled, style: Style = {}): Content {
  return { stack: [quiet(label, style), text(value, { bold: true, ...style })] };
}

/**
 * Content that no page parts, such as a heading with what it heads. It must be lower than a page: more cannot be set at
 * all.
 */
export function together(...stack: Content[]): Content {
  return { unbreakable: true, stack };
}

/** The heading of a section over a line; `together` with what follows it never stands alone at the foot of a page. */
export function heading(content: string): Content {
  return {
    stack: [
      text(content, { fontSize: 12.5, bold: true }),
      { canvas: [{ type: 'line', x1: 0, y1: 4, x2: TEXT_WIDTH, y2: 4, lineWidth: 1.2, lineColor: COLOURS.ink }] },
    ],
    margin: [0, 20, 0, 7],
  };
}

/** A smaller heading inside a section. */
export function subheading(content: Content, after = 3): Content {
  return { text: content, fontSize: 10, bold: true, margin: [0, 8, 0, after] };
}
