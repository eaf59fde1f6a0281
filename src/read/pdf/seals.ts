/** Red seals on a page with a text layer: a signed contract that came as a PDF shows them as pictures or outlines. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Run } from '../../model/index.ts';
import { paintPage } from '../paint.ts';
import { sealsOn } from '../pixels/seals.ts';

/** One pixel a point: a seal of 40 mm is 113 pixels across. */
const DPI = 72;
const MILLIMETRE = DPI / 25.4;

// Where people are asked to stamp. An invoice asks too (销售方：(章)), and nobody asks whether it is stamped.
const ASKED = /盖章|签章|公章|印章|[(（]章[)）]/u;
const INVOICE = /发票号码[:：]?\d{8}/u;

/** Boxes of seals in points; undefined on pages that ask for none, which cost nothing. */
export async function sealsOf(page: PDFPageProxy, runs: readonly Run[]): Promise<readonly Box[] | undefined> {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s/gu, '');
  if (!ASKED.test(text) || INVOICE.test(text)) return undefined;
  const pixels = await paintPage(page, DPI);
  const { width, height } = page.getViewport({ scale: 1 });
  const [across, down] = [width / pixels.width, height / pixels.height];
  return sealsOn(pixels, MILLIMETRE / across).map(([x, y, w, h]): Box => [x * across, y * down, w * across, h * down]);
}
