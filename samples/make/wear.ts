/** What scanners, faxes and phones do to paper. */
import type { Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { z } from 'zod';
import type { Sheet } from './drawing.ts';
import { chance } from './chance.ts';
import { paintPicture } from './paint/picture.ts';

/**
 * How a sheet is worn: skew in degrees clockwise, blur as sigma in pixels, noise as half the spread of gray levels,
 * JPEG quality; `fax` is black and white only; `shade` darkens one side, as on a photo.
 */
export const WEAR = z.strictObject({
  dpi: z.number().default(150),
  skew: z.number().default(0),
  blur: z.number().default(0),
  noise: z.number().default(0),
  quality: z.number().default(65),
  grey: z.boolean().default(false),
  fax: z.boolean().default(false),
  shade: z.number().default(0),
});

/** One set of wear. */
export type Wear = z.infer<typeof WEAR>;

/** A worn picture of a sheet as JPEG, or as PNG where the format or a fax asks for it. */
export async function worn(sheet: Sheet, wear: Wear, seed: string, format: 'jpeg' | 'png'): Promise<Buffer> {
  const { image, width, height } = await tilted(await paintPicture(sheet, wear.dpi), wear);
  const soft = wear.blur > 0 ? image.blur(wear.blur) : image;
  const grained = await grain(await soft.raw().toBuffer(), { width, height, wear, seed });
  const dirty = sharp(grained, { raw: { width, height, channels: 3 } }).withMetadata({ density: wear.dpi });
  if (wear.fax)
    return dirty.greyscale().threshold(160).png({ palette: true, colours: 2, compressionLevel: 9 }).toBuffer();
  const toned = wear.grey ? dirty.greyscale() : dirty;
  return format === 'png'
    ? toned.png({ palette: true, colours: 48, dither: 0, compressionLevel: 9 }).toBuffer()
    : toned.jpeg({ quality: wear.quality }).toBuffer();
}

// A scanner cuts the sheet off at the edges of its glass; a photo shows all of it and some of the desk.
async function tilted(canvas: Canvas, { skew, grey, shade }: Wear) {
  const { width, height } = canvas;
  const background = shade > 0 ? '#c8bfae' : grey ? '#e9e9e9' : '#f3f1ec';
  const { data, info } = await sharp(canvas.data(), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .rotate(skew, { background })
    .png()
    .toBuffer({ resolveWithObject: true });
  if (shade > 0) return { image: sharp(data), width: info.width, height: info.height };
  const [left, top] = [
    Math.max(0, Math.floor((info.width - width) / 2)),
    Math.max(0, Math.floor((info.height - height) / 2)),
  ];
  return { image: sharp(data).extract({ left, top, width, height }), width, height };
}

async function grain(
  pixels: Buffer,
  {
    width,
    height,
    wear,
    seed,
  }: { readonly width: number; readonly height: number; readonly wear: Wear; readonly seed: string },
): Promise<Buffer> {
  const next = chance(seed);
  for (let at = 0; at < width * height; at += 1) {
    const shade = wear.shade * ((at % width) / width) * (0.5 + at / (2 * width * height));
    const offset = (next() + next() - 1) * wear.noise - shade;
    for (let channel = 0; channel < 3; channel += 1) {
      const index = at * 3 + channel;
      pixels[index] = Math.max(0, Math.min(255, Math.round((pixels[index] ?? 0) + offset)));
    }
  }
  return pixels;
}
