/** Fonts for text whose own font is named in the PDF and not embedded in it. */
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const { resolve } = createRequire(import.meta.url);
const FAMILY = 'Noto Sans SC';
const FACES = ['400Regular', '700Bold'] as const;

/**
 * The generic families that pdf.js falls back to; with one face of ours under these names a picture is the same on
 * every machine.
 */
const FALLBACKS = ['sans-serif', 'serif', 'monospace'] as const;

let registered = false;

/**
 * Makes Noto Sans SC what is painted where a font is missing. Takes 2 ms the first time and nothing after; throws when
 * the package of the font is not whole.
 */
export function registerSubstitutes(): void {
  if (registered) return;
  const paths = FACES.map((face) => resolve(`@expo-google-fonts/noto-sans-sc/${face}/NotoSansSC_${face}.ttf`));
  const known = paths.map((path) => GlobalFonts.registerFromPath(path, FAMILY) !== null);
  const named = FALLBACKS.map((fallback) => GlobalFonts.setAlias(FAMILY, fallback));
  if (![...known, ...named].every(Boolean)) throw new Error(`the font ${FAMILY} cannot be registered`);
  registered = true;
}
