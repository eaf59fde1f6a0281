/**
 * Where the pages of the printed dossier end: shifted line by line, so that every part comes to stand at the foot of
 * some page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { dossierPdf } from '../../src/dossier/pdf.ts';
import { dossierView } from '../../src/dossier/view.ts';
import { assessedCase, FINDINGS } from './builder.ts';
import { contextOf } from './setting.ts';

const require = createRequire(import.meta.url);
const font = (weight: string) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
const FONTS = { regular: font('400Regular'), bold: font('700Bold') };

interface Line {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

// Lines of every page from its top, the footer left out.
async function pagesWith(more: number): Promise<readonly (readonly Line[])[]> {
  const note = FINDINGS.find(({ severity }) => severity === 'info');
  const assessed = assessedCase({ findings: [...FINDINGS, ...Array.from({ length: more }, () => note ?? [])].flat() });
  const pdf = await getDocument({
    data: await dossierPdf(dossierView(assessed, contextOf(assessed)), FONTS),
    verbosity: 0,
  }).promise;
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const lines = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, size: item.height, y: Number(item.transform[5]) }]
        : [],
    );
    pages.push(lines.filter(({ y }) => y > 45).toSorted((a, b) => b.y - a.y));
  }
  await pdf.destroy();
  return pages;
}

// Sizes of headings and of headings within a section (`pdf/text.ts`).
const isHeading = ({ size }: Line) => Math.abs(size - 12.5) < 0.01 || Math.abs(size - 10) < 0.01;

test.each([0, 5, 10, 15, 20, 25])(
  'with %i more notes no heading ends a page, and the last page holds more than a line',
  async (more) => {
    const pages = await pagesWith(more);
    expect(
      pages
        .flatMap((lines) => lines.slice(-1))
        .filter(isHeading)
        .map(({ text }) => text),
    ).toEqual([]);
    expect(new Set(pages.at(-1)?.map(({ y }) => y)).size).toBeGreaterThan(2);
    expect(pages.length).toBeGreaterThan(2);
  },
);
