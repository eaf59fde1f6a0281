import { expect, test } from 'vitest';
import { openBmp } from '../../../src/read/structured/bmp.ts';

/** A BMP of 24 bits: white, with its upper left pixel black. */
function bmpOf(width: number, height: number, dotsPerMetre: number): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * height, 0xff);
  bytes.fill(0, 0, 54);
  bytes.write('BM', 0, 'latin1');
  for (const [at, value] of [
    [2, bytes.length],
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
    [34, row * height],
    [38, dotsPerMetre],
    [42, dotsPerMetre],
  ] as const)
    bytes.writeUInt32LE(value, at);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.fill(0, 54 + row * (height - 1), 54 + row * (height - 1) + 3);
  return bytes;
}

test('a BMP is a picture of one page at its stated resolution, the right way up', async () => {
  const file = await openBmp(bmpOf(300, 150, 11811)); // 300 dpi
  if ('code' in file) throw new Error(file.cause);
  const shown = await file.showPage(1, 300);
  expect(file.pages).toBe(1);
  expect([shown?.pixels.width, shown?.pixels.height]).toEqual([300, 150]);
  expect([shown?.size.width, shown?.size.height].map((side) => Math.round(side ?? 0))).toEqual([72, 36]);
  expect([...(shown?.pixels.rgb.subarray(0, 6) ?? [])]).toEqual([0, 0, 0, 255, 255, 255]);
});

test('a header that promises too much is a limit, and half a header is damage', async () => {
  const huge = bmpOf(10, 10, 0);
  huge.writeUInt32LE(50_000, 18);
  huge.writeUInt32LE(50_000, 22);
  expect(await openBmp(huge)).toMatchObject({ code: 'file.limit' });
  expect(await openBmp(bmpOf(10, 10, 0).subarray(0, 30))).toMatchObject({ code: 'file.damaged' });
});
