/** Text items of a PDF page → runs in the frame of the page as a viewer shows it. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { enclose, overlap, type Box, type Run } from '../model/index.ts';
import { isAslant } from './aslant.ts';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<Content['items'][number], { str: string }>;

/** The text of a page: what is printed in lines, and what stands aslant across them. */
export interface PageText {
  readonly printed: readonly Run[];
  readonly aslant: readonly Run[];
}

interface TurnedRun extends Run {
  readonly aslant: boolean;
}

/** All text of the page; blank items are dropped and glyphs that touch on one line are one run. */
export async function textRuns(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const runs: TurnedRun[] = [];
  let open = false; // whether the next item may continue the last run
  for (const item of content.items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      open = open && item.str === '' && !item.hasEOL;
      continue;
    }
    const corners = cornersOf(item, content).map(([x, y]): Box => {
      const [left, top] = viewport.convertToViewportPoint(x, y);
      return [Number(left), Number(top), 0, 0];
    });
    const run = { text: item.str, box: enclose(corners), confidence: 1, aslant: isAslant(angleOf(item)) };
    const last = runs.at(-1);
    if (open && last !== undefined && goesOn(last, run)) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text, box: enclose([last.box, run.box]) };
    } else {
      runs.push(run);
    }
    open = !item.hasEOL;
  }
  const plain = ({ text, box, confidence }: TurnedRun): Run => ({ text, box, confidence });
  return {
    printed: runs.filter((run) => !run.aslant).map(plain),
    aslant: runs.filter((run) => run.aslant).map(plain),
  };
}

function angleOf({ transform }: TextItem): number {
  const [a = 1, b = 0] = transform.map(Number);
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** The four corners in user space, from baseline, ascent and descent of the font. */
function cornersOf(item: TextItem, content: Content): readonly (readonly [number, number])[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number);
  const size = Math.hypot(c, d) || 1;
  const up = [c / size, d / size] as const;
  const length = Math.hypot(a, b) || 1;
  const along = [a / length, b / length] as const;
  const style = content.styles[item.fontName];
  if (style?.vertical === true) return frame([e, f], [-up[0], -up[1]], item.height, along, -size / 2, size / 2);
  const { ascent, descent } = style ?? { ascent: 0, descent: 0 };
  const above = ascent > 0 && ascent < 1.5 ? ascent : 0.88;
  const below = descent < 0 && descent > -1 ? descent : -0.12;
  return frame([e, f], along, item.width, up, below * size, above * size);
}

type Vector = readonly [number, number];

function frame(
  origin: Vector,
  along: Vector,
  length: number,
  across: Vector,
  from: number,
  to: number,
): readonly Vector[] {
  return [0, length].flatMap((run) =>
    [from, to].map((rise): Vector => [
      origin[0] + along[0] * run + across[0] * rise,
      origin[1] + along[1] * run + across[1] * rise,
    ]),
  );
}

// A word aslant is drawn letter by letter, each higher or lower than the last.
function goesOn(last: TurnedRun, next: TurnedRun): boolean {
  return last.aslant && next.aslant ? overlap(grown(last.box), next.box) > 0 : touches(last.box, next.box);
}

function grown([x, y, width, height]: Box): Box {
  return [x - GAP, y - GAP, width + 2 * GAP, height + 2 * GAP];
}

/** Points between the boxes of letters of one word aslant. */
const GAP = 3;

/** Glyphs set one by one stand less than a sixth of their height apart, on the same line and of the same size. */
function touches(a: Box, b: Box): boolean {
  const gap = b[0] - (a[0] + a[2]);
  const near = gap > -0.1 * a[3] && gap < a[3] / 6;
  return near && Math.abs(a[1] - b[1]) < 0.1 * a[3] && Math.abs(a[3] - b[3]) < 0.1 * a[3];
}
