/** Cuts a line of text out of a page and sets it straight. */
import type { GrayImage } from './gray-image.ts';
import { cornersOf, type RotatedBox } from './rotated-box.ts';

/**
 * The rotated box as an upright line image of `height` pixels whose width keeps its proportions; white where it reaches
 * over the page.
 */
export function cutOut(gray: GrayImage, rotatedBox: RotatedBox, height: number): GrayImage {
  const width = Math.max(1, Math.round((rotatedBox.length * height) / Math.max(1, rotatedBox.height)));
  const step = rotatedBox.height / height;
  // Strips are smaller than the print of a fine scan: each pixel is the mean of a grid of samples, or thin strokes fall
  // between.
  const grid = Math.min(4, Math.max(1, Math.round(step)));
  const [origin] = cornersOf(rotatedBox);
  const [cos, sin] = [
    Math.cos(rotatedBox.angle) * (rotatedBox.length / width),
    Math.sin(rotatedBox.angle) * (rotatedBox.length / width),
  ];
  const [downX, downY] = [-Math.sin(rotatedBox.angle) * step, Math.cos(rotatedBox.angle) * step];
  const data = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      let sum = 0;
      for (let j = 0.5; j < grid; j += 1) {
        const down = y + j / grid;
        for (let i = 0.5; i < grid; i += 1) {
          const right = x + i / grid;
          sum += sample(gray, origin[0] + right * cos + down * downX, origin[1] + right * sin + down * downY);
        }
      }
      data[at] = sum / (grid * grid) + 0.5;
    }
  }
  return { data, width, height };
}

// Bilinear; a pixel's middle is at half a pixel. The innermost loop of the program: plain numbers, no arrays.
function sample({ data, width, height }: GrayImage, x: number, y: number): number {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1)
    return edge(data, width, height, Math.round(x - 0.5), Math.round(y - 0.5));
  const right = x - 0.5 - left;
  const at = top * width + left;
  const above = (data[at] ?? 0) * (1 - right) + (data[at + 1] ?? 0) * right;
  const below = (data[at + width] ?? 0) * (1 - right) + (data[at + width + 1] ?? 0) * right;
  return above + (below - above) * (y - 0.5 - top);
}

function edge(data: Uint8Array, width: number, height: number, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[y * width + x] ?? 255);
}
