/** Watermarks and stamps aslant are set apart: no letter of them comes between the print. */
import { describe, expect, test } from 'vitest';
import { readFirst, textsOf } from './eye.ts';
import { contractLines, writeLines, writtenPdf, type Paper } from './written-pdf.ts';

const LINES = contractLines('126,000.00');
const WATERMARK = '仅供创新券申报使用';

function turned(paper: Paper, text: string, degrees: number, x: number, y: number): void {
  paper
    .save()
    .rotate(degrees, { origin: [x, y] })
    .fillColor('#d0d0d0')
    .fontSize(20);
  // Letter by letter, as programs do that set watermarks.
  [...text].forEach((letter, at) => paper.text(letter, x + 20 * at, y, { lineBreak: false }));
  paper.restore();
}

describe('in a text layer', () => {
  test.each([-60, -45, -30, 30, 50])('a watermark at %d°', async (degrees) => {
    const pdf = await writtenPdf((paper) => {
      writeLines(paper, LINES);
      turned(paper, WATERMARK, degrees, 140, degrees < 0 ? 220 : 60);
    });
    const { page, looks } = await readFirst(pdf);
    expect([looks, textsOf(page.runs)]).toEqual([0, LINES]);
    expect(textsOf(page.aslant)).toEqual([WATERMARK]);
  });

  test.each([0, 90, -90, 8])('print at %d° is text of the page', async (degrees) => {
    const pdf = await writtenPdf((paper) => {
      writeLines(paper, LINES);
      turned(paper, '附件', degrees, 360, 200);
    });
    const { page } = await readFirst(pdf);
    expect(textsOf(page.runs).join('')).toContain('附');
    expect(page).not.toHaveProperty('aslant');
  });

  test('over a scan leaves the page a scan', async () => {
    const pdf = await writtenPdf((paper) => {
      paper.rect(20, 20, 100, 12).fill('#000000');
      turned(paper, WATERMARK, -30, 100, 220);
    });
    const { page, looks } = await readFirst(pdf, [['技术服务合同', 20, 20]]);
    expect([looks, page.reader, textsOf(page.runs)]).toEqual([1, 'paddle', ['技术服务合同']]);
    expect(textsOf(page.aslant)).toEqual([WATERMARK]);
  });
});
