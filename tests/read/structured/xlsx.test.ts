import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import type { ReadPage } from '../../../src/model/index.ts';
import { shownDate, shownNumber } from '../../../src/read/structured/office/number-format.ts';
import { readXlsx } from '../../../src/read/structured/office/xlsx.ts';
import { zipOf } from '../../ingest/zip.ts';

async function pagesOf(fill: (book: Workbook) => void): Promise<readonly ReadPage[]> {
  const book = new Workbook();
  fill(book);
  const pages = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  if ('code' in pages) throw new Error(`${pages.code}: ${pages.cause}`);
  return pages;
}

const textsOn = (page: ReadPage | undefined): readonly string[] => page?.runs.map(({ text }) => text) ?? [];

test('cells are read as they are shown, rows level and columns in order', async () => {
  const [page] = await pagesOf((book) => {
    const sheet = book.addWorksheet('申请表');
    sheet.addRow(['申请企业', '克拉玛依砺石新材料有限公司']);
    sheet.addRow(['申请金额', 50000]).getCell(2).numFmt = '#,##0.00';
    sheet.addRow(['申请日期', new Date(Date.UTC(2026, 2, 5))]).getCell(2).numFmt = 'yyyy"年"m"月"d"日"';
    sheet.addRow(['合计', { formula: 'B2*2', result: 100000 }]);
    sheet.addRow(['备注', { richText: [{ text: '加' }, { text: '急' }] }]);
  });
  expect(page).toMatchObject({ page: 1, reader: 'docx', blank: false });
  expect(textsOn(page)).toEqual([
    '申请企业',
    '克拉玛依砺石新材料有限公司',
    '申请金额',
    '50,000.00',
    '申请日期',
    '2026年3月5日',
    '合计',
    '100000',
    '备注',
    '加急',
  ]);
  const [label, value] = page?.runs.map(({ box }) => box) ?? [];
  expect(label?.[1]).toBe(value?.[1]);
  expect(value?.[0]).toBeGreaterThan((label?.[0] ?? 0) + (label?.[2] ?? 0));
});

// By number alone, without a code: as Chinese Excel writes them.
test.each<readonly [string, number, string]>([
  ['2025年10月', 27, '2025年10月20日'],
  ['2025年10月', 57, '2025年10月20日'],
  ['10月20日', 28, '2025年10月20日'],
  ['10月20日', 58, '2025年10月20日'],
  ['10-20-25', 30, '10-20-25'],
  ['2025年10月20日', 31, '2025年10月20日'],
  ['12时00分', 32, '12时00分'],
  ['the day', 14, '2025/10/20'],
])('a day that Excel shows as %s by its built-in format %d is read as %s', async (_, format, shown) => {
  const cells = '<row r="1"><c r="A1" s="1"><v>45950.5</v></c><c r="B1" s="0"><v>45950</v></c></row>';
  const pages = await readXlsx(bookWith(`<cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs>`, cells));
  if ('code' in pages) throw new Error(pages.cause);
  expect(textsOn(pages[0])).toEqual([shown, '45950']);
});

test('a format that the file writes out is obeyed, whatever its number means elsewhere', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="57" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="57"/></cellXfs>';
  const pages = await readXlsx(bookWith(styles, '<row r="1"><c r="A1" s="1"><v>45950</v></c></row>'));
  expect('code' in pages ? pages : textsOn(pages[0])).toEqual(['45950.00']);
});

/** A workbook of one sheet, part by part. */
function bookWith(styles: string, rows: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const linked = (...targets: readonly (readonly [type: string, part: string])[]): string =>
    `<Relationships xmlns="${links}">${targets
      .map(([type, part], at) => `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${part}"/>`)
      .join('')}</Relationships>`;
  const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf([
    {
      name: '[Content_Types].xml',
      data:
        `<Types xmlns="${types}">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', data: linked(['officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="申请表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: linked(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    },
    { name: 'xl/styles.xml', data: `<styleSheet xmlns="${main}">${styles}</styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>` },
  ]);
}

test('merged cells are read once; hidden sheets, rows and columns are not shown; every sheet begins a page', async () => {
  const pages = await pagesOf((book) => {
    const first = book.addWorksheet('一');
    first.addRow(['科技创新服务券兑现申请表', '', '']);
    first.mergeCells('A1:C1');
    first.addRow(['甲', '乙', '丙']);
    first.addRow(['隐藏的行']).hidden = true;
    first.getColumn(2).hidden = true;
    book.addWorksheet('二', { state: 'hidden' }).addRow(['隐藏的表']);
    book.addWorksheet('三').addRow(['第三张表']);
  });
  expect(pages.map(textsOn)).toEqual([['科技创新服务券兑现申请表', '甲', '丙'], ['第三张表']]);
});

test('a part that unpacks beyond the limits is refused before it is read', async () => {
  const bomb = zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data: '<workbook/>' },
    { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(4 * 2 ** 20, ' '), deflate: true },
  ]);
  expect(await readXlsx(bomb)).toMatchObject({ code: 'file.limit' });
});

test.each<readonly [number, string, string]>([
  [126000, 'General', '126000'],
  [126000, '0.00', '126000.00'],
  [126000, '#,##0.00', '126,000.00'],
  [-5, '#,##0.00', '-5.00'],
  [-5, '0.00;(0.00)', '(5.00)'],
  [0.4, '0%', '40%'],
  [0.125, '0.0%', '12.5%'],
  [1234.5, '"¥"#,##0.00', '¥1,234.50'],
  [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
  [12, '0000', '0012'],
  [1.5, '0.0#', '1.5'],
  [2, '#,##0"元"', '2元'],
  [126000, '#,##0,', '126'],
  [6.22202e15, 'General', '6.22202E+15'],
  [915, '@', '915'],
  [0.1 + 0.2, 'General', '0.3'],
  [33333.335, '0.00', '33333.34'],
])('%d as %s is shown %s', (value, format, shown) => {
  expect(shownNumber(value, format)).toBe(shown);
});

test.each<readonly [string, string]>([
  ['yyyy-mm-dd', '2026-03-05'],
  ['yyyy/m/d', '2026/3/5'],
  ['mm-dd-yy', '2026/3/5'],
  ['yyyy"年"m"月"d"日"', '2026年3月5日'],
  ['[$-804]yyyy\\-mm\\-dd', '2026-03-05'],
  ['yyyy-mm-dd hh:mm:ss', '2026-03-05 09:07:03'],
  ['yyyymmdd', '20260305'],
  ['yyyy"年"m"月"', '2026年3月5日'],
  ['m"月"d"日"', '2026年3月5日'],
])('a day as %s is shown %s', (format, shown) => {
  expect(shownDate(new Date(Date.UTC(2026, 2, 5, 9, 7, 3)), format)).toBe(shown);
});

test('a month is stored as its first day, and shown as a month', () => {
  expect(shownDate(new Date(Date.UTC(2026, 2, 1)), 'yyyy"年"m"月"')).toBe('2026年3月');
});
