/** Scans that carry a text layer: an earlier OCR, a stamp, a page number, form fields. */
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readFirst, textsOf } from './eye.ts';
import { rawPdf } from './raw-pdf.ts';
import { contractLines, writeLines, writtenPdf, type Paper } from './written-pdf.ts';

/** A gray picture, as if of a sheet. */
function scan(): Buffer {
  const canvas = createCanvas(84, 60);
  const context = canvas.getContext('2d');
  context.fillStyle = '#e8e8e8';
  context.fillRect(0, 0, 84, 60);
  context.fillStyle = '#202020';
  context.fillRect(10, 10, 40, 3);
  return canvas.toBuffer('image/jpeg');
}

const whole = (paper: Paper): void => {
  paper.image(scan(), 0, 0, { width: 420, height: 300 });
};
const lines = contractLines('126,000.00');
const SEEN = [['合同总额：人民币 126,000.00 元', 20, 140]] as const;

describe('an earlier OCR', () => {
  test.each<readonly [string, string, (paper: Paper) => void]>([
    [
      'transparent over the scan',
      'no-ink',
      (paper) => {
        whole(paper);
        paper.fillOpacity(0);
        writeLines(paper, lines);
      },
    ],
    [
      'white over the scan',
      'ground-coloured',
      (paper) => {
        whole(paper);
        paper.fillColor('#ffffff');
        writeLines(paper, lines);
      },
    ],
    [
      'under the scan',
      'covered',
      (paper) => {
        writeLines(paper, lines);
        whole(paper);
      },
    ],
  ])('%s is replaced by our reading and kept apart', async (_, reason, draw) => {
    const { page, looks } = await readFirst(await writtenPdf(draw), SEEN);
    expect(looks).toBe(1);
    expect(page).toMatchObject({ reader: 'paddle', suspectLayer: { reason } });
    expect(textsOf(page.runs)).toEqual([SEEN[0][0]]);
    expect(textsOf(page.suspectLayer?.runs)).toEqual(lines);
  });

  test('set by render mode 3 on an empty page leaves an empty page', async () => {
    const { page } = await readFirst(
      rawPdf({
        mediaBox: '0 0 420 300',
        resources: '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>',
        content: 'BT 3 Tr /F1 12 Tf 20 200 Td (Total 126,000.00) Tj ET',
      }),
      SEEN,
    );
    expect(page).toMatchObject({
      blank: true,
      runs: [],
      suspectLayer: { reason: 'no-ink', runs: [{ text: 'Total 126,000.00' }] },
    });
  });
});

describe('a scan with some real text', () => {
  test('the text is kept, the picture fills the rest, nothing stands twice', async () => {
    const pdf = await writtenPdf((paper) => {
      whole(paper);
      paper.text('收件编号 2025-0042', 20, 20, { lineBreak: false });
    });
    const { page } = await readFirst(pdf, [['收件编号2025-0O42', 20, 21], ...SEEN]);
    expect(page.reader).toBe('paddle');
    expect(page).not.toHaveProperty('suspectLayer');
    expect(page.runs.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['收件编号 2025-0042', 1],
      [SEEN[0][0], 0.9],
    ]);
  });

  test('a label of the picture before a number of the layer is cut off it', async () => {
    const pdf = await writtenPdf((paper) => {
      whole(paper);
      paper.fontSize(12).text('126,000.00', 92, 138, { lineBreak: false });
    });
    const { page } = await readFirst(pdf, [['价税合计：¥126,000.00', 20, 140]]);
    expect(textsOf(page.runs)).toEqual(['126,000.00', '价税合计：¥']);
  });

  test('where the picture reads another number there, no digit of it is left beside', async () => {
    const pdf = await writtenPdf((paper) => {
      whole(paper);
      paper.fontSize(12).text('126,000.00', 130, 138, { lineBreak: false });
    });
    const { page } = await readFirst(pdf, [['合计元126,O00.00', 20, 140]]);
    expect(textsOf(page.runs).join('|')).toMatch(/^126,000\.00\|合计元?$/u);
  });

  test('a full page of text on a patterned ground stays a text page', async () => {
    const { page } = await readFirst(
      await writtenPdf((paper) => {
        whole(paper);
        writeLines(paper, lines);
      }),
      [['样张', 300, 250]],
    );
    expect(page.reader).toBe('pdf-text');
    expect(textsOf(page.runs)).toEqual(lines);
  });

  test('an amount that only the picture has makes it a page of the picture', async () => {
    const { page } = await readFirst(
      await writtenPdf((paper) => {
        whole(paper);
        writeLines(paper, lines);
      }),
      [['实付 9,800.00', 250, 250]],
    );
    expect(page.reader).toBe('paddle');
    expect(textsOf(page.runs)).toEqual([...lines, '实付 9,800.00']);
  });
});

test('a short page is simply short: it is not looked at', async () => {
  const { page, looks } = await readFirst(
    await writtenPdf((paper) => {
      paper.text('附件', 20, 20, { lineBreak: false });
    }),
  );
  expect(looks).toBe(0);
  expect(page).toMatchObject({ reader: 'pdf-text', runs: [{ text: '附件' }] });
});

test('what was filled into form fields is text of the page', async () => {
  const pdf = rawPdf({
    mediaBox: '0 0 420 300',
    resources: '/Font << /F1 10 0 R >>',
    content: 'BT /F1 12 Tf 20 200 Td (Requested) Tj ET',
    entries: '/Annots [11 0 R]',
    catalog: '/AcroForm << /Fields [11 0 R] >>',
    objects: [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (amount) /V (50400.00) /F 4 /Rect [100 195 220 215] /AP << /N 12 0 R >> >>',
      {
        entries: '/Type /XObject /Subtype /Form /BBox [0 0 120 20] /Resources << /Font << /F1 10 0 R >> >>',
        data: '/Tx BMC BT /F1 12 Tf 2 5 Td (50400.00) Tj ET EMC',
      },
    ],
  });
  const { page, looks } = await readFirst(pdf);
  expect(looks).toBe(0);
  expect(page.runs.map(({ text, box }) => [text, Math.round(box[0])])).toEqual([
    ['Requested', 20],
    ['50400.00', 102],
  ]);
});
