/** A file that is open for reading, whatever it is inside. */
import type { FileInformation, ReadFault, ReadPage } from '../model/index.ts';
import type { OcrEngine } from './ocr/engine.ts';
import type { Pixels } from './pixels.ts';

/** A page as a viewer shows it: its picture, and the points that the whole picture covers. */
export interface ShownPage {
  readonly pixels: Pixels;
  readonly size: { readonly width: number; readonly height: number };
}

/** An open file: pages are numbered from 1 and read one at a time. */
export interface OpenFile {
  readonly pages: number;
  /** What the file says about itself; absent where its format says nothing. */
  readonly information?: () => Promise<FileInformation>;
  /** Reads a page; what fails on it is a fault of that page, or is thrown. */
  readPage(number: number, engine: OcrEngine): Promise<ReadPage>;
  /**
   * The picture of a page at about `dpi` pixels an inch (a scan keeps its own); undefined where the page is data and
   * has none.
   */
  showPage(number: number, dpi: number): Promise<ShownPage | undefined>;
  close(): Promise<void>;
}

/** Opens files of one type, or says what keeps this one shut. */
export type PageReader = (bytes: Uint8Array) => Promise<OpenFile | ReadFault>;
