/** What a born-digital invoice says beside its print: the QR code, and data that is attached. */
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFirst } from './eye.ts';
import { writeLines, writtenPdf, type Paper } from './written-pdf.ts';

const PAYLOAD = '01,32,,25652000000626018159,88200.00,20250624,,1291,';

/** The dark modules of the code, row by row, without quiet zone. */
async function modules(): Promise<readonly (readonly boolean[])[]> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
  const { symbol } = await writeBarcode(PAYLOAD, { format: 'QRCode' });
  return Array.from({ length: symbol.height }, (_, y) =>
    Array.from({ length: symbol.width }, (__, x) => symbol.data[y * symbol.width + x] === 0),
  );
}

async function codeAsImage(): Promise<Buffer> {
  const rows = await modules();
  const canvas = createCanvas(rows.length, rows.length);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, rows.length, rows.length);
  context.fillStyle = '#000000';
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x, y, 1, 1);
    });
  });
  return canvas.toBuffer('image/png');
}

const INVOICE = ['', '', '', '电子发票（普通发票）', '发票号码：25652000000626018159', '价税合计（小写）¥88,200.00'];

describe('the QR code', () => {
  test('as an image of one pixel a module', async () => {
    const code = await codeAsImage();
    const pdf = await writtenPdf((paper) => {
      paper.image(code, 20, 15, { width: 57 });
      writeLines(paper, INVOICE);
    });
    const { page, looks } = await readFirst(pdf);
    expect(looks).toBe(0);
    expect(page).toMatchObject({ reader: 'pdf-text', qr: [PAYLOAD] });
  });

  test('drawn tile by tile', async () => {
    const rows = await modules();
    const tile = 57 / rows.length;
    const pdf = await writtenPdf((paper) => {
      rows.forEach((row, y) => {
        row.forEach((dark, x) => {
          if (dark) paper.rect(20 + x * tile, 15 + y * tile, tile, tile);
        });
      });
      paper.fill('#000000');
      writeLines(paper, INVOICE);
    });
    expect((await readFirst(pdf)).page.qr).toEqual([PAYLOAD]);
  });

  test('is not sought on a paper that is no invoice', async () => {
    const code = await codeAsImage();
    const pdf = await writtenPdf((paper) => {
      paper.image(code, 20, 15, { width: 57 });
      writeLines(paper, ['', '', '', '检测报告']);
    });
    expect((await readFirst(pdf)).page.qr).toEqual([]);
  });
});

describe('an attached e-invoice', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><EInvoice><Header><EIid>25652000000626018159</EIid></Header><EInvoiceData>
    <BasicInformation><TotalAmWithoutTax>83207.55</TotalAmWithoutTax><TotalTaxAm>4992.45</TotalTaxAm>
    <TotalTax-includedAmount>88200.00</TotalTax-includedAmount></BasicInformation>
    </EInvoiceData><TaxSupervisionInfo><InvoiceNumber>25652000000626018159</InvoiceNumber>
    <IssueTime>2025-06-24</IssueTime></TaxSupervisionInfo></EInvoice>`;
  const attach =
    (name: string, content: string) =>
    (paper: Paper): void => {
      paper.file(Buffer.from(content), { name });
      writeLines(paper, INVOICE);
    };

  test('is stated beside the print of page 1', async () => {
    const { page } = await readFirst(await writtenPdf(attach('invoice.xml', xml)));
    expect(page.stated).toMatchObject([
      {
        kind: 'invoice',
        values: { invoiceNumber: '25652000000626018159', totalAmount: '88200.00', issueDate: '2025-06-24' },
      },
    ]);
    expect(page.runs.length).toBeGreaterThan(2);
  });

  test.each([
    ['is no XML file', 'invoice.txt', xml],
    ['is no invoice', 'other.xml', '<note><to>all</to></note>'],
    ['is broken', 'broken.xml', '<EInvoice><Header>'],
  ])('a file that %s states nothing', async (_, name, content) => {
    expect((await readFirst(await writtenPdf(attach(name, content)))).page).not.toHaveProperty('stated');
  });
});
