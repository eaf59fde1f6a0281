/** The engines of a child: loaded when they are needed, their use announced, equal pictures read once. */
import { sha256 } from '../../base/hash.ts';
import { orReaderFailure } from '../cause.ts';
import type { EngineName, EngineOptions, OcrEngine, SeenRun } from '../ocr/engine.ts';
import type { GrayImage } from '../pixels/gray-image.ts';

/** Two engines: the one that reads pages and the second reader. */
export interface Engines {
  readonly first: OcrEngine;
  readonly second: OcrEngine;
  /** Forgets the pictures that were read: what one file showed is no reading of another. */
  forget(): void;
}

/** The engine of that name and the other one; `announce` is called before an engine sets to work. */
export function enginesFor(ocr: EngineName, options: EngineOptions, announce: () => void): Engines {
  const seen = new Map<string, readonly SeenRun[]>();
  return {
    first: remembering(announced(ocr, options, announce), seen),
    second: announced(ocr === 'paddle' ? 'tesseract' : 'paddle', options, announce),
    forget: () => seen.clear(),
  };
}

// Even the code of the engines is loaded late: most papers have text, and a child without OCR is half as large.
function announced(name: EngineName, options: EngineOptions, announce: () => void): OcrEngine {
  let engine: Promise<OcrEngine> | undefined;
  const called = (): Promise<OcrEngine> => {
    announce();
    return (engine ??= import('../ocr/open.ts').then(({ openEngine }) => openEngine(name, options)));
  };
  return {
    name,
    version: name,
    recognise: (page) => orReaderFailure(async () => (await called()).recognise(page)),
    recogniseLine: (line) => orReaderFailure(async () => (await called()).recogniseLine(line)),
    close: async () => (await engine)?.close(),
  };
}

/** An engine that reads equal pictures once: separator sheets, and sheets that were scanned into one file twice. */
export function remembering(engine: OcrEngine, seen: Map<string, readonly SeenRun[]>): OcrEngine {
  return {
    name: engine.name,
    version: engine.version,
    async recognise(page) {
      const key = hashOf(page);
      const runs = seen.get(key) ?? (await engine.recognise(page));
      seen.set(key, runs);
      return runs;
    },
    recogniseLine: (line) => engine.recogniseLine(line),
    close: () => engine.close(),
  };
}

function hashOf({ data, width, height }: GrayImage): string {
  return sha256(`${width}x${height}:`, data);
}
