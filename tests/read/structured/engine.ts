/** An OCR engine that says one line whatever it is shown: for tests of readers that hand pictures on. */
import type { OcrEngine } from '../../../src/read/ocr/engine.ts';

/** The engine; its line fills the upper left tenth of the picture. */
export function engineThatSays(text: string): OcrEngine {
  return {
    name: 'paddle',
    version: 'test',
    recognise: ({ width, height }) =>
      Promise.resolve([{ text, box: [0, 0, width / 10, height / 10], confidence: 0.9, angle: 0 }]),
    recogniseLine: () => Promise.resolve({ text, confidence: 0.9 }),
    close: () => Promise.resolve(),
  };
}
