import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ReadPage } from '../../../src/model/index.ts';
import { openOfd } from '../../../src/read/structured/ofd/open.ts';
import { zipOf } from '../../ingest/zip.ts';
import { engineThatSays } from './engine.ts';
import { ofdOf, pageXml, textObject, type OfdFile } from './ofd-file.ts';

const ENGINE = engineThatSays('由图像识读');

async function pagesOf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const file = await openOfd(bytes);
  if ('code' in file) throw new Error(`${file.code}: ${file.cause}`);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.pages; number++) pages.push(await file.readPage(number, ENGINE));
  return pages;
}

const read = (file: OfdFile) => pagesOf(ofdOf(file));
const textsOn = (page: ReadPage | undefined): readonly string[] => page?.runs.map(({ text }) => text) ?? [];

describe('what is printed', () => {
  test('text stands where the file puts it, in points from the upper left', async () => {
    const [page] = await read({ pages: [[{ text: '发票号码：', at: [150, 10], size: 3, code: 'DeltaX="g 4 3"' }]] });
    expect(page).toMatchObject({ page: 1, reader: 'ofd', blank: false });
    expect([page?.width, page?.height].map((side) => Number(side?.toFixed(1)))).toEqual([595.3, 396.9]);
    // 15 mm wide, 3 mm high, baseline 4 mm under the object's top.
    expect(page?.runs[0]?.box.map((edge) => Math.round(((edge * 25.4) / 72) * 100) / 100)).toEqual([150, 11.36, 15, 3]);
  });

  test('a matrix turns and moves its object', async () => {
    const [page] = await read({
      pages: [[{ text: '1234', at: [100, 20], size: 4, code: 'DeltaX="g 3 2"', object: 'CTM="0 1 -1 0 5 0"' }]],
    });
    const [x = 0, y = 0, width = 0, height = 0] = page?.runs[0]?.box.map((edge) => (edge * 25.4) / 72) ?? [];
    expect([width, height].map(Math.round)).toEqual([4, 8]);
    expect([x, y].map(Math.round)).toEqual([101, 20]);
  });

  test('a code that steps down is as many lines, and one that leaps is as many columns', async () => {
    const [page] = await read({
      pages: [
        [
          { text: 'ABCD', at: [10, 10], code: 'DeltaX="1.6 -1.6 1.6" DeltaY="0 5 0"' },
          { text: '金额税额', at: [10, 40], code: 'DeltaX="3.2 40 3.2"' },
        ],
      ],
    });
    expect(textsOn(page)).toEqual(['AB', 'CD', '金额', '税额']);
  });

  test('characters set one by one are one run, and what is drawn twice is there once', async () => {
    const each = [...'合同编号'].map((text, at) => ({ text, at: [10 + at * 3.2, 10] as const, code: '' }));
    const [page] = await read({
      pages: [
        [
          ...each,
          { text: '专用章', at: [100, 10], code: 'DeltaX="g 2 3.2"' },
          { text: '专用章', at: [100, 10], code: 'DeltaX="g 2 3.2"' },
        ],
      ],
    });
    expect(textsOn(page)).toEqual(['合同编号', '专用章']);
  });

  test('what lies off the page or is invisible is not there', async () => {
    const [page] = await read({
      pages: [
        [
          { text: 'seen', at: [10, 10] },
          { text: 'below', at: [10, 285] },
          { text: 'hidden', at: [10, 20], object: 'Visible="false"' },
          { text: 'clear', at: [10, 30], object: 'Alpha="0"' },
        ],
      ],
    });
    expect(textsOn(page)).toEqual(['seen']);
  });

  test('templates and annotations are part of the page; a template that names itself ends nowhere', async () => {
    const template = pageXml(
      textObject({ text: '购买方', at: [10, 10], code: 'DeltaX="g 2 3.2"' }),
      '<ofd:Template TemplateID="7"/>',
    );
    const [page] = await read({
      pages: [pageXml(textObject({ text: 'value', at: [30, 10] }), '<ofd:Template TemplateID="7"/>')],
      common: '<ofd:TemplatePage ID="7" BaseLoc="Tpls/T.xml"/>',
      links: '<ofd:Annotations>Annots/List.xml</ofd:Annotations>',
      parts: {
        'Doc_0/Tpls/T.xml': template,
        'Doc_0/Annots/List.xml':
          '<ofd:Annotations xmlns:ofd="u"><ofd:Page PageID="100"><ofd:FileLoc>P0.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
        'Doc_0/Annots/P0.xml':
          '<ofd:PageAnnot xmlns:ofd="u"><ofd:Annot><ofd:Appearance Boundary="100 50 30 20">' +
          `${textObject({ text: 'note', at: [0, 0] })}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`,
      },
    });
    expect(textsOn(page)).toEqual(['购买方', 'value', 'note']);
    expect(Math.round(((page?.runs[2]?.box[0] ?? 0) * 25.4) / 72)).toBe(100);
  });

  test('a page without anything is blank, one that is only drawn fails by itself, and one that is a scan is read by OCR', async () => {
    const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } })
      .composite([
        { input: Buffer.from('<svg width="300" height="200"><rect x="20" y="20" width="90" height="90"/></svg>') },
      ])
      .png()
      .toBuffer();
    const pages = await read({
      pages: [
        [],
        pageXml('<ofd:PathObject Boundary="0 0 10 10"/>'),
        pageXml('<ofd:ImageObject Boundary="10 10 190 120" ResourceID="9"/>'),
      ],
      common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>',
      parts: {
        'Doc_0/Res.xml':
          '<ofd:Res xmlns:ofd="u" BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="9">' +
          '<ofd:MediaFile>scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>',
        'Doc_0/Res/scan.png': png,
      },
    });
    expect(pages.map(({ blank, reader, fault }) => [blank, reader, fault?.code])).toEqual([
      [true, null, undefined],
      [false, null, 'file.unsupported'],
      [false, 'paddle', undefined],
    ]);
    expect(textsOn(pages[2])).toEqual(['由图像识读']);
    expect(Math.round(((pages[2]?.runs[0]?.box[0] ?? 0) * 25.4) / 72)).toBe(10);
  });
});

const ATTACHED =
  '<eInvoice xmlns:fp="u"><fp:InvoiceCode>065002300111</fp:InvoiceCode><fp:InvoiceNo>41530278</fp:InvoiceNo>' +
  '<fp:IssueDate>2026年03月05日</fp:IssueDate><fp:TaxInclusiveTotalAmount>1060.00</fp:TaxInclusiveTotalAmount>' +
  '<fp:TaxExclusiveTotalAmount>1000.00</fp:TaxExclusiveTotalAmount>' +
  '<fp:TaxTotalAmount>60.00</fp:TaxTotalAmount></eInvoice>';
const head = (data: Readonly<Record<string, string>>): string =>
  `<ofd:CustomDatas>${Object.entries(data)
    .map(([name, value]) => `<ofd:CustomData Name="${name}">${value}</ofd:CustomData>`)
    .join('')}</ofd:CustomDatas>`;
const attached = (file: string): string =>
  '<ofd:Attachments xmlns:ofd="u"><ofd:Attachment Name="original_invoice" Format="xml">' +
  `<ofd:FileLoc>${file}</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`;
const LINK = '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>';
const PRINT = [
  { text: '065002300111', at: [160, 6] },
  { text: '41530278', at: [160, 12] },
  { text: '¥1060.00', at: [160, 96] },
] as const;

describe('what is stated as data', () => {
  test.each([
    ['from the list', 'original_invoice.xml'],
    ['from the document', 'Attachs/original_invoice.xml'],
    ['from the root', '/Doc_0/Attachs/original_invoice.xml'],
  ])('税控: the attached XML, its place written %s, stands beside the print', async (_, file) => {
    const [page] = await read({
      pages: [PRINT],
      links: LINK,
      parts: { 'Doc_0/Attachs/Attachments.xml': attached(file), 'Doc_0/Attachs/original_invoice.xml': ATTACHED },
    });
    expect(page?.stated).toMatchObject([
      {
        kind: 'invoice',
        values: {
          invoiceCode: '065002300111',
          invoiceNumber: '41530278',
          issueDate: '2026年03月05日',
          totalAmount: '1060.00',
        },
      },
    ]);
    expect(textsOn(page)).toContain('41530278');
  });

  test('数电票: the head and the tagged objects together, the total from the tags', async () => {
    const objects = [
      { id: 1, text: '26650000000000000017', at: [170, 10] },
      { id: 2, text: '克拉玛依砺石', at: [20, 33] },
      { id: 3, text: '新材料有限公司', at: [20, 37] },
      { id: 4, text: '¥', at: [150, 96], code: '' },
      { id: 5, text: '1590.00', at: [153, 96] },
      { id: 6, text: '*研发和技术服务*', at: [5, 56] },
      { id: 7, text: '测试费', at: [5, 60.5] },
      { id: 8, text: '1000.00', at: [130, 56] },
      { id: 9, text: '*研发和技术服务*分析费', at: [5, 65] },
      { id: 10, text: '500.00', at: [130, 65] },
    ] as const;
    const ref = (...ids: readonly number[]): string =>
      ids.map((id) => `<ofd:ObjectRef PageRef="100">${id}</ofd:ObjectRef>`).join('');
    const tags = `<ofd:root xmlns:ofd="u"><ofd:InvoiceNo>${ref(1)}</ofd:InvoiceNo><ofd:Buyer>
  <ofd:BuyerName>${ref(2, 3)}</ofd:BuyerName></ofd:Buyer><ofd:SellerName>${ref(99)}</ofd:SellerName>
      <ofd:TaxInclusiveTotalAmount>${ref(4, 5)}</ofd:TaxInclusiveTotalAmount><ofd:Item>${ref(6, 7, 9)}</ofd:Item>
      <ofd:Amount>${ref(8, 10)}</ofd:Amount></ofd:root>`;
    const [page] = await read({
      pages: [objects],
      head: head({
        发票号码: '26650000000000000017',
        合计金额: '1500.00',
        合计税额: '90.00',
        开票日期: '2026年03月05日',
      }),
      links: '<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>',
      parts: {
        'Doc_0/Tags/CustomTags.xml':
          '<ofd:CustomTags xmlns:ofd="u"><ofd:CustomTag><ofd:FileLoc>T.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>',
        'Doc_0/Tags/T.xml': tags,
      },
    });
    expect(page?.stated).toEqual([
      {
        kind: 'invoice',
        values: {
          invoiceNumber: '26650000000000000017',
          amountExclTax: '1500.00',
          taxAmount: '90.00',
          issueDate: '2026年03月05日',
          buyerName: '克拉玛依砺石新材料有限公司',
          totalAmount: '¥1590.00',
        },
        lines: [
          { name: '*研发和技术服务*测试费', amount: '1000.00' },
          { name: '*研发和技术服务*分析费', amount: '500.00' },
        ],
      },
    ]);
  });

  test('the head alone states the total as the sum of its two amounts', async () => {
    const [page] = await read({
      pages: [PRINT],
      head: head({ 发票号码: '41530278', 合计金额: '1000.00', 合计税额: '60.00' }),
    });
    expect(page?.stated?.[0]?.values['totalAmount']).toBe('1060.00');
  });

  test('a field on which two sources differ is stated by neither', async () => {
    const [page] = await read({
      pages: [PRINT],
      links: LINK,
      head: head({ 发票号码: '41530278', 合计金额: '7000.00', 开票日期: '2026-03-05' }),
      parts: {
        'Doc_0/Attachs/Attachments.xml': attached('original_invoice.xml'),
        'Doc_0/Attachs/original_invoice.xml': ATTACHED,
      },
    });
    expect(page?.stated?.[0]?.values['amountExclTax']).toBeUndefined();
    expect(page?.stated?.[0]?.values).toMatchObject({ issueDate: '2026年03月05日', taxAmount: '60.00' });
  });

  test('an object whose number is used for several texts names none of them', async () => {
    const tags =
      '<root><InvoiceNo><ObjectRef PageRef="100">1</ObjectRef></InvoiceNo><BuyerName>' +
      '<ObjectRef PageRef="100">2</ObjectRef></BuyerName></root>';
    const [page] = await read({
      pages: [
        [
          { id: 1, text: '41530278', at: [10, 10] },
          { id: 2, text: '甲公司', at: [10, 20] },
          { id: 2, text: '乙公司', at: [10, 30] },
        ],
      ],
      links: '<ofd:CustomTags>T/L.xml</ofd:CustomTags>',
      parts: {
        'Doc_0/T/L.xml': '<CustomTags><CustomTag><FileLoc>T.xml</FileLoc></CustomTag></CustomTags>',
        'Doc_0/T/T.xml': tags,
      },
    });
    expect(page?.stated).toEqual([{ kind: 'invoice', values: { invoiceNumber: '41530278' } }]);
  });

  const receipt = (number: string, amount: string): string =>
    `<xbrl xmlns:bker="u"><bker:NumberOfBankElectronicReceipt>${number}</bker:NumberOfBankElectronicReceipt>` +
    '<bker:AccountNameOfPayer>克拉玛依砺石新材料有限公司</bker:AccountNameOfPayer>' +
    `<bker:TransactionAmountInFigures>${amount}</bker:TransactionAmountInFigures></xbrl>`;

  test('银行回单: each receipt is stated by the page that prints it', async () => {
    const pages = await read({
      pages: [
        [
          { text: '回单编号：7002', at: [10, 10] },
          { text: '金额：200.00', at: [10, 20] },
        ],
        [
          { text: '回单编号：7001', at: [10, 10] },
          { text: '金额：100.00', at: [10, 20] },
        ],
      ],
      parts: { 'Doc_0/Attachs/r1.xml': receipt('7001', '100.00'), 'Doc_0/Attachs/r2.xml': receipt('7002', '200.00') },
    });
    expect(
      pages.map(({ stated }) =>
        stated?.map(({ kind, values }) => [kind, values['receiptNumber'], values['paidAmount']]),
      ),
    ).toEqual([[['payment', '7002', '200.00']], [['payment', '7001', '100.00']]]);
  });

  test('two receipts on one page are told apart by the print only', async () => {
    const [page] = await read({
      pages: [
        [
          { text: '7001 100.00', at: [10, 10] },
          { text: '7002 200.00', at: [10, 80] },
        ],
      ],
      parts: { 'Doc_0/Attachs/r1.xml': receipt('7001', '100.00'), 'Doc_0/Attachs/r2.xml': receipt('7002', '200.00') },
    });
    expect(page?.stated).toBeUndefined();
  });

  test.each([
    ['cut off', '<eInvoice>'],
    ['of another kind', '<note/>'],
  ])('an attachment that is %s costs nothing but itself', async (_, xml) => {
    const [page] = await read({
      pages: [PRINT],
      links: LINK,
      parts: {
        'Doc_0/Attachs/Attachments.xml': attached('original_invoice.xml'),
        'Doc_0/Attachs/original_invoice.xml': xml,
      },
    });
    expect(page?.stated).toBeUndefined();
    expect(page?.reader).toBe('ofd');
  });
});

describe('what is refused', () => {
  test.each([
    ['a path upwards', '../../secret.xml'],
    ['a URL', 'http://127.0.0.1:9/x.xml'],
    ['a file', 'file:///etc/passwd'],
    ['a host', '//host/x.xml'],
    ['a part that is not there', 'Pages/None.xml'],
  ])('a page that is %s fails by itself', async (_, place) => {
    const bytes = zipOf([
      { name: 'OFD.xml', data: '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>' },
      {
        name: 'Doc_0/Document.xml',
        data: `<Document><Pages><Page ID="1" BaseLoc="${place}"/><Page ID="2" BaseLoc="P.xml"/></Pages></Document>`,
      },
      { name: 'Doc_0/P.xml', data: pageXml(textObject({ text: 'good', at: [10, 10] })) },
      { name: 'secret.xml', data: pageXml(textObject({ text: 'secret', at: [10, 10] })) },
    ]);
    const pages = await pagesOf(bytes);
    expect(pages.map(({ page, fault, runs }) => [page, fault?.code, runs.map(({ text }) => text)])).toEqual([
      [1, 'file.damaged', []],
      [2, undefined, ['good']],
    ]);
  });

  const skeleton = (pages: number): Buffer =>
    zipOf([
      { name: 'OFD.xml', data: '<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>' },
      { name: 'D.xml', data: `<Document><Pages>${'<Page ID="1" BaseLoc="P.xml"/>'.repeat(pages)}</Pages></Document>` },
    ]);

  test.each<readonly [string, Buffer, string]>([
    ['more than 500 pages', skeleton(501), 'file.limit'],
    ['no document', zipOf([{ name: 'OFD.xml', data: '<OFD/>' }]), 'file.damaged'],
    [
      'a document root outside',
      zipOf([{ name: 'OFD.xml', data: '<OFD><DocBody><DocRoot>../D.xml</DocRoot></DocBody></OFD>' }]),
      'file.damaged',
    ],
    [
      'two parts of one name',
      zipOf([
        { name: 'OFD.xml', data: '<OFD/>' },
        { name: 'ofd.XML', data: '<OFD/>' },
      ]),
      'file.damaged',
    ],
    ['a document type', zipOf([{ name: 'OFD.xml', data: '<!DOCTYPE x><OFD/>' }]), 'file.unsupported'],
    ['a part with a wrong checksum', zipOf([{ name: 'OFD.xml', data: '<OFD/>', claims: { crc: 1 } }]), 'file.damaged'],
    ['an encrypted part', zipOf([{ name: 'OFD.xml', data: '<OFD/>', deflate: true, flags: 0x801 }]), 'file.encrypted'],
    [
      'a part that unpacks to 300 times its size',
      zipOf([{ name: 'OFD.xml', data: Buffer.alloc(3 * 2 ** 20, ' '), deflate: true }]),
      'file.limit',
    ],
    ['no zip', Buffer.from('PK'), 'file.damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await openOfd(bytes)).toMatchObject({ code });
  });
});
