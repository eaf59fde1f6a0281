/** An OCR engine that sees what a test says, and counts how often it is asked. */
import type { OcrEngine } from '../../../src/read/ocr/engine.ts';
import { openPdf } from '../../../src/read/pdf.ts';
import type { ReadPage } from '../../../src/model/index.ts';

/** What is seen: text with its left and top in points; 12 points high, 12 a character. */
export type Sight = readonly [text: string, x: number, y: number];

/**
 * Reads the first page of a PDF with an engine that sees `sights` on a page of `width` points; `looks` counts pages
 * that were painted.
 */
export async function readFirst(
  pdf: Uint8Array,
  sights: readonly Sight[] = [],
  width = 420,
): Promise<{ readonly page: ReadPage; readonly looks: number }> {
  let looks = 0;
  const engine: OcrEngine = {
    name: 'paddle',
    version: 'test',
    recognise: ({ width: pixels }) => {
      looks++;
      const scale = pixels / width;
      return Promise.resolve(
        sights.map(([text, x, y]) => ({
          text,
          confidence: 0.9,
          angle: 0,
          box: [x * scale, y * scale, 12 * text.length * scale, 12 * scale] as const,
        })),
      );
    },
    recogniseLine: () => Promise.resolve({ text: '', confidence: 0 }),
    close: () => Promise.resolve(),
  };
  const file = await openPdf(pdf);
  if ('code' in file) throw new Error(file.cause);
  try {
    return { page: await file.readPage(1, engine), looks };
  } finally {
    await file.close();
  }
}

/** The texts of runs in their order. */
export function textsOf(runs: ReadPage['runs'] | undefined): readonly string[] {
  return (runs ?? []).map(({ text }) => text);
}
