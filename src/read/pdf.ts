/** Opens PDFs. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failedPage, type ReadFault, type ReadPage } from '../model/index.ts';
import { causeOf, faultFrom } from './cause.ts';
import type { OcrEngine } from './ocr/engine.ts';
import type { OpenFile, ShownPage } from './open-file.ts';
import { paintPage } from './paint.ts';
import { attachedDocuments } from './pdf/attachments.ts';
import { earlierState, type EarlierState } from './pdf/earlier-state.ts';
import { informationOf } from './pdf/information.ts';
import { opening } from './pdf/open.ts';
import { readPdfPage } from './pdf/page.ts';

/**
 * Opens a PDF, or the fault that kept it shut. Password-protected: `file.encrypted`; anything else that fails to open:
 * `file.damaged`.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  const task = opening(bytes);
  try {
    const pdf = await task.promise;
    const earlier = earlierState(bytes);
    return {
      pages: pdf.numPages,
      information: () => informationOf(pdf, bytes, earlier.bytes),
      readPage: (number, engine) => readPage(pdf, bytes, earlier, number, engine),
      showPage: (number, dpi) => showPage(pdf, number, dpi),
      close: async () => {
        await earlier.close();
        await task.destroy();
      },
    };
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException'
      ? { code: 'file.encrypted', cause: causeOf(error) }
      : faultFrom(error);
  }
}

async function showPage(pdf: PDFDocumentProxy, number: number, dpi: number): Promise<ShownPage> {
  const page = await pdf.getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    return { pixels: await paintPage(page, dpi), size: { width, height } };
  } finally {
    page.cleanup();
  }
}

/** One page; a page that fails keeps its number and carries the fault. */
async function readPage(
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  earlier: EarlierState,
  number: number,
  engine: OcrEngine,
): Promise<ReadPage> {
  let page: PDFPageProxy | undefined;
  try {
    page = await pdf.getPage(number);
    const read = await readPdfPage(pdf, page, engine, bytes);
    const stated = number === 1 ? await attachedDocuments(pdf) : [];
    const changed = await earlier.differsFrom(page);
    return { ...read, ...(stated.length > 0 && { stated }), ...(changed && { changed }) };
  } catch (error) {
    return failedPage(number, faultFrom(error, `page ${number}: `), page?.getViewport({ scale: 1 }));
  } finally {
    page?.cleanup();
  }
}
