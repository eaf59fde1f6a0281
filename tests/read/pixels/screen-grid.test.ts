import { describe, expect, test } from 'vitest';
import { greyOf, type GrayImage } from '../../../src/read/pixels/gray-image.ts';
import { withoutGrid } from '../../../src/read/pixels/screen-grid.ts';
import { drawnPage } from './drawn.ts';

const LINES = [
  '技术服务合同',
  '合同总价为人民币壹拾贰万陆仟元整（¥126,000.00）。',
  '本合同一式肆份，甲乙双方各执贰份。',
];
const PAGE = greyOf(
  drawnPage(
    Array.from({ length: 24 }, (_, at) => ({ text: LINES[at % LINES.length] ?? '', x: 60, y: 80 + 44 * at })),
    (pen) => {
      for (let y = 100; y < 1100; y += 88) pen.strokeRect(40.5, y + 0.5, 740, 44);
    },
  ),
);

/** The page with light that comes and goes, so many pixels a period, along directions in degrees. */
function waved(page: GrayImage, period: number, ...directions: readonly number[]): GrayImage {
  const data = page.data.map((value, at) => {
    const [x, y] = [at % page.width, Math.floor(at / page.width)];
    const light = directions.map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return Math.sin((2 * Math.PI * (x * Math.cos(angle) + y * Math.sin(angle))) / period);
    });
    return Math.max(0, value * (0.75 + 0.12 * light.reduce((sum, one) => sum + one, 0)));
  });
  return { ...page, data };
}

/** Mean difference of two pictures of the same page once the paper of both is equally bright. */
function difference(a: GrayImage, b: GrayImage): number {
  const mean = ({ data }: GrayImage): number => data.reduce((sum, value) => sum + value, 0) / data.length;
  const gain = mean(b) / mean(a);
  return a.data.reduce((sum, value, at) => sum + Math.abs(value * gain - (b.data[at] ?? 0)), 0) / a.data.length;
}

describe('the grid of a screen', () => {
  test.each([
    [3.5, 8],
    [5, 15],
    [7.5, 5],
  ])('of %d pixels, leaning by %d°, is taken away, and print stays', (period, lean) => {
    const gridded = waved(PAGE, period, lean, lean + 90);
    expect(difference(gridded, PAGE)).toBeGreaterThan(15);
    expect(difference(withoutGrid(gridded), PAGE)).toBeLessThan(10);
  });

  test.each<readonly [string, GrayImage]>([
    ['a clean page', PAGE],
    ['a page with stripes one way', waved(PAGE, 5, 30)],
    [
      'a picture smaller than what is needed to tell',
      { data: PAGE.data.subarray(0, 100 * 100), width: 100, height: 100 },
    ],
  ])('is not looked for in vain: %s stays as it is', (_, page) => {
    expect(withoutGrid(page)).toBe(page);
  });
});
