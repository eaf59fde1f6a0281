import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, expect, test, vi } from 'vitest';
import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { OcrEngine } from '../../../src/read/ocr/engine.ts';
import { readPicture } from '../../../src/read/picture.ts';
import { greyOf } from '../../../src/read/pixels/gray-image.ts';
import { qrCodes } from '../../../src/read/qr.ts';
import { drawnPage, turnedPage } from './drawn.ts';

const INVOICE = '01,10,012001800311,33207675,46.62,20250508,76939056883466677916,E1BD,';
const CHINESE = '发票，号码：25652000000012345678';

beforeAll(async () => {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
});

async function code(text: string): Promise<Image> {
  const { image } = await writeBarcode(text, { format: 'QRCode', scale: 4 });
  if (image === null) throw new Error(`no code for ${text}`);
  return loadImage(await image.arrayBuffer());
}

test('all codes on a page are read, each once, in an order of their own', async () => {
  const [first, second] = [await code(INVOICE), await code(CHINESE)];
  const page = drawnPage([{ text: '电子发票', x: 320, y: 80 }], (pen) => {
    pen.drawImage(second, 500, 60, 120, 120);
    pen.drawImage(first, 60, 60, 110, 110);
    pen.drawImage(first, 60, 900, 110, 110);
  });
  expect(await qrCodes(greyOf(page))).toEqual([INVOICE, CHINESE]);
});

test('a small code on a large scan is read at the larger scale, and a code that leans is read', async () => {
  const image = await code(INVOICE);
  const small = drawnPage(
    [],
    (pen) => {
      pen.drawImage(image, 300, 300, 120, 120);
    },
    [3300, 4600],
  );
  expect(await qrCodes(greyOf(small))).toEqual([INVOICE]);
  const leaning = await turnedPage(
    drawnPage([], (pen) => {
      pen.drawImage(image, 300, 300, 160, 160);
    }),
    17,
  );
  expect(await qrCodes(greyOf(leaning))).toEqual([INVOICE]);
});

test('a page without a code has none, and nothing is fetched', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  expect(await qrCodes(greyOf(drawnPage([{ text: '没有二维码', x: 300, y: 300 }])))).toEqual([]);
  const blot = createCanvas(50, 50);
  expect(
    await qrCodes(
      greyOf(
        drawnPage(
          [],
          (pen) => {
            pen.drawImage(blot, 1, 1);
          },
          [40, 40],
        ),
      ),
    ),
  ).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  ['that has a word of an invoice', ['价 税合计（大写）', ...Array<string>(30).fill('检测费')], [INVOICE]],
  ['of which little could be read', ['检测费'], [INVOICE]],
  ['of other print', Array<string>(30).fill('乙方提供技术服务'), []],
])('on a page %s a code is looked for, or not', async (_, lines, codes) => {
  const image = await code(INVOICE);
  const page = drawnPage([], (pen) => {
    pen.drawImage(image, 60, 60, 110, 110);
  });
  const engine: Pick<OcrEngine, 'name' | 'recognise'> = {
    name: 'paddle',
    recognise: () => Promise.resolve(lines.map((text) => ({ text, box: [0, 0, 9, 9], confidence: 1, angle: 0 }))),
  };
  expect((await readPicture(page, page, engine)).qr).toEqual(codes);
});
