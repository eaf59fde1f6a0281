import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Box } from '../../src/model/index.ts';
import { cropOf, pieceAround, type Cut } from '../../src/read/crop.ts';
import type { ShownPage } from '../../src/read/open-file.ts';

const SIZE = { width: 600, height: 800 };

// A white page at `dpi` with a black box on it.
async function pageWith([x, y, w, h]: Box, dpi: number): Promise<ShownPage> {
  const [width, height] = [(SIZE.width * dpi) / 72, (SIZE.height * dpi) / 72].map(Math.round);
  const scale = dpi / 72;
  const ink = await sharp({
    create: { width: Math.round(w * scale), height: Math.round(h * scale), channels: 3, background: '#000' },
  })
    .png()
    .toBuffer();
  const data = await sharp({ create: { width: width ?? 0, height: height ?? 0, channels: 3, background: '#fff' } })
    .composite([{ input: ink, left: Math.round(x * scale), top: Math.round(y * scale) }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return { pixels: { rgb: data, width: width ?? 0, height: height ?? 0 }, size: SIZE };
}

// Where the ink of a piece stands, in its own pixels.
async function inkOf({ jpeg }: Cut): Promise<Box> {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, -1, -1];
  data.forEach((value, at) => {
    if (value >= 128) return;
    const [x, y] = [at % info.width, Math.floor(at / info.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  });
  return [left, top, right - left + 1, bottom - top + 1];
}

const BOXES: readonly Box[] = [
  [300, 400, 60, 12],
  [2, 3, 60, 12],
  [540, 780, 58, 18],
  [50, 100, 500, 300],
];

test.each(BOXES.flatMap((box) => [72, 150, 300].map((dpi) => ({ box, dpi }))))(
  'the frame stands around what was asked for: $box at $dpi dpi',
  async ({ box, dpi }) => {
    const cut = await cropOf(await pageWith(box, dpi), box);
    if (cut === undefined) throw new Error('no piece');
    const ink = await inkOf(cut);
    ink.forEach((edge, at) => expect(Math.abs(edge - (cut.frame[at] ?? Number.NaN))).toBeLessThanOrEqual(2));
    expect(cut.width).toBeLessThanOrEqual(Math.ceil((SIZE.width * 150) / 72));
  },
);

test('the same place gives the same bytes, as a JPEG without metadata', async () => {
  const page = await pageWith([300, 400, 60, 12], 150);
  const [one, two] = [await cropOf(page, [300, 400, 60, 12]), await cropOf(page, [300, 400, 60, 12])];
  expect(one).toEqual(two);
  const { format, exif, icc, xmp } = await sharp(one?.jpeg).metadata();
  expect({ format, exif, icc, xmp }).toEqual({ format: 'jpeg' });
});

test('a place off the page has no picture', async () => {
  expect(await cropOf(await pageWith([0, 0, 10, 10], 72), [600, 10, 20, 20])).toBeUndefined();
});

test('a piece shows what stands around, and is moved into the page at its edges', () => {
  expect(pieceAround([300, 400, 60, 12], SIZE)).toEqual([220, 376, 220, 60]);
  expect(pieceAround([0, 0, 10, 10], SIZE)).toEqual([0, 0, 220, 58]);
  expect(pieceAround([50, 100, 500, 300], SIZE)).toEqual([26, 76, 548, 348]);
  expect(pieceAround([0, 0, 600, 800], SIZE)).toEqual([0, 0, 600, 800]);
});
