/** What the ten digits look like: outlines of the standard fonts, against which the digits of other fonts are held. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { opening } from './open.ts';
import { shownOf } from './operands.ts';
import { resourcesOf } from './resources.ts';
import { unlike, type Shape } from './shape.ts';

interface Model {
  readonly digit: string;
  readonly shape: Shape;
}

/** Looks at a digit: which it is, or undefined when it looks like none. */
export type DigitEye = (shape: Shape) => string | undefined;

// Digits of 宋体, 仿宋, Times, Courier, Calibri, 思源 lie at 12–40 from the nearest model; characters that are no digits at
// 49 and more.
const ALIKE = 45;

const FACES = ['Helvetica', 'Helvetica-Bold', 'Times-Roman', 'Times-Bold', 'Courier', 'Courier-Bold'] as const;

let eye: Promise<DigitEye> | undefined;

/** The eye, made once a process from the fonts that ship with pdf.js. */
export function digitEye(): Promise<DigitEye> {
  eye ??= models().then((all) => (shape) => {
    const near = all
      .map(({ digit, shape: model }) => ({ digit, distance: unlike(shape, model) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    return near !== undefined && near.distance < ALIKE ? near.digit : undefined;
  });
  return eye;
}

async function models(): Promise<readonly Model[]> {
  const task = opening(new TextEncoder().encode(SPECIMEN));
  try {
    const page = await (await task.promise).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const resources = resourcesOf(page);
    let font = '';
    return fnArray.flatMap((operator, at): readonly Model[] => {
      const operands: unknown = argsArray[at];
      const first: unknown = Array.isArray(operands) ? operands[0] : undefined;
      if (operator === OPS.setFont) font = String(first);
      if (operator !== OPS.showText) return [];
      return shownOf(first).flatMap((glyph) => {
        const shape = typeof glyph === 'number' ? undefined : resources.shape(font, glyph);
        return typeof glyph === 'number' || shape === undefined ? [] : [{ digit: glyph.unicode, shape }];
      });
    });
  } finally {
    await task.destroy();
  }
}

// pdf.js finds the objects of a file without a cross-reference table.
const SPECIMEN = [
  '%PDF-1.4',
  '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
  '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
  '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 ' +
    `R/Resources<</Font<<${FACES.map((face, at) => `/F${at}<</Type/Font/Subtype/Type1/BaseFont/${face}>>`).join('')}>>>>>> endobj`,
  `4 0 obj <</Length ${FACES.length * 25 + 5}>> stream`,
  `BT ${FACES.map((_, at) => `/F${at} 9 Tf (0123456789) Tj`).join(' ')} ET`,
  'endstream endobj',
  'trailer <</Root 1 0 R>>',
].join('\n');
