import { expect, test } from 'vitest';
import type { OcrEngine } from '../../../src/read/ocr/engine.ts';
import { remembering } from '../../../src/read/pool/engines.ts';
import type { GrayImage } from '../../../src/read/pixels/gray-image.ts';

const picture = (width: number, height: number, ...data: readonly number[]): GrayImage => ({
  data: Uint8Array.from(data),
  width,
  height,
});

test('equal pictures are read once; another picture, or the same bytes in another shape, is read anew', async () => {
  const read: GrayImage[] = [];
  const engine: OcrEngine = {
    name: 'paddle',
    version: '1',
    close: () => Promise.resolve(),
    recogniseLine: () => Promise.resolve({ text: '', confidence: 1 }),
    recognise: (page) => {
      read.push(page);
      return Promise.resolve([{ text: `${read.length}`, box: [0, 0, 1, 1], confidence: 1, angle: 0 }]);
    },
  };
  const remembered = remembering(engine, new Map());
  const pictures = [
    picture(2, 1, 1, 2, 3, 4, 5, 6),
    picture(2, 1, 1, 2, 3, 4, 5, 6),
    picture(1, 2, 1, 2, 3, 4, 5, 6),
    picture(2, 1, 1, 2, 3, 4, 5, 7),
  ];
  const texts: string[] = [];
  for (const one of pictures) texts.push((await remembered.recognise(one)).map(({ text }) => text).join(''));
  expect(texts).toEqual(['1', '1', '2', '3']);
});
