/** Text layers that say something else than the paper: each is noticed, and the picture is read instead. */
import { describe, expect, test } from 'vitest';
import { namedFont, rawPdf, utf16 } from './raw-pdf.ts';
import { readFirst, textsOf } from './eye.ts';
import { altered, contractLines, writeLines, writtenPdf, type Paper } from './written-pdf.ts';

/** A Chinese character in a ToUnicode map. */
const HAN = /<[4-9][0-9a-f]{3}>/gu;

const AMOUNT = '126,000.00';
const OTHER = '196,000.00';
/** Where the line with the amount stands. */
const [LEFT, TOP] = [20, 20 + 5 * 24];

const DOCTORED: readonly (readonly [name: string, reason: string, draw: (paper: Paper) => void])[] = [
  [
    'an amount that is whited out and written anew',
    'covered',
    (paper) => {
      writeLines(paper, contractLines(AMOUNT));
      paper
        .rect(LEFT + 90, TOP - 2, 120, 18)
        .fill('#ffffff')
        .fillColor('#000000')
        .text(`${OTHER} 元`, LEFT + 100, TOP, { lineBreak: false });
    },
  ],
  [
    'one digit that is whited out',
    'covered',
    (paper) => {
      writeLines(paper, contractLines(AMOUNT));
      paper.rect(LEFT + 118, TOP - 2, 8, 18).fill('#ffffff');
    },
  ],
  [
    'an amount in white on the white page',
    'ground-coloured',
    (paper) => {
      writeLines(paper, contractLines(AMOUNT));
      paper.fillColor('#ffffff').text(`人民币 ${OTHER} 元`, LEFT + 200, TOP, { lineBreak: false });
    },
  ],
  [
    'an amount that is fully transparent',
    'no-ink',
    (paper) => {
      writeLines(paper, contractLines(AMOUNT));
      paper.fillOpacity(0).text(`人民币 ${OTHER} 元`, LEFT + 200, TOP, { lineBreak: false });
    },
  ],
  [
    'an amount outside its clip',
    'clipped',
    (paper) => {
      writeLines(paper, contractLines(AMOUNT));
      paper
        .save()
        .rect(0, 0, 100, 20)
        .clip()
        .text(`人民币 ${OTHER} 元`, LEFT + 200, TOP, { lineBreak: false })
        .restore();
    },
  ],
];

describe('doctored layers', () => {
  test.each(DOCTORED)('%s', async (_, reason, draw) => {
    const { page, looks } = await readFirst(await writtenPdf(draw), [[`二、合同总额：人民币 ${OTHER} 元`, LEFT, TOP]]);
    expect(looks).toBe(1);
    expect(page.suspectLayer?.reason).toBe(reason);
    expect(textsOf(page.suspectLayer?.runs).join('')).toMatch(/126,000|196,000/u);
  });

  test('what stays of the layer is kept, and the picture says the amount', async () => {
    const pdf = await writtenPdf((paper) => {
      writeLines(paper, contractLines(AMOUNT));
      paper.rect(LEFT - 5, TOP - 2, 300, 18).fill('#ffffff');
    });
    const { page } = await readFirst(pdf, [
      ['技术服务合同', 20, 22],
      [`二、合同总额：人民币 ${OTHER} 元`, LEFT, TOP],
    ]);
    expect(page.reader).toBe('paddle');
    expect(textsOf(page.runs)).toEqual([
      ...contractLines('').filter((line) => !line.startsWith('二')),
      `二、合同总额：人民币 ${OTHER} 元`,
    ]);
  });
});

test('a label whose amount was painted over is read from the picture, however little that is', async () => {
  const pdf = await writtenPdf((paper) => {
    writeLines(paper, contractLines(AMOUNT));
    paper
      .rect(LEFT + 98, TOP - 2, 120, 18)
      .fill('#ffffff')
      .fillColor('#000000')
      .text(OTHER, LEFT + 130, TOP, { lineBreak: false });
  });
  const { page } = await readFirst(pdf, [['合同总额', LEFT + 24, TOP]]);
  expect(page.reader).toBe('paddle');
  expect(textsOf(page.runs)).toEqual(expect.arrayContaining([OTHER, '合同总额']));
});

describe('fonts whose characters are not what they look like', () => {
  const honest = (): Promise<Uint8Array> =>
    writtenPdf((paper) => {
      writeLines(paper, contractLines(AMOUNT));
    });

  test('an honest font is believed without a look', async () => {
    const { page, looks } = await readFirst(await honest());
    expect(looks).toBe(0);
    expect(page).toMatchObject({ reader: 'pdf-text', blank: false });
    expect(page).not.toHaveProperty('suspectLayer');
    expect(textsOf(page.runs)).toEqual(contractLines(AMOUNT));
  });

  test('a 2 that the layer calls 9', async () => {
    const { page, looks } = await readFirst(
      altered(await honest(), /<0032>/u, () => '<0039>'),
      [[AMOUNT, LEFT, TOP]],
    );
    expect(looks).toBe(1);
    expect(page.reader).toBe('paddle');
    expect(page.suspectLayer?.reason).toBe('digits-differ');
    expect(textsOf(page.suspectLayer?.runs).join('')).toContain('196,000.00');
    expect(textsOf(page.runs)).toEqual([AMOUNT]);
  });

  test('Chinese characters that are all other ones', async () => {
    // Every Chinese character is called the one that follows in the font.
    const pdf = await honest();
    const codes: readonly string[] = Buffer.from(pdf).toString('latin1').match(HAN) ?? [];
    const shifted = altered(pdf, HAN, (code) => codes[(codes.indexOf(code) + 1) % codes.length] ?? code);
    const { page } = await readFirst(shifted, [['技术服务合同', 20, 20]]);
    expect(page.suspectLayer?.reason).toBe('glyphs-differ');
    expect(textsOf(page.runs)).toEqual(['技术服务合同']);
  });

  test.each([
    ['private-use characters', (code: string) => `<e${code.slice(2, 5)}>`],
    ['symbols', (code: string) => `<002${'123456789abcdef'[parseInt(code.slice(4, 5), 16) % 15] ?? '1'}>`],
  ])('Chinese characters that come as %s', async (_, mapped) => {
    const { page } = await readFirst(altered(await honest(), HAN, mapped), [['技术服务合同', 20, 20]]);
    expect(page.suspectLayer?.reason).toBe('unmapped-glyphs');
    expect(textsOf(page.runs)).toContain('技术服务合同');
  });

  test('a font that is not embedded and whose ToUnicode moves a digit', async () => {
    const [first = '', ...others] = namedFont(10, 'STSong-Light');
    const toUnicode = {
      entries: '',
      data:
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> ' +
        'endcodespacerange 1 beginbfrange <0030> <0039> <0031> endbfrange endcmap end end',
    };
    const pdf = rawPdf({
      resources: '/Font << /F1 10 0 R >>',
      objects: [first.replace('>>', '/ToUnicode 13 0 R >>'), ...others, toUnicode],
      content: `BT /F1 14 Tf 50 700 Td ${utf16('126000')} Tj ET`,
    });
    expect((await readFirst(pdf)).page.suspectLayer).toMatchObject({
      reason: 'digits-differ',
      runs: [{ text: '237111' }],
    });
  });
});
