/** The grid of a screen on a photograph of it: found by its frequencies, and taken away by place. */
import type { GrayImage } from './gray-image.ts';
import { spectrumOf, WINDOW } from './spectrum.ts';

/** A wave by its cycles a pixel. */
interface Wave {
  readonly across: number;
  readonly down: number;
}

/** A frequency in cycles a window, and how many times the usual power it has. */
interface Peak {
  readonly x: number;
  readonly y: number;
  readonly times: number;
}

/** Cycles a window from which a wave is finer than print of the usual size. */
const LEAST = 12;
/**
 * How many times the usual power of waves of its length a grid has. Print has up to 30 times: strokes are not evenly
 * spaced.
 */
const STANDS_OUT = 150;
/** Waves of a grid that are taken away, the strongest first: two ways, and what they beat with. */
const MOST = 6;
/** Cycles a window within which two waves are one. */
const SAME = 3;

/** The page without the grid of a screen; the page itself where it has none. */
export function withoutGrid(page: GrayImage): GrayImage {
  const waves = gridWaves(page);
  return waves.length === 0 ? page : withoutWaves(page, waves);
}

// The waves that stand out of a picture. What runs along its rows and columns is rules and packing, and no grid.
function gridWaves(page: GrayImage): readonly Wave[] {
  const power = spectrumOf(page);
  if (power === undefined) return [];
  const usual = usualPowers(power);
  const peaks: Peak[] = [];
  for (let y = 0; y <= WINDOW / 2; y += 1) {
    for (let x = 2 - WINDOW / 2; x < WINDOW / 2; x += 1) {
      const length = Math.hypot(x, y);
      if (length < LEAST || length > WINDOW / 2 || y < 2 || Math.abs(x) < 2) continue;
      const times = (power[placeOf(x, y)] ?? 0) / (usual[Math.round(length)] ?? Infinity);
      if (times > STANDS_OUT) peaks.push({ x, y, times });
    }
  }
  const waves: Peak[] = [];
  for (const peak of peaks.toSorted((a, b) => b.times - a.times)) {
    if (waves.length < MOST && waves.every(({ x, y }) => Math.hypot(x - peak.x, y - peak.y) > SAME)) waves.push(peak);
  }
  return waves.some((one) => waves.some((other) => isCross(one, other)))
    ? waves.map((peak) => centred(peak, power))
    : [];
}

/** How far the second way of a grid may be off the right angle, as a share of its length: it is seen from aside. */
const ASIDE = 0.25;

// A grid runs two ways; one way alone is a pattern of the paper, or lines that are evenly spaced.
function isCross(a: Peak, b: Peak): boolean {
  const off = Math.min(Math.hypot(a.x + b.y, a.y - b.x), Math.hypot(a.x - b.y, a.y + b.x));
  return off < ASIDE * Math.hypot(a.x, a.y);
}

function placeOf(x: number, y: number): number {
  return ((x + WINDOW) % WINDOW) + WINDOW * ((y + WINDOW) % WINDOW);
}

/** The middle power of all waves of a length. */
function usualPowers(power: Float64Array): readonly number[] {
  const rings: number[][] = Array.from({ length: WINDOW }, () => []);
  for (let y = 0; y <= WINDOW / 2; y += 1)
    for (let x = -WINDOW / 2; x < WINDOW / 2; x += 1)
      rings[Math.round(Math.hypot(x, y))]?.push(power[placeOf(x, y)] ?? 0);
  return rings.map((ring) => ring.toSorted((a, b) => a - b)[ring.length >> 1] ?? Infinity);
}

// The true frequency lies between those of the window: the middle of the power around the peak.
function centred({ x, y }: Peak, power: Float64Array): Wave {
  let [sum, right, below] = [0, 0, 0];
  for (let j = -1; j <= 1; j += 1) {
    for (let i = -1; i <= 1; i += 1) {
      const weight = power[placeOf(x + i, y + j)] ?? 0;
      sum += weight;
      right += weight * i;
      below += weight * j;
    }
  }
  return { across: (x + right / sum) / WINDOW, down: (y + below / sum) / WINDOW };
}

/** Pixels to each side over which the strength and the phase of a wave are taken. */
const REACH = 9;

// The page without these waves, each as strong as it is around every place: the page is turned with the wave, what stays
// still is the wave.
function withoutWaves({ data, width, height }: GrayImage, waves: readonly Wave[]): GrayImage {
  const left = Float32Array.from(data);
  const [re, im] = [new Float32Array(left.length), new Float32Array(left.length)];
  for (const { across, down } of waves) {
    const [right, below] = [turning(across, width), turning(down, height)];
    for (let y = 0, at = 0; y < height; y += 1) {
      const [c, s] = [below.cos[y] ?? 0, below.sin[y] ?? 0];
      for (let x = 0; x < width; x += 1, at += 1) {
        const [a, b] = [right.cos[x] ?? 0, right.sin[x] ?? 0];
        re[at] = (left[at] ?? 0) * (a * c - b * s);
        im[at] = (left[at] ?? 0) * (b * c + a * s);
      }
    }
    for (const part of [re, im]) {
      meanAlong(part, height, width, 1, width);
      meanAlong(part, width, height, width, 1);
    }
    for (let y = 0, at = 0; y < height; y += 1) {
      const [c, s] = [below.cos[y] ?? 0, below.sin[y] ?? 0];
      for (let x = 0; x < width; x += 1, at += 1) {
        const [a, b] = [right.cos[x] ?? 0, right.sin[x] ?? 0];
        left[at] = (left[at] ?? 0) - 2 * ((re[at] ?? 0) * (a * c - b * s) + (im[at] ?? 0) * (b * c + a * s));
      }
    }
  }
  return { data: Uint8Array.from(left, (value) => Math.max(0, Math.min(255, value + 0.5))), width, height };
}

/** Cosine and sine of a wave at each pixel of a line. */
function turning(cycles: number, length: number): { readonly cos: Float32Array; readonly sin: Float32Array } {
  const angle = (_: unknown, at: number): number => 2 * Math.PI * cycles * at;
  const angles = Array.from({ length }, angle);
  return { cos: Float32Array.from(angles, Math.cos), sin: Float32Array.from(angles, Math.sin) };
}

/** Every number becomes the mean of those around it, twice over: so the mean has no edges. */
function meanAlong(numbers: Float32Array, lines: number, length: number, along: number, next: number): void {
  const line = new Float32Array(length);
  for (let at = 0; at < lines * 2; at += 1) {
    const from = (at >> 1) * next;
    let [sum, count] = [0, 0];
    for (let to = 0; to < length; to += 1) line[to] = numbers[from + to * along] ?? 0;
    for (let to = -REACH; to < length; to += 1) {
      if (to + REACH < length) [sum, count] = [sum + (line[to + REACH] ?? 0), count + 1];
      if (to - REACH - 1 >= 0) [sum, count] = [sum - (line[to - REACH - 1] ?? 0), count - 1];
      if (to >= 0) numbers[from + to * along] = sum / count;
    }
  }
}
