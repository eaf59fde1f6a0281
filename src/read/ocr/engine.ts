/** What an OCR engine is to this program. */
import type { ReaderName, Run } from '../../model/index.ts';
import type { GrayImage } from '../pixels/gray-image.ts';

/** The engines there are. */
export type EngineName = Extract<ReaderName, 'paddle' | 'tesseract'>;

/** A run with the clockwise degrees (−180 … 180) by which its text is turned against the picture. */
export interface SeenRun extends Run {
  readonly angle: number;
}

/** The text of one line and how sure its least certain characters are (0–1); empty text where nothing was seen. */
export interface SeenLine {
  readonly text: string;
  readonly confidence: number;
}

/** An engine that reads gray pictures. Models are loaded at the first picture. */
export interface OcrEngine {
  readonly name: EngineName;
  /** Packages and models with their versions; part of the cache key of a reading. */
  readonly version: string;
  /**
   * Reads a page in whatever quarter turn it lies; boxes are in its pixels, one run a box of text that was detected.
   */
  recognise(page: GrayImage): Promise<readonly SeenRun[]>;
  /** Reads a picture that shows one upright line and little else: the second reader on a crop. */
  recogniseLine(line: GrayImage): Promise<SeenLine>;
  /** Gives models and workers back. */
  close(): Promise<void>;
}

/**
 * `threads` for the models; `models`: a folder with another detection and recognition model for paddle (`*det*.onnx`,
 * `*rec*.onnx`, a dictionary `.txt`).
 */
export interface EngineOptions {
  readonly threads: number;
  readonly models?: string;
}
