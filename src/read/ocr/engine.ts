/** What an OCR engine is to this program. */
import type { ReaderName, Run } from '../../model/index.ts';

/** An engine that reads a picture. */
export interface OcrEngine {
  readonly name: Extract<ReaderName, 'paddle' | 'tesseract'>;
  /** Packages and models with their versions; part of the cache key of a reading. */
  readonly version: string;
  /** Reads a PNG; boxes are in its pixels, one run per box of text that was detected. */
  recognise(png: Uint8Array): Promise<readonly Run[]>;
  close(): Promise<void>;
}
