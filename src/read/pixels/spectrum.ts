/** How much of each frequency a picture holds. */
import type { GrayImage } from './gray-image.ts';

/** Pixels to a side of the windows that are looked at. */
export const WINDOW = 128;
/** Windows across and down, spread over the page. */
const WINDOWS = 3;

/**
 * Power of every frequency (cycles a window: across + `WINDOW` × down, negative ones from the end), the mean over windows
 * of the page; undefined where the page is smaller than a window.
 */
export function spectrumOf({ data, width, height }: GrayImage): Float64Array | undefined {
  if (width < WINDOW || height < WINDOW) return undefined;
  const power = new Float64Array(WINDOW * WINDOW);
  for (let at = 0; at < WINDOWS * WINDOWS; at += 1) {
    const left = Math.round((((at % WINDOWS) + 0.5) / WINDOWS) * (width - WINDOW));
    const top = Math.round(((Math.floor(at / WINDOWS) + 0.5) / WINDOWS) * (height - WINDOW));
    const [re, im] = [new Float64Array(WINDOW * WINDOW), new Float64Array(WINDOW * WINDOW)];
    for (let y = 0, to = 0; y < WINDOW; y += 1) {
      for (let x = 0; x < WINDOW; x += 1, to += 1)
        re[to] = (data[(top + y) * width + left + x] ?? 0) * (TAPER[x] ?? 0) * (TAPER[y] ?? 0);
    }
    for (let line = 0; line < WINDOW; line += 1) transform(re, im, line * WINDOW, 1);
    for (let column = 0; column < WINDOW; column += 1) transform(re, im, column, WINDOW);
    for (let to = 0; to < power.length; to += 1) power[to] = (power[to] ?? 0) + (re[to] ?? 0) ** 2 + (im[to] ?? 0) ** 2;
  }
  return power;
}

// The window of von Hann: without it the edges of a window would have every frequency.
const TAPER = Float64Array.from(
  { length: WINDOW },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / WINDOW),
);
const COS = Float64Array.from({ length: WINDOW }, (_, at) => Math.cos((2 * Math.PI * at) / WINDOW));
const SIN = Float64Array.from({ length: WINDOW }, (_, at) => Math.sin((2 * Math.PI * at) / WINDOW));

/** The fast Fourier transform (Cooley and Tukey 1965) of one line of numbers, in place. */
function transform(re: Float64Array, im: Float64Array, from: number, step: number): void {
  for (let at = 1, mirror = 0; at < WINDOW; at += 1) {
    let bit = WINDOW >> 1;
    for (; (mirror & bit) !== 0; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (at < mirror) {
      swap(re, from + at * step, from + mirror * step);
      swap(im, from + at * step, from + mirror * step);
    }
  }
  for (let size = 2; size <= WINDOW; size *= 2) {
    for (let start = 0; start < WINDOW; start += size) {
      for (let at = 0; at < size / 2; at += 1) {
        const [a, b] = [from + (start + at) * step, from + (start + at + size / 2) * step];
        const [cos, sin] = [COS[(at * WINDOW) / size] ?? 0, -(SIN[(at * WINDOW) / size] ?? 0)];
        const [bRe, bIm] = [re[b] ?? 0, im[b] ?? 0];
        const [x, y] = [bRe * cos - bIm * sin, bRe * sin + bIm * cos];
        re[b] = (re[a] ?? 0) - x;
        im[b] = (im[a] ?? 0) - y;
        re[a] = (re[a] ?? 0) + x;
        im[a] = (im[a] ?? 0) + y;
      }
    }
  }
}

function swap(numbers: Float64Array, a: number, b: number): void {
  const kept = numbers[a] ?? 0;
  numbers[a] = numbers[b] ?? 0;
  numbers[b] = kept;
}
