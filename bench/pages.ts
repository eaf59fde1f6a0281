/** The pages that everybody reads: papers of the samples, worn in six ways, with every word on them known. */
import sharp from 'sharp';
import { castOf } from '../samples/make/case.ts';
import type { PaperDescription } from '../samples/make/description.ts';
import type { Sheet } from '../samples/make/drawing.ts';
import { drawPaper } from '../samples/make/papers/draw.ts';
import { readCases, readParties } from '../samples/make/samples.ts';
import { worn } from '../samples/make/wear.ts';
import { photographed } from './photo.ts';

/** How a page is worn. */
export const WEARS = ['clean scan', 'tilted', 'JPEG 50', 'photo', 'seal over text', 'dense table'] as const;

/** One of the ways. */
export type WearName = (typeof WEARS)[number];

/** A page as a file, with the words that are printed on it. */
export interface BenchPage {
  readonly name: string;
  readonly wear: WearName;
  readonly jpeg: Buffer;
  readonly truth: readonly string[];
}

/** Dots an inch of all pages. */
const DPI = 200;

/** A scan in good order. */
export const PLAIN = { dpi: DPI, skew: 0, blur: 0.4, noise: 6, quality: 82, grey: false, fax: false, shade: 0 };

/** How a sheet looks that is worn in one of the ways, as JPEG; `name` seeds what is left to chance. */
export const LOOK: Readonly<Record<WearName, (sheet: Sheet, name: string) => Promise<Buffer>>> = {
  'clean scan': (sheet, name) => worn(sheet, PLAIN, name, 'jpeg'),
  tilted: (sheet, name) => worn(sheet, { ...PLAIN, skew: name.length % 2 === 0 ? 2.2 : -3.1 }, name, 'jpeg'),
  'JPEG 50': (sheet, name) => worn(sheet, { ...PLAIN, blur: 0.7, quality: 50 }, name, 'jpeg'),
  photo: async (sheet, name) =>
    photographed(await worn(sheet, { ...PLAIN, shade: 60, noise: 14, blur: 0.8, skew: 1.4 }, name, 'jpeg')),
  'seal over text': (sheet, name) => worn(sealed(sheet), PLAIN, name, 'jpeg'),
  'dense table': (sheet, name) => worn(sheet, PLAIN, name, 'jpeg'),
};

/** Eight pages a wear, the same on every machine. */
export async function benchPages(): Promise<readonly BenchPage[]> {
  const contracts = await sheetsOf((paper) => paper.paper === 'contract');
  const tables = await sheetsOf(
    (paper) => paper.paper === 'invoice' || paper.paper === 'payment' || paper.paper === 'application-form',
  );
  const pages: BenchPage[] = [];
  for (const wear of WEARS) {
    const sheets = wear === 'dense table' ? tables : contracts;
    for (let at = 0; at < 8; at += 1) {
      const sheet = sheets[(at * 5 + WEARS.indexOf(wear)) % sheets.length];
      if (sheet === undefined) throw new Error('the samples have no such paper');
      const name = `${String(WEARS.indexOf(wear) + 1)}-${String(at)}`;
      pages.push({ name, wear, jpeg: await stated(await LOOK[wear](sheet, name)), truth: wordsOn(sheet) });
    }
  }
  return pages;
}

/** The sheets of all papers of the samples that are wanted and have more than a few words. */
export async function sheetsOf(wanted: (paper: PaperDescription) => boolean): Promise<readonly Sheet[]> {
  const parties = await readParties();
  const cases = [...(await readCases()).values()];
  return cases
    .flatMap((description) =>
      description.files
        .flatMap((file) => file.papers.filter(wanted))
        .flatMap((paper) => drawPaper(paper, castOf(description, parties)).sheets),
    )
    .filter((sheet) => wordsOn(sheet).join('').length > 200);
}

/** Every word printed on a sheet. */
export function wordsOn(sheet: Sheet): readonly string[] {
  return sheet.strokes.flatMap((stroke) =>
    stroke.kind === 'text' && (stroke.style.turn ?? 0) === 0 ? [stroke.text] : [],
  );
}

// A seal across the middle of the text, where it hurts.
function sealed(sheet: Sheet): Sheet {
  const seal = {
    kind: 'seal',
    x: sheet.width * 0.55,
    y: sheet.height * 0.42,
    radius: 60,
    ring: '青禾岭检测技术有限公司',
    centre: '合同专用章',
  } as const;
  return { ...sheet, strokes: [...sheet.strokes, seal] };
}

function stated(jpeg: Buffer): Promise<Buffer> {
  return sharp(jpeg).withMetadata({ density: DPI }).jpeg({ quality: 95 }).toBuffer();
}
