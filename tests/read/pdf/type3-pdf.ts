/** PDFs whose glyphs are procedures (Type 3), a few a font, as browsers write them. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { opening } from '../../../src/read/pdf/open.ts';
import { numberOf, numbersOf, shownOf } from '../../../src/read/pdf/operands.ts';
import { segmentsOf } from '../../../src/read/pdf/shape.ts';
import { rawPdf, type Stream } from './raw-pdf.ts';
import { writtenPdf } from './written-pdf.ts';

/** Characters of one font. */
const FEW = 3;
const SIZE = 12;
/** Objects of a font: itself, its map, its procedures. */
const OBJECTS = 2 + FEW;
const FIRST = 10;

/** How a font lies: what its map says of a character, and how the procedure draws it (by default its outline). */
export interface Lie {
  readonly claim?: (character: string) => string;
  readonly draw?: (outline: string) => string;
}

/** A page of 595 × 842 points with lines 24 points apart, all glyphs drawn upside down under a matrix that turns them. */
export async function type3Pdf(
  lines: readonly string[],
  { claim = (character) => character, draw = (outline) => outline }: Lie = {},
): Promise<Uint8Array> {
  const outlines = [...(await outlinesOf(lines.join('')))];
  const fonts = Array.from({ length: Math.ceil(outlines.length / FEW) }, (_, at) =>
    outlines.slice(at * FEW, (at + 1) * FEW),
  );
  const places = new Map(outlines.map(([character], at) => [character, [Math.floor(at / FEW), at % FEW] as const]));
  const content = lines.map((line, row) => {
    const shows = [...line].map((character) => {
      const [font, code] = places.get(character) ?? [0, 0];
      return `/F${font} ${SIZE} Tf <0${code}> Tj`;
    });
    return `BT 50 ${780 - 24 * row} Td ${shows.join(' ')} ET`;
  });
  return rawPdf({
    content: content.join('\n'),
    resources: `/Font << ${fonts.map((_, at) => `/F${at} ${FIRST + at * OBJECTS} 0 R`).join(' ')} >>`,
    objects: fonts.flatMap((characters, at) => fontObjects(FIRST + at * OBJECTS, characters, claim, draw)),
  });
}

function fontObjects(
  number: number,
  characters: readonly (readonly [character: string, outline: string])[],
  claim: (character: string) => string,
  draw: (outline: string) => string,
): readonly (string | Stream)[] {
  const codes = Array.from({ length: FEW }, (_, code) => code);
  const maps = characters.map(([character], code) => {
    const unicode = claim(character).charCodeAt(0).toString(16).padStart(4, '0');
    return `<0${code}> <${unicode}>`;
  });
  return [
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 -1000 1000 200] /FontMatrix [0.001 0 0 -0.001 0 0] /FirstChar 0 ' +
      `/LastChar ${FEW - 1} /Widths [${codes.map(() => 1000).join(' ')}] /Resources << >> ` +
      `/Encoding << /Type /Encoding /Differences [0 ${codes.map((code) => `/g${code}`).join(' ')}] >> ` +
      `/CharProcs << ${codes.map((code) => `/g${code} ${number + 2 + code} 0 R`).join(' ')} >> /ToUnicode ${number + 1} 0 R >>`,
    {
      entries: '',
      data:
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> ' +
        `endcodespacerange ${maps.length} beginbfchar ${maps.join(' ')} endbfchar endcmap end end`,
    },
    ...codes.map((code) => ({
      entries: '',
      data: `1000 0 0 -1000 1000 200 d1 ${draw(characters[code]?.[1] ?? '')}`,
    })),
  ];
}

/** The outlines of all characters of a text as path operators, in thousandths with y downwards. */
async function outlinesOf(text: string): Promise<ReadonlyMap<string, string>> {
  const task = opening(
    await writtenPdf((paper) => {
      paper.text([...new Set(text)].join(''), 20, 20, { width: 380 });
    }),
  );
  try {
    const page = await (await task.promise).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const outlines = new Map<string, string>();
    let font = '';
    for (const [at, operator] of fnArray.entries()) {
      const operands: unknown = argsArray[at];
      const first: unknown = Array.isArray(operands) ? operands[0] : undefined;
      if (operator === OPS.setFont) font = String(first);
      if (operator !== OPS.showText) continue;
      for (const glyph of shownOf(first)) {
        if (typeof glyph === 'number' || glyph.unicode.trim() === '') continue;
        const known: unknown = page.commonObjs.get(`${font}_path_${glyph.fontChar}`);
        const path = typeof known === 'object' && known !== null ? numbersOf(Reflect.get(known, 'path')) : undefined;
        if (path !== undefined) outlines.set(glyph.unicode, operatorsOf(path));
      }
    }
    return outlines;
  } finally {
    await task.destroy();
  }
}

function operatorsOf(path: readonly number[]): string {
  let [x, y] = [0, 0];
  const operators = segmentsOf(path).map(([kind, ...numbers]) => {
    const points = numbers.map((number, at) => (at % 2 === 0 ? 1000 : -1000) * numberOf(number));
    const before = [x, y] as const;
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    const shown = (kind === 3 ? cubic(before, points) : points).map((number) => number.toFixed(2)).join(' ');
    return `${shown} ${['m', 'l', 'c', 'c', 'h'][kind] ?? ''}`;
  });
  return `${operators.join(' ')} f`;
}

/** A quadratic curve as PDF has it: with two control points. */
function cubic([x, y]: readonly [number, number], [a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly number[] {
  const towards = (from: number, control: number): number => from + (2 / 3) * (control - from);
  return [towards(x, a), towards(y, b), towards(c, a), towards(d, b), c, d];
}
