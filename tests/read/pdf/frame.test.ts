/** Runs and pictures are in the frame in which a viewer shows the page. */
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../src/read/pdf.ts';
import { readFirst, textsOf } from './eye.ts';
import { namedFont, rawPdf, utf16, type RawPage } from './raw-pdf.ts';

const FONT = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
/** A word with its baseline 100 points right of and 150 above the lower left corner of user space. */
const WORD: RawPage = { mediaBox: '0 0 400 300', resources: FONT, content: 'BT /F1 20 Tf 100 150 Td (INVOICE) Tj ET' };

describe('the box of a word', () => {
  test.each<
    readonly [string, Partial<RawPage>, readonly [width: number, height: number, left: number, bottom: number]]
  >([
    ['as it is', {}, [400, 300, 100, 150]],
    ['turned by 90°', { entries: '/Rotate 90' }, [300, 400, 150, 182]],
    ['turned by 180°', { entries: '/Rotate 180' }, [400, 300, 218, 168]],
    ['turned by -90°', { entries: '/Rotate -90' }, [300, 400, 132, 300]],
    ['cut to a part', { entries: '/CropBox [50 100 350 250]' }, [300, 150, 50, 100]],
    ['an origin elsewhere', { mediaBox: '-100 -50 300 250' }, [400, 300, 200, 100]],
    ['two points a unit', { entries: '/UserUnit 2' }, [800, 600, 200, 300]],
  ])('%s', async (_, change, [width, height, left, bottom]) => {
    const { page } = await readFirst(rawPdf({ ...WORD, ...change }));
    expect([page.width, page.height]).toEqual([width, height]);
    const [x, y, w, h] = page.runs[0]?.box ?? [0, 0, 0, 0];
    expect(Math.abs(x - left)).toBeLessThan(8);
    expect(Math.abs(y + h - bottom)).toBeLessThan(12);
    expect(w).toBeGreaterThan(10);
  });
});

test('what stands outside the page that is shown is no text of it', async () => {
  const { page } = await readFirst(
    rawPdf({
      ...WORD,
      entries: '/CropBox [0 0 400 140]',
      content: `${WORD.content} BT /F1 20 Tf 100 50 Td (SHOWN) Tj ET`,
    }),
  );
  expect(textsOf(page.runs)).toEqual(['SHOWN']);
});

async function picture(page: RawPage, dpi: number) {
  const file = await openPdf(rawPdf(page));
  if ('code' in file) throw new Error(file.cause);
  try {
    return await file.showPage(1, dpi);
  } finally {
    await file.close();
  }
}

describe('the picture of a page', () => {
  test('a wall-sized page is painted smaller than memory', async () => {
    const shown = await picture({ ...WORD, mediaBox: '0 0 2000000 1000' }, 200);
    expect(shown?.pixels.width).toBeLessThanOrEqual(6000);
    expect(shown?.size.width).toBe(2_000_000);
  });

  test('text in a Chinese font that is not embedded has ink, and each character its own', async () => {
    const [one, two] = await Promise.all(
      ['合同', '发票'].map((text) =>
        picture(
          {
            mediaBox: '0 0 60 30',
            resources: '/Font << /F1 10 0 R >>',
            objects: namedFont(10, 'SimSun'),
            content: `BT /F1 20 Tf 10 8 Td ${utf16(text)} Tj ET`,
          },
          72,
        ),
      ),
    );
    const ink = [one, two].map((shown) => shown?.pixels.rgb.filter((value) => value < 128).length ?? 0);
    expect(Math.min(...ink)).toBeGreaterThan(100);
    expect(one?.pixels.rgb).not.toEqual(two?.pixels.rgb);
  });
});
