/** What a phone held at an angle makes of a page. */
import sharp from 'sharp';

/**
 * The page as a trapezoid on a dark table: its top edge is 6 % narrower than its bottom edge and shifted to one side.
 */
export async function photographed(jpeg: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(jpeg)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const out = Buffer.alloc(data.length, 0x4a);
  for (let y = 0; y < height; y += 1) {
    const squeeze = 0.94 + 0.06 * (y / height);
    const left = (1 - squeeze) * width * 0.7;
    for (let x = Math.ceil(left); x < left + width * squeeze - 1; x += 1)
      copyPixel(data, out, y * width, (x - left) / squeeze, x);
  }
  return sharp(out, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer();
}

function copyPixel(from: Buffer, to: Buffer, row: number, sourceX: number, x: number): void {
  const left = Math.floor(sourceX);
  const share = sourceX - left;
  for (let channel = 0; channel < 3; channel += 1) {
    const here = from[(row + left) * 3 + channel] ?? 0;
    const next = from[(row + left + 1) * 3 + channel] ?? here;
    to[(row + x) * 3 + channel] = Math.round(here + (next - here) * share);
  }
}
