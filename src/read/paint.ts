/** Paints a page of a PDF. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { AnnotationMode, type PageViewport, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { registerSubstitutes } from './pdf/substitutes.ts';
import { withoutAlpha, type Pixels } from './pixels.ts';

declare module 'pdfjs-dist/types/src/display/api.js' {
  // pdf.js names the browser's canvas in its types; in Node the one of @napi-rs/canvas is what it uses itself.
  interface PDFPageProxy {
    render(parameters: {
      readonly canvas: Canvas;
      readonly viewport: PageViewport;
      readonly background: string;
      readonly annotationMode: number;
    }): RenderTask;
  }
}

/** Longest side of a painted page in pixels; a larger page is painted at a lower resolution. */
const LONGEST = 6000;

/**
 * `part`: only the upper left of the page, as a share of width and of height; `notes`: with notes, stamps and fields.
 */
interface Painting {
  readonly part?: number;
  readonly notes?: boolean;
}

/** The page at `dpi`, on white, turned as a viewer shows it, unless told otherwise whole and with its notes. */
export async function paintPage(page: PDFPageProxy, dpi: number, painting: Painting = {}): Promise<Pixels> {
  const { part = 1, notes = true } = painting;
  registerSubstitutes();
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, LONGEST / Math.max(natural.width, natural.height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(
    Math.max(1, Math.ceil(part * viewport.width)),
    Math.max(1, Math.ceil(part * viewport.height)),
  );
  const annotationMode = notes ? AnnotationMode.ENABLE : AnnotationMode.DISABLE;
  await page.render({ canvas, viewport, background: '#ffffff', annotationMode }).promise;
  return { rgb: withoutAlpha(canvas.data()), width: canvas.width, height: canvas.height };
}
