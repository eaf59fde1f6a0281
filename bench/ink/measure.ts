/** `npm run bench -- ink`: asks the ink of worn pages whose values are known, and writes docs/ink.md with its curve. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEngine } from '../../src/read/ocr/open.ts';
import type { Sheet } from '../../samples/make/drawing.ts';
import { worn } from '../../samples/make/wear.ts';
import { LOOK, WEARS } from '../pages.ts';
import { askSheet, type Asked } from './asked.ts';
import { curve } from './curve.ts';
import { printedSheet } from './printed.ts';
import { inkPage } from './report.ts';

const SHEETS = 6;
const ROUGH = { skew: 0.6, blur: 0.6, noise: 12, quality: 55, grey: false, fax: false, shade: 0 };

// A dense table is a clean scan of other words.
const LOOKS: ReadonlyMap<string, (sheet: Sheet, name: string) => Promise<Buffer>> = new Map([
  ...WEARS.filter((wear) => wear !== 'dense table').map((wear) => [wear, LOOK[wear]] as const),
  ['100 dpi', (sheet: Sheet, name: string) => worn(sheet, { ...ROUGH, dpi: 100 }, name, 'jpeg')],
  ['fax', (sheet: Sheet, name: string) => worn(sheet, { ...ROUGH, dpi: 150, fax: true }, name, 'png')],
]);

/** Measures and writes; says what it does on the error stream. */
export async function measureInk(): Promise<void> {
  const engine = openEngine('paddle', { threads: 1 });
  const asked: Asked[] = [];
  try {
    for (const [wear, look] of LOOKS) {
      for (let at = 0; at < SHEETS; at += 1) {
        const sheet = printedSheet(`${wear} ${String(at)}`);
        asked.push(...(await askSheet(engine, sheet, wear, await look(sheet.sheet, `${wear} ${String(at)}`))));
      }
      console.error(`${wear}: ${String(asked.filter((one) => one.wear === wear).length)} lines`);
    }
  } finally {
    await engine.close();
  }
  const docs = join(import.meta.dirname, '../../docs');
  await writeFile(join(docs, 'ink.svg'), curve(asked));
  const page = inkPage(asked);
  await writeFile(join(docs, 'ink.md'), page);
  console.log(page);
}
