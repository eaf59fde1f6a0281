/**
 * What a hand writes: a paper as blocks in reading order, with what is true of it. How it looks (margins, letter sizes,
 * lines of tables, seals, page numbers, PDF or DOCX, scan or photo) is drawn later and is no matter of the hand.
 */
import type { Draw } from './draw.ts';

/** The kinds of paper that hands write. */
export const PAPER_KINDS = [
  'contract',
  'payment',
  'result',
  'eligibility',
  'credit-report',
  'licence',
  'application-form',
] as const;

/** One of the kinds. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A cell of a grid; `across` and `down` are the columns and rows it covers, 1 unless said. `\n` breaks the line. */
export type Cell = string | { readonly text: string; readonly across?: number; readonly down?: number };

/** Text of a block: `\n` breaks the line where the writer broke it, other lines break at the margin. */
export type Block =
  /** The name of the paper, large and in the middle. */
  | { readonly type: 'title'; readonly text: string }
  /** The heading of an article, bold. */
  | { readonly type: 'heading'; readonly text: string }
  /** Running text; `indent` (default true) sets the first line in by two characters. */
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly indent?: boolean;
      readonly align?: 'left' | 'center' | 'right';
    }
  /** Labels with values, one or more pairs a row; drawn with lines (`ruled`) or as bare text. */
  | {
      readonly type: 'pairs';
      readonly rows: readonly (readonly (readonly [string, string])[])[];
      readonly ruled: boolean;
    }
  /** A table with lines; `widths` are shares, all equal unless given. A cell that another covers is left out. */
  | { readonly type: 'grid'; readonly rows: readonly (readonly Cell[])[]; readonly widths?: readonly number[] }
  /** Columns of lines side by side, as in a signature block; `seals` are names for round seals over the columns. */
  | {
      readonly type: 'columns';
      readonly columns: readonly (readonly string[])[];
      readonly seals?: readonly (string | null)[];
    }
  /** A rectangular stamp with red lines of text at the right. */
  | { readonly type: 'stamp'; readonly lines: readonly string[] }
  /** A round seal at the right, over what stands before it; only a picture, its text counts for no field. */
  | { readonly type: 'seal'; readonly text: string }
  /** The rest goes on a new page. */
  | { readonly type: 'break' };

/** What is true of a paper: name of a field (src/model/field.ts) → value: money `126000.00`, days ISO, names in full. */
export type Truth = Readonly<Record<string, string>>;

/** A part of a paper: its blocks with what they settle. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly truth?: Truth;
  /** Fields that the paper does not settle, though something on it looks as if it did. */
  readonly none?: readonly string[];
  /** Field → why its value is true although it is not printed as such (`一期与二期之和`). */
  readonly derived?: Truth;
  /** The trap that the piece lays. */
  readonly trap?: string | null;
}

/** A whole paper. Fields in neither `truth` nor `none` are not judged. */
export interface Paper {
  readonly kind: PaperKind;
  readonly blocks: readonly Block[];
  readonly truth: Truth;
  readonly none: readonly string[];
  readonly derived: Truth;
  /** A name such as `net-then-tax`, or null for an ordinary paper. */
  readonly trap: string | null;
}

/** Writes one paper out of a stream of chance; asks `draw.wording` (or `say`) for all that is wording. */
export type Writer = (draw: Draw) => Paper;

/** One way of writing papers; a hand need not write every kind. */
export interface Hand {
  readonly name: string;
  readonly writers: Readonly<Partial<Record<PaperKind, Writer>>>;
}

/** Puts pieces together; a later piece has the last word on a field, and `none` yields to no truth. */
export function paperOf(kind: PaperKind, pieces: readonly Piece[]): Paper {
  const none = [...new Set(pieces.flatMap((piece) => piece.none ?? []))];
  const merged: Record<string, string> = Object.assign({}, ...pieces.map((piece) => piece.truth ?? {}));
  return {
    kind,
    none,
    blocks: pieces.flatMap((piece) => piece.blocks),
    truth: Object.fromEntries(Object.entries(merged).filter(([name]) => !none.includes(name))),
    derived: Object.assign({}, ...pieces.map((piece) => piece.derived ?? {})),
    trap: pieces.map((piece) => piece.trap ?? null).findLast((trap) => trap !== null) ?? null,
  };
}

/** Everything that is printed on a paper, without blanks; seals count as nothing. */
export function printedOn(paper: Paper): string {
  return paper.blocks
    .map(textOf)
    .join('\n')
    .replaceAll(/[^\S\n]|\n/gu, '');
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'pairs':
      return block.rows.flat(2).join('\n');
    case 'grid':
      return block.rows
        .flat()
        .map((cell) => (typeof cell === 'string' ? cell : cell.text))
        .join('\n');
    case 'columns':
      return block.columns.flat().join('\n');
    case 'stamp':
      return block.lines.join('\n');
    case 'seal':
    case 'break':
      return '';
  }
}
