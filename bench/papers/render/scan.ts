/** What a scanner or a telephone makes of a page. */
import sharp from 'sharp';
import type { Draw } from '../draw.ts';
import type { Pixels } from './picture.ts';
import { warped } from './warp.ts';

/** How a page is worn. */
export interface Wear {
  /** Degrees by which the page lies askew. */
  readonly tilt: number;
  readonly blur: number;
  /** Standard deviation of the noise in grey levels. */
  readonly noise: number;
  readonly quality: number;
  readonly grey: boolean;
  /** Share of light that is left. */
  readonly light: number;
}

/** Draws the wear of a flat-bed scanner: little of anything. */
export function drawScanWear(draw: Draw): Wear {
  return {
    tilt: draw.chance(0.5) ? 0 : (draw.next() - 0.5) * 3,
    blur: draw.pick([0, 0, 0.5, 0.8]),
    noise: draw.pick([0, 3, 6, 10]),
    quality: draw.pick([55, 70, 80, 88]),
    grey: draw.chance(0.3),
    light: 1 - draw.next() * 0.08,
  };
}

/** Draws the wear of a telephone held by hand: the warp is drawn when the picture is taken. */
export function drawPhotoWear(draw: Draw): Wear {
  return {
    tilt: 0,
    blur: draw.pick([0, 0.6, 0.9, 1.2]),
    noise: draw.pick([4, 8, 12]),
    quality: draw.pick([50, 65, 78, 85]),
    grey: false,
    light: draw.pick([0.95, 0.85, 0.7, 0.55]),
  };
}

/** A scanned page as JPEG at its resolution. */
export async function scanned(pixels: Pixels, wear: Wear, dpi: number, draw: Draw): Promise<Buffer> {
  const flat = { r: 250, g: 250, b: 248, alpha: 1 };
  const { data, info } = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
    .flatten({ background: flat })
    .rotate(wear.tilt, { background: flat })
    .resize(pixels.width, pixels.height, { fit: 'cover' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return developed(noisy(data, wear, draw), info.width, info.height, wear, dpi);
}

/** A page photographed on a table, in perspective, with a shadow over a corner. */
export async function photographed(pixels: Pixels, wear: Wear, dpi: number, draw: Draw): Promise<Buffer> {
  const picture = warped(pixels, draw);
  return developed(noisy(picture.data, wear, draw), picture.width, picture.height, wear, dpi);
}

function developed(data: Buffer, width: number, height: number, wear: Wear, dpi: number): Promise<Buffer> {
  let picture = sharp(data, { raw: { width, height, channels: 3 } });
  if (wear.blur > 0) picture = picture.blur(wear.blur);
  if (wear.grey) picture = picture.greyscale();
  return picture.withMetadata({ density: dpi }).jpeg({ quality: wear.quality }).toBuffer();
}

// The sum of four even chances is close enough to a bell, and a run of 4093 of them is drawn once a page.
function noisy(data: Buffer, wear: Wear, draw: Draw): Buffer {
  const grains = Array.from(
    { length: 4093 },
    () => (draw.next() + draw.next() + draw.next() + draw.next() - 2) * 1.73 * wear.noise,
  );
  const table = Float32Array.from(grains);
  for (let at = 0, pixel = 0; at < data.length; at += 3, pixel += 1) {
    const grain = table[(pixel * 2311 + (pixel >>> 7)) % 4093] ?? 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      data[channel] = Math.max(0, Math.min(255, (data[channel] ?? 0) * wear.light + grain));
    }
  }
  return data;
}
