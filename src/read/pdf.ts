/** PDF → pages: the text layer where it can be trusted, the picture of the page read by OCR where not. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadFault, ReadPage } from '../model/index.ts';
import { layerDoubt } from './layer.ts';
import type { OcrEngine } from './ocr/engine.ts';
import { paintPage } from './paint.ts';
import { readPicture } from './picture.ts';
import { textRuns } from './text-runs.ts';

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Pixels an inch at which pages without a text layer are painted for OCR. */
const DPI = 200;

/** Pages of a PDF, or the fault that kept it shut. Password-protected: `file.encrypted`; anything else that fails to open: `file.damaged`. */
export async function readPdf(bytes: Uint8Array, engine: OcrEngine): Promise<readonly ReadPage[] | ReadFault> {
  const task = getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the buffer away from its owner
    cMapUrl: join(HOME, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(HOME, 'standard_fonts/'),
    wasmUrl: join(HOME, 'wasm/'),
    iccUrl: join(HOME, 'iccs/'),
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number, engine));
    return pages;
  } catch (error) {
    const code = error instanceof Error && error.name === 'PasswordException' ? 'file.encrypted' : 'file.damaged';
    return { code, cause: String(error) };
  } finally {
    await task.destroy();
  }
}

/** One page; a page that fails keeps its number and carries the fault. */
async function readPage(pdf: PDFDocumentProxy, number: number, engine: OcrEngine): Promise<ReadPage> {
  let page: PDFPageProxy | undefined;
  let size = { width: 595.28, height: 841.89 };
  try {
    page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    size = { width, height };
    return await readOpened(page, number, size, engine);
  } catch (error) {
    const fault: ReadFault = { code: 'file.damaged', cause: `page ${number}: ${String(error)}` };
    return { page: number, ...size, reader: null, runs: [], blank: false, qr: [], fault };
  } finally {
    page?.cleanup();
  }
}

async function readOpened(page: PDFPageProxy, number: number, size: { readonly width: number; readonly height: number }, engine: OcrEngine): Promise<ReadPage> {
  const runs = await textRuns(page);
  const reason = layerDoubt(runs);
  if (reason === undefined) {
    return { page: number, ...size, reader: 'pdf-text', runs, blank: false, qr: [] };
  }
  const seen = await readPicture(await paintPage(page, DPI), size, engine);
  if (runs.length === 0) return { page: number, ...size, ...seen, qr: [] };
  // A short layer with nothing more on the picture is simply a short page.
  if (seen.runs.length === 0) return { page: number, ...size, reader: 'pdf-text', runs, blank: false, qr: [], suspectLayer: { reason, runs } };
  return { page: number, ...size, ...seen, blank: false, qr: [], suspectLayer: { reason, runs } };
}
