/** The two faces in which papers are set, and how wide letters are in them. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** The files of the faces. */
export const FACES = {
  regular: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
} as const;

for (const [name, path] of Object.entries(FACES)) GlobalFonts.registerFromPath(path, `paper-${name}`);

const pen = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** The CSS font of a size in points or pixels. */
export function fontOf(size: number, bold: boolean): string {
  return `${String(size)}px paper-${bold ? 'bold' : 'regular'}`;
}

/** How wide a text is, in the unit of the size. */
export function widthOf(text: string, size: number, bold: boolean): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter, bold);
  return (sum * size) / 100;
}

function letterWidth(letter: string, bold: boolean): number {
  const key = (bold ? 'b' : 'r') + letter;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = fontOf(100, bold);
  const { width } = pen.measureText(letter);
  widths.set(key, width);
  return width;
}
