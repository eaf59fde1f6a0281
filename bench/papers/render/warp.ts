/** A page in perspective on a table. */
import type { Draw } from '../draw.ts';
import type { Pixels } from './picture.ts';

/** Pixels of three bytes. */
export interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [number, number];

/** The page as a quadrilateral on a dark table, darker towards one side. */
export function warped(page: Pixels, draw: Draw): Picture {
  const { width, height } = page;
  const corner = (x: number, y: number): Point => [
    x + (x === 0 ? 1 : -1) * draw.next() * 0.06 * width,
    y + (y === 0 ? 1 : -1) * draw.next() * 0.05 * height,
  ];
  const [a, b, c, d, e, f, g, h] = projection([
    corner(0, 0),
    corner(width, 0),
    corner(width, height),
    corner(0, height),
  ]);
  const [shadeX, shadeY] = [(draw.next() - 0.5) * 0.7, (draw.next() - 0.5) * 0.5];
  const data = Buffer.alloc(width * height * 3, draw.int(40, 120));
  for (let y = 0; y < height; y += 1) {
    const shade = 0.9 + shadeY * (y / height - 0.5) - shadeX / 2;
    for (let x = 0; x < width; x += 1) {
      // The adjugate of the projection's matrix: its inverse up to a factor that the division by `w` takes out.
      const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
      const fromX = (((e - f * h) * x + (c * h - b) * y + (b * f - c * e)) / w) * width;
      const fromY = (((f * g - d) * x + (a - c * g) * y + (c * d - a * f)) / w) * height;
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      copy(page, fromX, fromY, data, (y * width + x) * 3, Math.min(1, shade + (shadeX * x) / width));
    }
  }
  return { data, width, height };
}

function copy(page: Pixels, x: number, y: number, to: Buffer, at: number, light: number): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const { data, width } = page;
  const first = (top * width + left) * 4;
  for (let channel = 0; channel < 3; channel += 1) {
    const here = first + channel;
    const above = (data[here] ?? 0) * (1 - right) + (data[here + 4] ?? 0) * right;
    const below = (data[here + width * 4] ?? 0) * (1 - right) + (data[here + width * 4 + 4] ?? 0) * right;
    to[at + channel] = (above * (1 - down) + below * down) * light;
  }
}

type Projection = readonly [number, number, number, number, number, number, number, number];

/**
 * The projective map of the unit square to a quadrilateral, without its last coefficient, which is 1 (Heckbert,
 * Fundamentals of Texture Mapping, 1989, 2.2.3).
 */
function projection([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: readonly [Point, Point, Point, Point]): Projection {
  const [sumX, sumY] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sumX * dy2 - dx2 * sumY) / whole;
  const h = (dx1 * sumY - sumX * dy1) / whole;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h];
}
