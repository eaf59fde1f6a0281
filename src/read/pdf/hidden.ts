/** Whether an eye sees a string of a PDF page. */
import type { Box } from '../../model/index.ts';
import type { GraphicsState } from './graphics-state.ts';
import { covered, intersection } from './matrix.ts';

/**
 * Why nobody sees a string: no ink (render mode 3 or 7, transparent, dot-sized), ink of the colour of its background,
 * something opaque on top, outside the clip, a layer that is switched off.
 */
export type Hidden = 'no-ink' | 'ground-coloured' | 'covered' | 'clipped' | 'switched-off';

/**
 * An opaque area: what was there before is hidden, what comes after is seen against its colour. `colour` is luminance
 * 0–255; undefined for a picture.
 */
export interface Background {
  readonly box: Box;
  readonly colour: number | undefined;
}

// Text lower than this many points is a dot.
const DOT = 1.5;
/** Luminance steps under which ink cannot be told from its background. */
export const CONTRAST = 20;
// Luminance above which ink on a picture counts as white.
const LIGHT = 235;
const SEEN_ALPHA = 0.1;
const SOLID_ALPHA = 0.95;
// Rulers and frames are narrower than this and cover no glyph.
const RULER = 2;

/** Why a string in `state` over `grounds` is not seen; undefined when it is. */
export function whyHidden(state: GraphicsState, box: Box, grounds: readonly Background[]): Hidden | undefined {
  if (
    state.mode === 3 ||
    state.mode === 7 ||
    state.alpha < SEEN_ALPHA ||
    Math.min(box[2], box[3]) < DOT / 2 ||
    Math.max(box[2], box[3]) < DOT
  )
    return 'no-ink';
  if (covered(box, state.clip) < 0.3) return 'clipped';
  // Outlined text (render modes 1 and 2) shows its stroke.
  if (state.mode !== 0 && state.mode !== 4) return undefined;
  return blends(state.colour, box, grounds) ? 'ground-coloured' : undefined;
}

function blends(colour: number | undefined, box: Box, grounds: readonly Background[]): boolean {
  if (colour === undefined) return false;
  const under = grounds.findLast((background) => covered(box, background.box) > 0.5);
  if (under !== undefined && under.colour === undefined) return colour > LIGHT;
  return Math.abs(colour - (under?.colour ?? 255)) < CONTRAST;
}

/**
 * The background that a fill or an image over `box` makes; undefined when what is below shines through or it is a
 * ruler.
 */
export function backgroundOf(state: GraphicsState, box: Box, colour: number | undefined): Background | undefined {
  const area = intersection(box, state.clip);
  return state.opaque && !state.ragged && state.alpha > SOLID_ALPHA && Math.min(area[2], area[3]) > RULER
    ? { box: area, colour }
    : undefined;
}

/** Whether a later background hides one of the glyphs: one covered digit makes another amount. */
export function hides(background: Background, glyphs: readonly Box[]): boolean {
  return glyphs.some((glyph) => covered(glyph, background.box) > 0.6);
}
