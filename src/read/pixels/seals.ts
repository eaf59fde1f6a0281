/** Red seals on a page: where they are, and the page without their ink. */
import { overlap, type Box } from '../../model/index.ts';
import type { Pixels } from '../pixels.ts';
import { connectedComponents, type ConnectedComponent } from './connected-components.ts';
import { inked, spread, withoutLines, type Mask } from './mask.ts';
import type { GrayImage } from './gray-image.ts';

/** Pixels of the mask over the shorter side of the page; a seal is some hundred pixels in it. */
const ACROSS = 600;
/**
 * The shorter side is taken for that of A4 in millimetres where nothing better is known: photos state no scale that can
 * be trusted.
 */
const SHORT_SIDE = 210;
/** Sides of round, oval and square seals: 20 mm (a person's) to 60 mm, with room for a page that is not A4. */
const SIDES = { least: 18, most: 68 } as const;
/** A seal is about as wide as high (an oval one 3 : 2). */
const STRETCH = 1.9;
/** Share of its box that the ink of a seal covers; lines of a form cover less, a red area more. */
const INK = { least: 0.06, most: 0.75 } as const;
/**
 * A straight run longer than this is a line of a form, or the side of a square seal that its characters show as well;
 * in millimetres.
 */
const LINE = 24;
/** Parts of a seal stand closer together than this; in millimetres. */
const GAP = 1.4;

/** Boxes of seals in pixels, top to bottom; `millimetre`: pixels a millimetre where the scale of the page is known. */
export function sealsOn(pixels: Pixels, millimetre?: number): readonly Box[] {
  const step = Math.max(1, Math.floor(Math.min(pixels.width, pixels.height) / ACROSS));
  const unit = (millimetre ?? Math.min(pixels.width, pixels.height) / SHORT_SIDE) / step;
  const gap = Math.round((GAP * unit) / 2);
  const { mask, left, top } = inked(redMask(pixels, step), gap);
  const seals = connectedComponents(
    spread(withoutLines(mask, LINE * unit), gap).data,
    mask.width,
    (SIDES.least * unit) ** 2 * INK.least,
  );
  const boxes = seals
    .filter((component) => sealLike(component, mask, unit))
    .map((component): Box => [
      (left + component.left) * step,
      (top + component.top) * step,
      (component.right - component.left + 1) * step,
      (component.bottom - component.top + 1) * step,
    ]);
  // The characters in the middle of a seal may look like one of their own.
  return boxes.filter(
    (box) => !boxes.some((other) => other[2] * other[3] > box[2] * box[3] && overlap(other, box) > 0.8),
  );
}

/**
 * The gray page with the red ink inside the boxes made as light as its red channel: black print under a seal stays, the
 * seal goes.
 */
export function withoutSeals(grey: GrayImage, { rgb, width, height }: Pixels, seals: readonly Box[]): GrayImage {
  const clean = new Uint8Array(grey.data);
  for (const [left, top, across, down] of seals) {
    for (let y = Math.max(0, top); y < Math.min(height, top + down); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(width, left + across); x += 1) {
        const at = (y * width + x) * 3;
        const red = rgb[at] ?? 0;
        if (red - Math.max(rgb[at + 1] ?? 0, rgb[at + 2] ?? 0) > 12)
          clean[y * width + x] = Math.min(255, red * LIGHTEN);
      }
    }
  }
  return { data: clean, width, height };
}

/** Red ink on white paper has a red channel a little below that of the paper. */
const LIGHTEN = 1.12;

function redMask({ rgb, width, height }: Pixels, step: number): Mask {
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)];
  const mask = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) mask[y * across + x] = redIn(rgb, width, x * step, y * step, step) ? 1 : 0;
  }
  return { data: mask, width: across, height: down };
}

// A thin stroke must not fall between: one pixel of the cell in a row through its middle is enough.
function redIn(rgb: Uint8Array, width: number, left: number, top: number, step: number): boolean {
  const row = (top + (step >> 1)) * width;
  for (let x = left; x < left + step; x += 1) {
    const at = (row + x) * 3;
    const red = rgb[at] ?? 0;
    const rest = Math.max(rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
    if (red > 100 && red - rest > 45 && red - rest > 0.28 * red) return true;
  }
  return false;
}

function sealLike({ left, top, right, bottom }: ConnectedComponent, mask: Mask, unit: number): boolean {
  const [width, height] = [(right - left + 1) / unit, (bottom - top + 1) / unit];
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (long > SIDES.most || short < SIDES.least || long > STRETCH * short) return false;
  let ink = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) ink += mask.data[y * mask.width + x] ?? 0;
  }
  const share = ink / ((right - left + 1) * (bottom - top + 1));
  return share >= INK.least && share <= INK.most;
}
