import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { ReadPage } from '../../../src/model/index.ts';
import { openDocx } from '../../../src/read/structured/office/docx.ts';
import { zipOf } from '../../ingest/zip.ts';
import { engineThatSays } from './engine.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:a="a" xmlns:mc="mc"';

function docxOf(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipOf(Object.entries(files).map(([name, data]) => ({ name, data, deflate: true })));
}

async function pagesOf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const file = await openDocx(bytes);
  if ('code' in file) throw new Error(`${file.code}: ${file.cause}`);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.pages; number++)
    pages.push(await file.readPage(number, engineThatSays('由图像识读')));
  return pages;
}

const textsOn = (page: ReadPage | undefined): readonly string[] => page?.runs.map(({ text }) => text) ?? [];
const textsIn = async (body: string) => textsOn((await pagesOf(docxOf(body)))[0]);
const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('paragraphs are lines; a tab begins another column, a break another line', async () => {
  expect(
    await textsIn(
      `${p(r('技术服务') + r('合同'))}${p(`${r('甲方：')}<w:r><w:tab/></w:r>${r('克拉玛依砺石新材料有限公司')}`)}${p(`${r('上')}<w:r><w:br/></w:r>${r('下')}`)}`,
    ),
  ).toEqual(['技术服务合同', '甲方：', '克拉玛依砺石新材料有限公司', '上', '下']);
});

test('the text is read as it stands after all changes: deleted, moved away, hidden text and field codes are not there', async () => {
  expect(
    await textsIn(
      p(
        `${r('合同金额：')}<w:del><w:r><w:delText>180000</w:delText></w:r></w:del><w:del>${r('180000')}</w:del>` +
          `<w:ins>${r('126000')}</w:ins>${r('秘密', '<w:vanish/>')}<w:moveFrom>${r('旧')}</w:moveFrom><w:r>` +
          `<w:instrText>PAGE</w:instrText></w:r>${r('元')}`,
      ),
    ),
  ).toEqual(['合同金额：126000元']);
});

test('boxes of forms are shown as ticked or empty', async () => {
  expect(
    await textsIn(
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>技术开发</w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>技术转让</w:t></w:r>',
      ),
    ),
  ).toEqual(['☑技术开发□技术转让']);
});

test('a text box is read once, though it is written in two ways', async () => {
  const box = `<w:txbxContent>${p(r('合同编号：JC-2026-018'))}</w:txbxContent>`;
  expect(
    await textsIn(
      p(
        `${r('正文')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback>` +
          `<w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ),
  ).toEqual(['正文', '合同编号：JC-2026-018']);
});

test('cells of a row stand level and in their own columns; the lower part of merged cells is empty', async () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
  const [page] = await pagesOf(
    docxOf(`<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/><w:gridCol w:w="2000"/></w:tblGrid>
    <w:tr>${cell('服务费', '<w:vMerge w:val="restart"/>')}${cell('126000.00', '<w:gridSpan w:val="2"/>')}</w:tr>
    <w:tr>${cell('不可见', '<w:vMerge/>')}${cell('首付')}${cell('30%')}</w:tr></w:tbl>`),
  );
  expect(textsOn(page)).toEqual(['服务费', '126000.00', '首付', '30%']);
  const [fee, amount, first, share] = page?.runs.map(({ box }) => box) ?? [];
  expect(fee?.[1]).toBe(amount?.[1]);
  expect(amount?.[0]).toBe(first?.[0]);
  expect(share?.[0]).toBeGreaterThan(first?.[0] ?? Infinity);
});

test('type sizes come from runs, styles and what styles are based on', async () => {
  const styles =
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault>` +
    '</w:docDefaults><w:style w:styleId="T"><w:rPr><w:sz w:val="44"/></w:rPr></w:style><w:style w:styleId="U">' +
    '<w:basedOn w:val="T"/></w:style></w:styles>';
  const [page] = await pagesOf(
    docxOf(`${p(`<w:pPr><w:pStyle w:val="U"/></w:pPr>${r('题')}`)}${p(r('文'))}${p(r('大', '<w:sz w:val="36"/>'))}`, {
      'word/styles.xml': styles,
    }),
  );
  expect(page?.runs.map(({ box }) => Math.round(box[3] / 1.1))).toEqual([22, 12, 18]);
});

test('long paragraphs are broken at the edge, but no number is', async () => {
  const [page] = await pagesOf(
    docxOf(
      p(
        r(
          '甲方应当按照本合同约定向乙方支付技术服务费用共计人民币大写壹拾贰万陆仟元整（¥126,000.00），开户行及账号以乙方书面通知为准。',
        ),
      ),
    ),
  );
  const lines = textsOn(page);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.some((line) => line.includes('¥126,000.00'))).toBe(true);
  expect(page?.runs.every(({ box }) => box[0] + box[2] <= 595.28 - 60)).toBe(true);
});

test('page breaks and full pages begin a page, and every line lies on its page', async () => {
  const pages = await pagesOf(
    docxOf(`${p(r('封面'))}${p('<w:r><w:br w:type="page"/></w:r>')}${p(r('行')).repeat(80)}`),
  );
  expect(pages.map(({ page, runs }) => [page, runs.length])).toEqual([
    [1, 1],
    [2, pages[1]?.runs.length],
    [3, 80 - (pages[1]?.runs.length ?? 0)],
  ]);
  expect(pages.flatMap(({ runs }) => runs).every(({ box }) => box[1] + box[3] <= 841.89)).toBe(true);
});

test('headers are above the text', async () => {
  const [page] = await pagesOf(
    docxOf(p(r('正文')), { 'word/header1.xml': `<w:hdr ${W}>${p(r('合同编号：JC-2026-018'))}</w:hdr>` }),
  );
  expect(textsOn(page)).toEqual(['合同编号：JC-2026-018', '正文']);
});

test('a scan that was pasted in is a page read by OCR; a logo is none, and a picture outside is never fetched', async () => {
  const picture = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
      .composite([
        {
          input: Buffer.from('<svg width="200" height="200"><rect x="9" y="9" width="99" height="99"/></svg>'),
          top: 0,
          left: 0,
        },
      ])
      .png()
      .toBuffer();
  const relation = (id: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Target="${target}" ${mode}/>`;
  const pages = await pagesOf(
    docxOf(
      p(
        '<w:r><w:drawing><a:blip r:embed="r1"/><a:blip r:embed="r2"/><a:blip r:embed="r3"/><a:blip r:embed="r4"/></w:drawing></w:r>',
      ),
      {
        'word/_rels/document.xml.rels': [
          `<Relationships>${relation('r1', 'media/scan.png')}${relation('r2', 'media/logo.png')}`,
          relation('r3', 'http://127.0.0.1:9/x.png', 'TargetMode="External"'),
          `${relation('r4', '../../etc/passwd')}</Relationships>`,
        ].join(''),
        'word/media/scan.png': await picture(800),
        'word/media/logo.png': await picture(200),
      },
    ),
  );
  expect(pages.map(({ page, reader }) => [page, reader])).toEqual([[1, 'paddle']]);
});

test('an empty document is a blank page, one without a body is damaged', async () => {
  expect(await pagesOf(docxOf(''))).toMatchObject([{ page: 1, blank: true, reader: null }]);
  expect(await openDocx(zipOf([{ name: 'word/document.xml', data: '<document/>' }]))).toMatchObject({
    code: 'file.damaged',
  });
});
