/** Where text stands on a page: differentiable binarization (Liao et al. 2020), the detection of PP-OCR. */
import { connectedComponents, type ConnectedComponent } from '../../pixels/connected-components.ts';
import { resized, type GrayImage } from '../../pixels/gray-image.ts';
import { rotatedBoxAround, rotatedBoxAt, type Point, type RotatedBox } from '../../pixels/rotated-box.ts';
import type { Network } from './models.ts';
import { Workspace } from './workspace.ts';

/**
 * Longest sides in pixels of the picture that the network sees: the first is enough for print of a letter's size, the
 * second bounds what finer print may cost.
 */
const SIDE = { usual: 960, most: 1600 } as const;
/**
 * Where a quarter of the lines have a core lower than this in the picture, print is too fine to be found whole, and the
 * page is looked at again so large that they reach the second. In pixels.
 */
const CORE = { fine: 5.5, sound: 7.5 } as const;
/** Sides must be multiples of what the network halves five times. */
const GRAIN = 32;
/** Probability from which a pixel is text. */
const TEXT = 0.3;
/** Mean probability of a piece from which it is text. */
const LIKELY = 0.5;
/** Smallest piece, in pixels of the map. */
const MIN = 12;
/**
 * The network marks the core of a line. The print reaches further by these shares of the core's height; the line image
 * that is read takes in more, as in training.
 */
const REACH = { along: 0.6, print: 0.45, lineImage: 0.8 } as const;
/** Lines longer than this many heights tell their own angle; shorter ones take the page's. */
const LONG = 6;
/** What the network was trained on: means and deviations of the channels of ImageNet. */
const CHANNELS = [
  [0.485, 0.229],
  [0.456, 0.224],
  [0.406, 0.225],
] as const;

/** A line that was found: what its print covers, and the higher line image (same length) to be read. */
export interface FoundLine {
  readonly print: RotatedBox;
  readonly lineImage: RotatedBox;
}

/** Lines of text in pixels of the page, in no order; one that runs down the page has an angle of 90°. */
export async function detect(page: GrayImage, network: Network): Promise<readonly FoundLine[]> {
  const longest = Math.max(page.width, page.height);
  const usual = Math.min(SIDE.usual, longest);
  const cores = await coresAt(page, usual, network);
  const heights = cores.map(({ height }) => (height * usual) / longest).toSorted((a, b) => a - b);
  const low = heights[heights.length >> 2] ?? CORE.fine;
  const side = Math.min(SIDE.most, longest, (usual * CORE.sound) / low);
  return (low < CORE.fine && side > usual ? await coresAt(page, side, network) : cores).map(grown);
}

const workspace = new Workspace();

// What the network marks on the page when its longest side is brought to `side` pixels.
async function coresAt(page: GrayImage, side: number, network: Network): Promise<readonly RotatedBox[]> {
  const scale = side / Math.max(page.width, page.height);
  const fit = (length: number): number => Math.max(GRAIN, Math.round((length * scale) / GRAIN) * GRAIN);
  const small = await resized(page, { width: fit(page.width), height: fit(page.height) });
  const map = await network.run(tensorOf(small), [1, 3, small.height, small.width]);
  const mask = new Uint8Array(map.data.length);
  for (let at = 0; at < mask.length; at += 1) mask[at] = (map.data[at] ?? 0) > TEXT ? 1 : 0;
  const [across, down] = [page.width / small.width, page.height / small.height];
  return levelled(
    connectedComponents(mask, small.width, MIN)
      .filter((component) => likelihood(component, map.data) > LIKELY)
      .map((component) => outline(component, across, down)),
  );
}

function tensorOf({ data }: GrayImage): Float32Array {
  const tensor = workspace.floats(data.length * 3);
  for (const [channel, [mean, deviation]] of CHANNELS.entries()) {
    const start = channel * data.length;
    const shades = Float32Array.from({ length: 256 }, (_, shade) => (shade / 255 - mean) / deviation);
    for (let at = 0; at < data.length; at += 1) tensor[start + at] = shades[data[at] ?? 0] ?? 0;
  }
  return tensor;
}

function likelihood({ pixels }: ConnectedComponent, map: Float32Array): number {
  return pixels.reduce((sum, at) => sum + (map[at] ?? 0), 0) / pixels.length;
}

function outline({ top, spans }: ConnectedComponent, across: number, down: number): readonly Point[] {
  return spans.flatMap(([first, last], row): Point[] => [
    [first * across, (top + row) * down],
    [(last + 1) * across, (top + row) * down],
    [first * across, (top + row + 1) * down],
    [(last + 1) * across, (top + row + 1) * down],
  ]);
}

// A short piece is as wide as high, so its own angle is noise.
function levelled(outlines: readonly (readonly Point[])[]): readonly RotatedBox[] {
  const rotatedBoxes = outlines.map(rotatedBoxAround);
  const angles = rotatedBoxes
    .filter(({ length, height }) => length > LONG * height)
    .map(({ angle }) => nearest(angle))
    .toSorted((a, b) => a - b);
  const lean = angles[angles.length >> 1] ?? 0;
  return rotatedBoxes.map((rotatedBox, index) => {
    if (rotatedBox.length > LONG * rotatedBox.height) return rotatedBox;
    const level = rotatedBoxAt(outlines[index] ?? [], lean);
    return level.height > 1.5 * level.length
      ? { ...level, length: level.height, height: level.length, angle: lean + Math.PI / 2 }
      : level;
  });
}

// How far an angle is from the nearest quarter turn.
function nearest(angle: number): number {
  return angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);
}

function grown(core: RotatedBox): FoundLine {
  const length = core.length + 2 * REACH.along * core.height;
  const reaching = (share: number): RotatedBox => ({ ...core, length, height: core.height * (1 + 2 * share) });
  return { print: reaching(REACH.print), lineImage: reaching(REACH.lineImage) };
}
