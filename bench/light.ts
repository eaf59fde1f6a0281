/** What light does to a page that is photographed: a shadow, little light, the grid of a screen. */
import sharp from 'sharp';
import { chance } from '../samples/make/chance.ts';

/** The kinds of light, each in three strengths. */
export const LIGHTS = ['moiré', 'shadow', 'low light'] as const;

/** One of the kinds. */
export type Light = (typeof LIGHTS)[number];

/** How strong a light wears a page, 0 (not at all) to 1. */
export const STRENGTHS = [0.5, 0.75, 0.92] as const;

/** The picture in that light as a JPEG; the same seed gives the same picture. */
export async function lit(jpeg: Buffer, light: Light, strength: number, seed: string): Promise<Buffer> {
  const { data, info } = await sharp(jpeg)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const shade = SHADES[light](strength, chance(seed), width, height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1, at += 1)
        data[at] = Math.max(0, Math.min(255, Math.round(shade(data[at] ?? 0, x, y, channel))));
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .blur(0.6)
    .jpeg({ quality: 75 })
    .toBuffer();
}

/** The new value (0–255) of a channel at a place. */
type Shade = (value: number, x: number, y: number, channel: number) => number;

const SHADES: Readonly<Record<Light, (strength: number, next: () => number, width: number, height: number) => Shade>> =
  {
    // The edge of a hand or a phone falls across the page; behind it light falls off.
    shadow: (strength, next, width, height) => {
      const [angle, from, soft] = [next() * Math.PI * 2, 0.35 + 0.3 * next(), 0.02 + 0.12 * next()];
      return (value, x, y) => {
        const along = 0.5 + Math.cos(angle) * (x / width - 0.5) + Math.sin(angle) * (y / height - 0.5);
        const dark = 1 / (1 + Math.exp((from - along) / soft));
        return value * (1 - strength * dark * (0.8 + 0.2 * along)) + 4 * (next() + next() - 1);
      };
    },
    // A sensor turned up: every pixel has grain of its own.
    'low light': (strength, next, width, height) => {
      const left = 1 - strength;
      return (value, x, y) => {
        const far = Math.hypot(x / width - 0.5, y / height - 0.5);
        const grain = (next() + next() + next() + next() - 2) * (14 + 34 * strength);
        return 10 + value * left * (1 - 0.4 * far) + grain;
      };
    },
    // The grid of the screen beats with that of the sensor, in each colour by itself.
    moiré: (strength, next, width) => {
      const [angle, period, beat] = [0.05 + 0.2 * next(), 3 + 5 * next(), width / (6 + 8 * next())];
      const [cos, sin] = [(Math.cos(angle) * 2 * Math.PI) / period, (Math.sin(angle) * 2 * Math.PI) / period];
      return (value, x, y, channel) => {
        const wave = Math.sin(x * cos + y * sin + channel) + Math.sin(y * cos - x * sin + channel);
        const slow = Math.sin((2 * Math.PI * (x + 0.3 * y)) / beat + channel);
        return value * (1 - 0.4 * strength * (1 + 0.5 * wave) - 0.12 * strength * (1 + slow)) + 6 * (next() - 0.5);
      };
    },
  };
