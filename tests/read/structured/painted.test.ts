import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Box, Run } from '../../../src/model/index.ts';
import type { ShownPage } from '../../../src/read/open-file.ts';
import { paint, painted } from '../../../src/read/structured/painted.ts';

const SIZE = { width: 200, height: 100 };
const run = (text: string, box: Box): Run => ({ text, box, confidence: 1 });

/** The box (points) around everything that is darker than gray. */
function inkOn({ pixels: { rgb: data, width, height }, size }: ShownPage): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < width * height; at++) {
    if ((data[at * 3] ?? 255) >= 128) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  return [
    (left * size.width) / width,
    (top * size.height) / height,
    ((right - left) * size.width) / width,
    ((bottom - top) * size.height) / height,
  ];
}

test.each<readonly [string, Box]>([
  ['126000.00', [20, 30, 50, 12]],
  ['克拉玛依砺石新材料有限公司', [10, 60, 150, 10]],
  ['发票号码：', [100, 5, 60, 12]],
])('%s is painted in its box and fills its width', async (text, box) => {
  const [x, y, width, height] = inkOn(await paint({ ...SIZE, runs: [run(text, box)] }, 200));
  expect(x).toBeGreaterThanOrEqual(box[0] - 1);
  expect(y).toBeGreaterThanOrEqual(box[1] - 1);
  expect(x + width).toBeLessThanOrEqual(box[0] + box[2] + 1);
  expect(y + height).toBeLessThanOrEqual(box[1] + box[3] + 1);
  expect(width).toBeGreaterThan(box[2] * 0.75);
});

test('the picture covers the page at the resolution that was asked for, and is the same every time', async () => {
  const page = { ...SIZE, runs: [run('合计', [20, 30, 30, 12])] };
  const [one, two] = [await paint(page, 144), await paint(page, 144)];
  expect([one.pixels.width, one.pixels.height]).toEqual([400, 200]);
  expect(Buffer.from(one.pixels.rgb).equals(Buffer.from(two.pixels.rgb))).toBe(true);
});

test('a scan on the page keeps its own resolution', async () => {
  const black = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  const shown = await paint({ ...SIZE, runs: [] }, 72, { bytes: black, box: [50, 25, 100, 50] });
  expect(shown.pixels.width).toBe(1200);
  expect(inkOn(shown).map(Math.round)).toEqual([50, 25, 100, 50]);
});

test('pages that were read are given and shown by their numbers', async () => {
  const file = painted([
    { page: 1, ...SIZE, reader: 'docx', runs: [run('一', [10, 10, 10, 10])], blank: false, qr: [] },
  ]);
  expect((await file.showPage(1, 72))?.pixels.width).toBe(200);
  expect(() => file.showPage(2, 72)).toThrow(RangeError);
});
