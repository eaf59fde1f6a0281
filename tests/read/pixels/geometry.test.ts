import { expect, test } from 'vitest';
import { connectedComponents } from '../../../src/read/pixels/connected-components.ts';
import { cutOut } from '../../../src/read/pixels/cut.ts';
import { turnedBy, type GrayImage } from '../../../src/read/pixels/gray-image.ts';
import { boxTurnedBack, pointTurnedBack } from '../../../src/read/pixels/turned-back.ts';
import { boxAround, cornersOf, partOf, rotatedBoxAround, type Point } from '../../../src/read/pixels/rotated-box.ts';

const gray = (rows: readonly string[]): GrayImage => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from(rows.join(''), (digit) => Number(digit)),
});
const rows = ({ data, width, height }: GrayImage): readonly string[] =>
  Array.from({ length: height }, (_, y) => data.subarray(y * width, (y + 1) * width).join(''));

test.each([
  [0, ['123', '456']],
  [90, ['41', '52', '63']],
  [180, ['654', '321']],
  [270, ['36', '25', '14']],
] as const)('a plane turned clockwise by %d', (turn, expected) => {
  expect(rows(turnedBy(gray(['123', '456']), turn))).toEqual(expected);
});

test('pixels that touch, also over a corner, are one blob; smaller ones than asked for are left out; edges do not wrap', () => {
  const mask = gray(['110001', '000000', '100100', '001000', '000000']);
  const components = connectedComponents(mask.data, mask.width, 2);
  expect(components.map(({ area, left, top, right, bottom }) => [area, left, top, right, bottom])).toEqual([
    [2, 0, 0, 1, 0],
    [2, 2, 2, 3, 3],
  ]);
  expect(components[1]?.spans).toEqual([
    [3, 3],
    [2, 2],
  ]);
});

test.each([0, 7, -12, 44, 80])('the smallest slab around a rectangle at %d° is that rectangle', (degrees) => {
  const rotatedBox = { x: 120, y: 80, length: 90, height: 14, angle: (degrees * Math.PI) / 180 };
  const inside: Point = [121, 81];
  const found = rotatedBoxAround([...cornersOf(rotatedBox), inside]);
  for (const part of ['x', 'y', 'length', 'height', 'angle'] as const)
    expect(found[part]).toBeCloseTo(rotatedBox[part], 6);
});

test('parts of a slab lie in a row along its text', () => {
  const rotatedBox = { x: 100, y: 100, length: 80, height: 10, angle: Math.PI / 2 };
  const box = boxAround(cornersOf(partOf(rotatedBox, 0, 0.25)));
  for (const [index, value] of [95, 60, 10, 20].entries()) expect(box[index]).toBeCloseTo(value, 6);
});

test('a strip that is cut out of a leaning page is straight: its columns are of one shade', () => {
  const angle = 0.2;
  const [width, height] = [200, 120];
  const striped = Uint8Array.from({ length: width * height }, (_, at) => {
    const along = ((at % width) - 100) * Math.cos(angle) + (Math.floor(at / width) - 60) * Math.sin(angle);
    return Math.round(128 + 100 * Math.sin(along / 8));
  });
  const lineImage = cutOut({ data: striped, width, height }, { x: 100.5, y: 60.5, length: 96, height: 24, angle }, 48);
  expect([lineImage.width, lineImage.height]).toEqual([192, 48]);
  for (let x = 0; x < lineImage.width; x += 10) {
    const column = Array.from({ length: 48 }, (_, y) => lineImage.data[y * lineImage.width + x] ?? 0);
    expect(Math.max(...column) - Math.min(...column)).toBeLessThan(6);
  }
});

test('what a strip shows beyond the page is white', () => {
  const lineImage = cutOut(
    { data: new Uint8Array(100), width: 10, height: 10 },
    { x: 0, y: 5, length: 20, height: 10, angle: 0 },
    10,
  );
  expect(lineImage.data[5 * lineImage.width + 2]).toBe(255);
  expect(lineImage.data[5 * lineImage.width + 17]).toBe(0);
});

test.each([
  [0, [1, 2, 3, 4]],
  [90, [2, 16, 4, 3]],
  [180, [6, 14, 3, 4]],
  [270, [4, 1, 4, 3]],
] as const)('a box of a page that was turned clockwise by %d lies where its corners lay', (turn, expected) => {
  const page = { width: 10, height: 20 };
  const box = boxTurnedBack([1, 2, 3, 4], turn, page);
  expect(box).toEqual(expected);
  expect(boxAround([pointTurnedBack([1, 2], turn, page), pointTurnedBack([4, 6], turn, page)])).toEqual(box);
});
