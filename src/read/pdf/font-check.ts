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
 * whole page. A browser parts a Type 3 font into dozens of a few characters each: those are looked at as one.
 */
export function fontDoubts(
  shown: readonly Shown[],
  resources: Resources,
  eye: DigitEye,
): ReadonlyMap<string, FontDoubt> {
  const glyphs = new Map<string, Map<string, FontGlyph>>();
  for (const { font, glyphs: its } of shown) {
    const known = glyphs.get(font) ?? new Map<string, FontGlyph>();
    for (const glyph of its) known.set(`${glyph.fontChar} ${glyph.unicode}`, { ...glyph, font });
    glyphs.set(font, known);
  }
  const all = [...glyphs].map(([font, known]) => ({ font, known: [...known.values()] }));
  const drawn = all.filter(({ font }) => resources.font(font).drawn).flatMap(({ known }) => known);
  const lies = drawnDiffers(
    drawn,
    all.flatMap(({ known }) => known),
    resources,
  );
  return new Map(
    all.flatMap(({ font, known }) => {
      const isDrawn = resources.font(font).drawn;
      const doubt = doubtOf(font, known, resources, eye) ?? (isDrawn && lies ? 'glyphs-differ' : undefined);
      return doubt === undefined ? [] : [[font, doubt] as const];
    }),
  );
}

type FontGlyph = Glyph & { readonly font: string };

function doubtOf(
  font: string,
  glyphs: readonly FontGlyph[],
  resources: Resources,
  eye: DigitEye,
): FontDoubt | undefined {
  if (mapsToNothing(glyphs)) return 'unmapped-glyphs';
  if (digitsDiffer(font, glyphs, resources, eye)) return 'digits-differ';
  return hanDiffers(glyphs, resources) ? 'glyphs-differ' : undefined;
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
    const shape = resources.shape(font, glyph);
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
function hanDiffers(glyphs: readonly FontGlyph[], resources: Resources): boolean {
  const pairs = pairsOf(glyphs.filter(isHan).slice(0, SAMPLE), resources);
  return pairs.length >= ENOUGH && found(pairs, modelsOf(pairs)) < FOUND * pairs.length;
}

/**
 * The same over the Type 3 fonts of a page, where few characters have to do: their rivals are those of the whole page. A
 * character that is drawn as a picture cannot be checked.
 */
function drawnDiffers(drawn: readonly FontGlyph[], page: readonly FontGlyph[], resources: Resources): boolean {
  const claimed = drawn.filter(isHan);
  const step = Math.max(1, Math.floor(claimed.length / SAMPLE));
  const sample = claimed.filter((_, at) => at % step === 0).slice(0, SAMPLE);
  const pairs = pairsOf(sample, resources);
  const rivals = pairsOf(page.filter(isHan).slice(0, 2 * SAMPLE), resources);
  return (
    found(pairs, [...modelsOf(pairs), ...modelsOf(rivals)]) < Math.max(1, FOUND * sample.length) && sample.length > 0
  );
}

function isHan({ unicode }: Glyph): boolean {
  return /^\p{Script=Han}$/u.test(unicode);
}

interface Pair {
  readonly own: Shape;
  readonly model: Shape;
}

function pairsOf(claimed: readonly FontGlyph[], resources: Resources): readonly Pair[] {
  return claimed.flatMap((glyph) => {
    const [own, model] = [resources.shape(glyph.font, glyph), modelOf(glyph.unicode)];
    return own === undefined || model === undefined ? [] : [{ own, model }];
  });
}

function modelsOf(pairs: readonly Pair[]): readonly Shape[] {
  return pairs.map(({ model }) => model);
}

// How many glyphs look most like what they claim to be.
function found(pairs: readonly Pair[], rivals: readonly Shape[]): number {
  return pairs.filter(({ own, model }) => rivals.every((rival) => likeness(own, model) >= likeness(own, rival))).length;
}

const models = new Map<string, Shape | undefined>();

function modelOf(character: string): Shape | undefined {
  registerSubstitutes();
  if (!models.has(character)) models.set(character, drawnShape(character.normalize('NFKC'), 'sans-serif'));
  return models.get(character);
}
