/** Opens an engine by its name. */
import type { EngineName, OcrEngine } from './engine.ts';
import { openPaddle } from './paddle.ts';
import { openTesseract } from './tesseract.ts';

/** `threads` for the models; `models`: a folder with another detection and recognition model for paddle (`*det*.onnx`, `*rec*.onnx`, a dictionary `.txt`). */
export interface EngineOptions {
  readonly threads: number;
  readonly models?: string;
}

const OPEN = { paddle: openPaddle, tesseract: openTesseract } as const satisfies Record<EngineName, (options: EngineOptions) => OcrEngine>;

/** The engine of that name; nothing is loaded until the first picture. */
export function openEngine(name: EngineName, options: EngineOptions): OcrEngine {
  return OPEN[name](options);
}
