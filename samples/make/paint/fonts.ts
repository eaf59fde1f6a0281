/** The faces that papers are printed in, and how wide text is in them. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { TextStyle } from '../drawing.ts';

const require = createRequire(import.meta.url);

/** Files of the two weights of Noto Sans SC. */
export const FACES = {
  regular: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
} as const;

for (const [name, path] of Object.entries(FACES)) GlobalFonts.registerFromPath(path, `paper-${name}`);

/** The CSS font of a style at a size in pixels. */
export function fontOf(style: TextStyle, pixels: number): string {
  return `${String(pixels)}px paper-${style.bold === true ? 'bold' : 'regular'}`;
}

const ruler = createCanvas(1, 1).getContext('2d');

/** Width of a text in points. Measured large, so that both painters break lines alike. */
export function widthOf(text: string, style: TextStyle = {}): number {
  ruler.font = fontOf(style, 200);
  return (
    (ruler.measureText(text).width / 200) * (style.size ?? 10) +
    (style.spacing ?? 0) * Math.max(0, Array.from(text).length - 1)
  );
}
