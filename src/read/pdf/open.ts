/** Opens a PDF with everything that pdf.js needs from its own package. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * What pdf.js is given to open `bytes`; without CMaps and standard fonts Chinese text would vanish without a word. The
 * bytes are copied: pdf.js takes a buffer away from its owner.
 */
export function openingOptions(bytes: Uint8Array) {
  return {
    data: Uint8Array.from(bytes),
    cMapUrl: join(HOME, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(HOME, 'standard_fonts/'),
    wasmUrl: join(HOME, 'wasm/'),
    iccUrl: join(HOME, 'iccs/'),
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  } as const;
}

/** The task that opens `bytes`. */
export function opening(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument(openingOptions(bytes));
}
