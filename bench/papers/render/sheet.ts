/** A page as marks at places, which PDF and pictures are both painted from. Lengths in points, origin top left. */

/** What is on a page. */
export type Mark =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly bold: boolean;
      readonly ink: Ink;
    }
  | {
      readonly type: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly width: number;
      readonly ink: Ink;
    }
  | {
      readonly type: 'seal';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly turn: number;
    }
  | { readonly type: 'watermark'; readonly text: string; readonly size: number };

/** The colours there are. */
export type Ink = 'black' | 'grey' | 'red';

/** The colours as CSS and PDFKit have them. */
export const INKS: Readonly<Record<Ink, string>> = { black: '#111111', grey: '#777777', red: '#c8202a' };

/** A page of A4; the `y` of a text is its baseline. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A4, upright. */
export const A4 = { width: 595.28, height: 841.89 } as const;
