/** Paints a page of a PDF. */
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Longest side of a painted page in pixels; a larger page is painted at a lower resolution. */
const LONGEST = 6000;

/** The page as a PNG at `dpi`, on white, turned as a viewer shows it. */
export async function paintPage(page: PDFPageProxy, dpi: number): Promise<Uint8Array> {
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, LONGEST / Math.max(natural.width, natural.height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // @ts-expect-error -- pdf.js names the browser's canvas; @napi-rs/canvas is the one it uses itself in Node.
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  return canvas.encode('png');
}
