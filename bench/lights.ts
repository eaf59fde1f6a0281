/**
 * `npm run bench:light [-- pages]`: characters lost on pages in shadow, in little light and photographed off a screen,
 * as they are and after the grid was taken away.
 */
import { worn } from '../samples/make/wear.ts';
import { decodeFrame } from '../src/read/image.ts';
import { openEngine } from '../src/read/ocr/open.ts';
import { greyOf, type GrayImage } from '../src/read/pixels/gray-image.ts';
import { withoutGrid } from '../src/read/pixels/screen-grid.ts';
import { errorsOf, sumOf, type Errors } from './errors.ts';
import { LIGHTS, lit, STRENGTHS } from './light.ts';
import { PLAIN, sheetsOf, wordsOn } from './pages.ts';

/** Dots an inch of a phone's picture of a whole sheet that was sent by chat. */
const DPI = 140;
/** Every so many sheets of the samples one is taken: all kinds of paper come. */
const EVERY = 7;

const count = Number(process.argv[2] ?? 20);
const engine = openEngine('paddle', { threads: 2 });

async function lost(page: GrayImage, truth: readonly string[]): Promise<Errors> {
  const seen = await engine.recognise(page);
  return errorsOf(truth, seen.map(({ text }) => text).join('\n'));
}

function percent(errors: readonly Errors[]): string {
  const { lost: gone, printed } = sumOf(errors);
  return ((100 * gone) / printed).toFixed(2);
}

try {
  const sheets = await sheetsOf(() => true);
  const pages = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const sheet = sheets[(at * EVERY) % sheets.length];
      if (sheet === undefined) throw new Error('the samples have no sheets');
      return {
        name: `light-${at}`,
        truth: wordsOn(sheet),
        jpeg: await worn(sheet, { ...PLAIN, dpi: DPI }, `light-${at}`, 'jpeg'),
      };
    }),
  );
  console.log(`| ${count} pages at ${DPI} dpi: characters lost, % | as it is | without a grid |\n|---|---:|---:|`);
  for (const [light, strength] of [
    ['moiré', 0] as const,
    ...LIGHTS.flatMap((one) => STRENGTHS.map((by) => [one, by] as const)),
  ]) {
    const both: { readonly before: Errors; readonly after: Errors }[] = [];
    for (const { name, truth, jpeg } of pages) {
      const bytes = strength === 0 ? jpeg : await lit(jpeg, light, strength, `${light} ${name}`);
      const page = greyOf((await decodeFrame(bytes, 0)).pixels);
      const even = withoutGrid(page);
      const before = await lost(page, truth);
      both.push({ before, after: even === page ? before : await lost(even, truth) });
    }
    const row = [both.map(({ before }) => before), both.map(({ after }) => after)].map(percent).join(' | ');
    console.log(`| ${strength === 0 ? 'upright, good light' : `${light} ${strength}`} | ${row} |`);
  }
} finally {
  await engine.close();
}
