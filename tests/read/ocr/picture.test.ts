import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { Box, Run } from '../../../src/model/index.ts';
import { openEngine } from '../../../src/read/ocr/open.ts';
import { orientationOf, readPicture } from '../../../src/read/picture.ts';
import { greyOf } from '../../../src/read/pixels/gray-image.ts';
import { drawnPage, drawSeal, turnedPage } from '../pixels/drawn.ts';

const engine = openEngine('paddle', { threads: 1 });
afterAll(() => engine.close());

const WORDS = [
  { text: '技术服务合同', x: 340, y: 120 },
  { text: '甲方（委托方）：克拉玛依市云岭石化设备有限公司', x: 90, y: 300 },
  { text: '合同总价为人民币壹拾贰万陆仟元整（¥126,000.00）。', x: 90, y: 420 },
  { text: '本合同履行期限为2025年5月15日至2025年10月15日。', x: 90, y: 540 },
  { text: '本合同一式肆份，甲乙双方各执贰份，具有同等法律效力。', x: 90, y: 660 },
];
const PAGE = drawnPage(WORDS);
const points = ({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): { width: number; height: number } => ({ width: width * 0.72, height: height * 0.72 });

function amountOn(runs: readonly Run[]): Run {
  const run = runs.find(({ text }) => text.includes('126,000.00') || text.includes('126，000.00'));
  if (run === undefined) throw new Error(`no amount among ${runs.map(({ text }) => text).join(' | ')}`);
  return run;
}

describe('a page that lies another way round is read upright, its boxes stay in its own frame', () => {
  const [width, height] = [PAGE.width * 0.72, PAGE.height * 0.72];
  test.each([
    [90, ([x, y, w, h]: Box): Box => [height - y - h, x, h, w]],
    [180, ([x, y, w, h]: Box): Box => [width - x - w, height - y - h, w, h]],
    [270, ([x, y, w, h]: Box): Box => [y, width - x - w, h, w]],
  ] as const)('turned by %d°', async (degrees, turnedBox) => {
    const upright = await readPicture(PAGE, points(PAGE), engine);
    expect([upright.rotation, upright.skew]).toEqual([undefined, undefined]);
    const pixels = await turnedPage(PAGE, degrees);
    const seen = await readPicture(pixels, points(pixels), engine);
    expect([seen.rotation, seen.skew]).toEqual([degrees, undefined]);
    expect(amountOn(seen.runs).text).toBe(amountOn(upright.runs).text);
    const expected = turnedBox(amountOn(upright.runs).box);
    for (const [index, value] of amountOn(seen.runs).box.entries())
      expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(5);
  });
});

test.each([3, -8, 14])('a page that leans by %d° is read, and the lean is said', async (degrees) => {
  const pixels = await turnedPage(PAGE, degrees);
  const seen = await readPicture(pixels, points(pixels), engine);
  expect(seen.rotation).toBeUndefined();
  expect(Math.abs((seen.skew ?? 0) - degrees)).toBeLessThan(0.6);
  amountOn(seen.runs);
});

test('fine print is read, and its boxes stay in pixels of the page', async () => {
  const small = await sharp(PAGE.rgb, { raw: { width: PAGE.width, height: PAGE.height, channels: 3 } })
    .resize({ width: Math.round(PAGE.width * 0.45) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const seen = await engine.recognise(greyOf({ rgb: small.data, width: small.info.width, height: small.info.height }));
  const texts = seen.map(({ text }) => text.normalize('NFKC')).join('\n');
  expect(texts).toContain('壹拾贰万陆仟元整');
  expect(texts).toContain('126,000.00');
  const large = await engine.recognise(greyOf(PAGE));
  for (const [index, value] of amountOn(seen).box.entries())
    expect(Math.abs(value - 0.45 * (amountOn(large).box[index] ?? 0))).toBeLessThan(6);
});

test('a page both upside down and leaning has both', async () => {
  const pixels = await turnedPage(PAGE, 184);
  const seen = await readPicture(pixels, points(pixels), engine);
  expect(seen.rotation).toBe(180);
  expect(Math.abs((seen.skew ?? 0) - 4)).toBeLessThan(0.6);
});

test('words aslant over a page are no lines of it', async () => {
  const page = drawnPage(WORDS, (pen) => {
    pen.translate(250, 1050);
    pen.rotate(-Math.PI / 5);
    pen.fillStyle = '#c0c0c0';
    pen.font = '34px Drawn';
    pen.fillText('仅供创新券申报使用', 0, 0);
  });
  const seen = await readPicture(page, points(page), engine);
  expect(seen.aslant?.map(({ text }) => text)).toEqual(['仅供创新券申报使用']);
  expect(seen.runs.map(({ text }) => text)).toHaveLength(WORDS.length);
  expect(seen.skew).toBeUndefined();
});

test('print under a seal is read as without it, and the seal is named in points', async () => {
  const sealed = drawnPage(WORDS, (pen) => {
    drawSeal(pen, 420, 415, 83);
  });
  const seen = await readPicture(sealed, points(sealed), engine);
  const plain = await readPicture(PAGE, points(PAGE), engine);
  expect(amountOn(seen.runs).text).toBe(amountOn(plain.runs).text);
  expect(seen.seals).toHaveLength(1);
  const [x, y, width] = seen.seals?.[0] ?? [0, 0, 0, 0];
  expect([Math.abs(x - 337 * 0.72) < 6, Math.abs(y - 332 * 0.72) < 6, Math.abs(width - 166 * 0.72) < 12]).toEqual([
    true,
    true,
    true,
  ]);
  expect([seen.colour, plain.colour, plain.seals]).toEqual([true, false, []]);
});

test('a blank page costs no reading', async () => {
  const blank = drawnPage([]);
  expect(await readPicture(blank, points(blank), engine)).toEqual({ reader: null, runs: [], blank: true, qr: [] });
});

test('a bent page, whose lines lean by different angles, says only what three quarters of the print lean at least', () => {
  const line = (angle: number): Parameters<typeof orientationOf>[0][number] => ({
    text: '一二三四五六七八',
    box: [0, 0, 80, 10],
    confidence: 1,
    angle,
  });
  expect(orientationOf([line(2), line(2.2), line(2.1), line(1.9)]).skew).toBeCloseTo(1.9, 1);
  expect(orientationOf([line(0), line(0), line(2), line(3), line(3.5)]).skew).toBeUndefined();
  expect(orientationOf([])).toEqual({});
});

test('two pictures that are asked for at once are read as one after the other', async () => {
  const other = drawnPage([{ text: '第二页 服务费合计 98,765.40 元', x: 120, y: 300 }]);
  const alone = [await engine.recognise(greyOf(PAGE)), await engine.recognise(greyOf(other))];
  expect(await Promise.all([engine.recognise(greyOf(PAGE)), engine.recognise(greyOf(other))])).toEqual(alone);
});
