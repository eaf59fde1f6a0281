/** Which runs of a PDF page's text layer stand for what is printed on it. */
import { overlap, type Box, type Run } from '../model/index.ts';
import type { FilledIn } from './pdf/filled-in.ts';
import type { FontDoubt } from './pdf/font-check.ts';
import type { Hidden } from './pdf/hidden.ts';
import type { PageInk, Shown } from './pdf/ink.ts';
import { covered } from './pdf/matrix.ts';

/** Why a run, or a page, is not taken at its word. */
export type LayerDoubt = Hidden | FontDoubt | 'unmapped-glyphs' | 'field-differs' | 'picture' | 'few-words';

/**
 * The runs of a layer by whether they can be trusted. `doubt` is why the picture has to be read as well: because of the
 * doubted runs, or because there is more to see than the layer says.
 */
export interface Layer {
  readonly sound: readonly Run[];
  readonly doubted: readonly Run[];
  readonly doubt: LayerDoubt | undefined;
}

/** Judges the layer of a page, its own text and what is filled in, by the operators that paint it. */
export function judgeLayer(
  printed: readonly Run[],
  { shown, stated, contradicted }: FilledIn,
  ink: PageInk,
  fonts: ReadonlyMap<string, FontDoubt>,
  page: { readonly width: number; readonly height: number },
): Layer {
  const judged = [
    ...[...printed, ...shown].map((run) => ({ run, doubt: doubtOf(run, ink.shown, fonts) })),
    ...contradicted.map((run) => ({ run, doubt: 'field-differs' as const })),
  ];
  const sound = [...judged.filter(({ doubt }) => doubt === undefined).map(({ run }) => run), ...stated];
  const doubted = judged.filter(({ doubt }) => doubt !== undefined);
  return { sound, doubted: doubted.map(({ run }) => run), doubt: doubted[0]?.doubt ?? unsaid(sound, ink, page) };
}

/** Share of characters that map to nothing above which a run is not trusted. */
const UNMAPPED = 0.03;

function doubtOf(run: Run, shown: readonly Shown[], fonts: ReadonlyMap<string, FontDoubt>): LayerDoubt | undefined {
  const text = run.text.replace(/\s/gu, '');
  const unmapped = text.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  if (unmapped > UNMAPPED * text.length || isSymbols(text)) return 'unmapped-glyphs';
  // Several strings may stand at one place, as where an amount was painted over: those that say this are meant.
  const here = shown.filter((one) => overlap(one.box, run.box) > 0.5 && text.includes(one.text.replace(/\s/gu, '')));
  const strings = here.length > 0 ? here : shown.filter((one) => covered(one.box, run.box) > 0.5);
  return (
    strings.find(({ hidden }) => hidden !== undefined)?.hidden ??
    strings.map(({ font }) => fonts.get(font)).find((doubt) => doubt !== undefined)
  );
}

// Labels in a font without ToUnicode come out as one ASCII symbol a character: !"#$%&'
function isSymbols(text: string): boolean {
  const symbols = text.match(/[!-,:-@[-`{-~]/gu) ?? [];
  return new Set(symbols).size > 2 && symbols.length > 0.6 * text.length;
}

// Characters of a layer under which a page with pictures or outlines says more than its layer.
const FEW = 40;
// Share of the page that pictures cover: a logo or a QR code less, a scan more.
const [SCAN, PICTURE] = [0.5, 0.08];
// Bends of filled paths: a seal or a logo as outlines has some hundreds, a line of text a thousand.
const OUTLINES = 1500;

function unsaid(
  sound: readonly Run[],
  { images, curves }: PageInk,
  page: { readonly width: number; readonly height: number },
): LayerDoubt | undefined {
  const length = sound.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  const share = pictureShare(
    images.map(({ box }) => box),
    page,
  );
  if (share > SCAN) return 'picture';
  return length < FEW && (share > PICTURE || curves > OUTLINES) ? 'few-words' : undefined;
}

function pictureShare(
  images: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const page: Box = [0, 0, width, height];
  return Math.min(
    1,
    images.reduce((sum, image) => sum + covered(page, image), 0),
  );
}
