/** Whether a font's glyphs look like the characters that its text layer claims. */
import type { Shown } from './ink.ts';
import type { Glyph } from './operands.ts';
import type { DigitEye } from './digits.ts';
import type { Resources } from './resources.ts';
import { drawnShape, likeness, type Shape } from './shape.ts';
import { registerSubstitutes } from './substitutes.ts';

/**
 * What is wrong with a font: it maps glyphs to nothing or to symbols, its digits look like others or like none, its
 * Chinese characters are not the ones that it claims.
 */
export type FontDoubt = 'unmapped-glyphs' | 'digits-differ' | 'glyphs-differ';

/**
 * Fonts of a page that are doubted, by name. Looks at every digit and at a sample of Chinese characters, never at a
 * whole page.
 */
export function fontDoubts(
  shown: readonly Shown[],
  resources: Resources,
  eye: DigitEye,
): ReadonlyMap<string, FontDoubt> {
  const glyphs = new Map<string, Map<string, Glyph>>();
  for (const { font, glyphs: its } of shown) {
    const known = glyphs.get(font) ?? new Map<string, Glyph>();
    for (const glyph of its) known.set(`${glyph.fontChar} ${glyph.unicode}`, glyph);
    glyphs.set(font, known);
  }
  return new Map(
    [...glyphs].flatMap(([font, known]) => {
      const all = [...known.values()];
      const doubt = doubtOf(font, all, resources, eye);
      return doubt === undefined ? [] : [[font, doubt] as const];
    }),
  );
}

function doubtOf(font: string, glyphs: readonly Glyph[], resources: Resources, eye: DigitEye): FontDoubt | undefined {
  if (mapsToNothing(glyphs)) return 'unmapped-glyphs';
  if (digitsDiffer(font, glyphs, resources, eye)) return 'digits-differ';
  return hanDiffers(font, glyphs, resources) ? 'glyphs-differ' : undefined;
}

// A font of which this share of the characters is nothing or symbols was made without a ToUnicode map.
const NOTHING = 0.5;

function mapsToNothing(glyphs: readonly Glyph[]): boolean {
  const none = glyphs.filter(({ unicode }) => /^[!-,:-@[-`{-~\p{Cc}\p{Co}\p{Cn}\uFFFD]$/u.test(unicode));
  return glyphs.length >= ENOUGH && none.length > NOTHING * glyphs.length;
}

function digitsDiffer(font: string, glyphs: readonly Glyph[], resources: Resources, eye: DigitEye): boolean {
  const digits = glyphs.filter(({ unicode }) => /^\p{Nd}$/u.test(unicode));
  const { missing, drawn } = resources.font(font);
  return digits.some((glyph) => {
    const claimed = glyph.unicode.normalize('NFKC');
    // A font that is not embedded is drawn by code: in every encoding of such fonts a digit's code is its character.
    if (missing && !drawn) return glyph.originalCharCode !== glyph.unicode.codePointAt(0);
    const shape = resources.shape(font, glyph.fontChar);
    return shape === undefined || eye(shape) !== claimed;
  });
}

// Half of the characters of 楷体, two thirds of 仿宋 and nearly all of 宋体 find their own drawing in 黑体; by chance it is one
// of all.
const SAMPLE = 16;
const ENOUGH = 8;
const FOUND = 0.25;

/**
 * Each of a sample of glyphs is held against our own font's drawing of every claimed character of the sample: in a
 * sound font many find their own.
 */
function hanDiffers(font: string, glyphs: readonly Glyph[], resources: Resources): boolean {
  const claimed = glyphs.filter(({ unicode }) => /^\p{Script=Han}$/u.test(unicode)).slice(0, SAMPLE);
  const pairs = claimed.flatMap(({ unicode, fontChar }) => {
    const [own, model] = [resources.shape(font, fontChar), modelOf(unicode)];
    return own === undefined || model === undefined ? [] : [{ own, model }];
  });
  if (pairs.length < ENOUGH) return false;
  const found = pairs.filter(({ own, model }) =>
    pairs.every((other) => likeness(own, model) >= likeness(own, other.model)),
  );
  return found.length < FOUND * pairs.length;
}

const models = new Map<string, Shape | undefined>();

function modelOf(character: string): Shape | undefined {
  registerSubstitutes();
  if (!models.has(character)) models.set(character, drawnShape(character.normalize('NFKC'), 'sans-serif'));
  return models.get(character);
}
