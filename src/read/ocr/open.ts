/** Opens an engine by its name. */
import type { EngineName, EngineOptions, OcrEngine } from './engine.ts';
import { openPaddle } from './paddle.ts';
import { openTesseract } from './tesseract.ts';

const OPEN = { paddle: openPaddle, tesseract: openTesseract } as const satisfies Record<
  EngineName,
  (options: EngineOptions) => OcrEngine
>;

/** The engine of that name; nothing is loaded until the first picture. */
export function openEngine(name: EngineName, options: EngineOptions): OcrEngine {
  return OPEN[name](options);
}
