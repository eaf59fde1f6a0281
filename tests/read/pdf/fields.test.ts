/** Form fields count with their values, whether or not the file draws them; what is hidden or contradicted does not. */
import { describe, expect, test } from 'vitest';
import type { ReadPage } from '../../../src/model/index.ts';
import { rawPdf, utf16, type Stream } from './raw-pdf.ts';
import { readFirst, textsOf } from './eye.ts';
import { contractLines, writeLines, writtenPdf } from './written-pdf.ts';

const NAME = '克拉玛依西岭装备有限公司';

const HELVETICA = '/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const TITLE = 'Innovation voucher, amount of the service contract in yuan:';

/** A page with one field at 50–350 × 122–142 points, whose further entries are `entries`, beside `content`. */
function form(entries: string, content = '', appearance?: Stream): Uint8Array {
  return rawPdf({
    resources: `/Font << ${HELVETICA} >>`,
    content: `BT /F1 12 Tf 50 750 Td (${TITLE}) Tj ET ${content}`,
    entries: '/Annots [10 0 R]',
    catalog: '/AcroForm << /Fields [10 0 R] >>',
    objects: [
      `<< /Type /Annot /Subtype /Widget /T (a) /Rect [50 700 350 720] ${entries} >>`,
      ...(appearance === undefined ? [] : [appearance]),
    ],
  });
}

const text = (value: string): string => utf16(`\uFEFF${value}`);
const added = (page: ReadPage): readonly string[] => textsOf(page.runs).filter((one) => one !== TITLE);

describe('values that the file does not draw', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a text', `/FT /Tx /V ${text(NAME)} /F 4`, [NAME]],
    ['several lines', `/FT /Tx /Ff 4096 /V ${text('高温试验\r振动试验')} /F 4`, ['高温试验', '振动试验']],
    [
      'a choice by what the list shows',
      `/FT /Ch /Ff 131072 /V (2) /Opt [[(1) ${text('研发')}] [(2) ${text('检验检测')}]] /F 4`,
      ['检验检测'],
    ],
    ['nothing', `/FT /Tx /V ${text('  ')} /F 4`, []],
    ['a hidden field', `/FT /Tx /V ${text(NAME)} /F 2`, []],
    ['a field for no screen', `/FT /Tx /V ${text(NAME)} /F 32`, []],
    ['a password', `/FT /Tx /Ff 8192 /V ${text(NAME)} /F 4`, []],
    ['white on white', `/FT /Tx /V ${text(NAME)} /DA (/F1 9 Tf 1 1 1 rg) /F 4`, []],
  ])('%s', async (_, entries, texts) => {
    const { page, looks } = await readFirst(form(entries));
    expect(added(page)).toEqual(texts);
    expect([looks, page.reader, page.suspectLayer]).toEqual([0, 'pdf-text', undefined]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['is printed there too', '38,400.00', ['38,400.00']],
    ['stands beside a hint', 'yuan', ['yuan', '38,400.00']],
  ])('a value that %s', async (_, printed, texts) => {
    const content = `BT /F1 12 Tf 300 705 Td (${printed}) Tj ET`;
    const { page } = await readFirst(form(`/FT /Tx /V (38,400.00) /F 4`, content));
    expect(added(page)).toEqual(texts);
    expect(page.suspectLayer).toBeUndefined();
  });

  test('stand in the middle of their fields', async () => {
    const { page } = await readFirst(form(`/FT /Tx /V ${text(NAME)} /DA (/F1 10 Tf 0 g) /F 4`));
    expect(page.runs.find((run) => run.text === NAME)?.box).toEqual([50, 127, 120, 10]);
  });

  test('on a page without text of its own add to what the picture says', async () => {
    const pdf = rawPdf({
      content: '0 g 50 700 60 12 re f',
      entries: '/Annots [10 0 R]',
      objects: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [200 700 400 720] /V ${text(NAME)} /F 4 >>`],
    });
    const { page, looks } = await readFirst(pdf, [['申请单位', 50, 126]], 595);
    expect(looks).toBe(1);
    expect(textsOf(page.runs)).toEqual([NAME, '申请单位']);
  });

  // pdf.js draws such fields with the font of the form, and without one for Chinese it draws signs.
  test.each([NAME, '38,400.00', '2025年10月20日'])('%s in a form that viewers are asked to draw', async (value) => {
    const pdf = await writtenPdf((paper) => {
      writeLines(paper, contractLines('126,000.00'));
      paper.initForm().formText('a', 200, 20, 200, 20, { value });
    });
    const { page, looks } = await readFirst(pdf);
    expect(textsOf(page.runs).slice(-1)).toEqual([value]);
    expect([looks, page.suspectLayer]).toEqual([0, undefined]);
  });
});

/** The field with `value`, drawn as `appearance` says, in Helvetica. */
function drawn(value: string, appearance: string): Uint8Array {
  return form(`/FT /Tx /V ${text(value)} /DA (/F1 12 Tf 0 g) /F 4 /AP << /N 11 0 R >>`, '', {
    entries: `/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources << /Font << ${HELVETICA} >> >>`,
    data: appearance,
  });
}

const shownAs = (string: string, colour = '0 g'): string => `q BT ${colour} /F1 12 Tf 2 5 Td ${string} Tj ET Q`;

const bytesOf = (codes: readonly number[]): string =>
  `<${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}>`;
const codesOf = (value: string): readonly number[] => [...value].map((character) => character.codePointAt(0) ?? 0);

describe('values that the file draws', () => {
  test.each<readonly [string, string, string]>([
    ['as they are', '38,400.00', shownAs('(38,400.00)')],
    [
      'digit by digit',
      '38400',
      [...'38400'].map((digit, at) => `q BT /F1 12 Tf ${2 + at * 30} 5 Td (${digit}) Tj ET Q`).join(' '),
    ],
    ['by the lower bytes of their characters', NAME, shownAs(bytesOf(codesOf(NAME).map((code) => code & 0xff)))],
    [
      'by both bytes',
      '2025年3月',
      shownAs(bytesOf(codesOf('2025年3月').flatMap((code) => (code < 128 ? [code] : [code >> 8, code & 0xff])))),
    ],
    ['with question marks', '2025年3月', shownAs('(2025?3?)')],
    ['without what the font lacks', '2025年3月', shownAs('(20253)')],
    ['not at all', NAME, shownAs('( )')],
  ])('%s', async (_, value, appearance) => {
    const { page, looks } = await readFirst(drawn(value, appearance));
    expect(added(page)).toEqual([value]);
    expect([looks, page.suspectLayer]).toEqual([0, undefined]);
  });

  test.each<readonly [string, string, string]>([
    ['as another amount', '88400', shownAs('(38400)')],
    ['as another amount than the words', '捌万元', shownAs('(38400)')],
    ['in white', '38400', shownAs('(38400)', '1 g')],
  ])('%s are not believed, and the picture is asked', async (_, value, appearance) => {
    const { page, looks } = await readFirst(drawn(value, appearance), [['38400', 52, 125]], 595);
    expect(looks).toBe(1);
    expect(page.suspectLayer).toMatchObject({ reason: 'field-differs', runs: [{ text: value }] });
    expect(added(page)).toEqual(['38400']);
  });
});

test('a box counts as ticked or empty', async () => {
  const box = (name: string, state: string, x: number): string =>
    `<< /Type /Annot /Subtype /Widget /FT /Btn /T (${name}) /V /${state} /AS /${state} /F 4 /Rect [${x} 700 ${x + 12} 712] ` +
    '/AP << /N << /Yes 13 0 R /Off 13 0 R >> >> >>';
  const pdf = rawPdf({
    resources: `/Font << ${HELVETICA} >>`,
    content: 'BT /F1 12 Tf 70 702 Td (CNY) Tj 100 0 Td (USD) Tj ET',
    entries: '/Annots [10 0 R 11 0 R 12 0 R]',
    catalog: '/AcroForm << /Fields [10 0 R 11 0 R 12 0 R] >>',
    objects: [
      box('yuan', 'Yes', 50),
      box('dollar', 'Off', 150),
      '<< /Type /Annot /Subtype /Widget /FT /Btn /T (send) /Ff 65536 /V (Send) /F 4 /Rect [300 700 350 712] >>',
      { entries: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]', data: '0 0 12 12 re S' },
    ],
  });
  const { page } = await readFirst(pdf);
  expect(page.runs.map(({ text, box: [x] }) => [text, Math.round(x)])).toEqual([
    ['CNY', 70],
    ['USD', 170],
    ['☑', 50],
    ['□', 150],
  ]);
});
