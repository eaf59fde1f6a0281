import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileType } from '../../src/model/index.ts';
import type { Reading } from '../../src/read/reading-service.ts';
import { pngHeader, tiffOf } from './raw-picture.ts';
import { rawPdf, text, type Stream } from './raw-pdf.ts';
import { childrenAlive, openTested, SHORT, sourceOf } from './reading.ts';

let reading: Reading;
beforeAll(() => {
  reading = openTested(2, { ...SHORT, time: { ...SHORT.time, text: 10_000 } });
});
afterAll(async () => {
  await reading.close();
  expect(childrenAlive()).toEqual([]);
});

const STOPPED = ['reader.memory', 'reader.timeout'];

async function verdicts(type: FileType, bytes: Uint8Array): Promise<readonly (string | undefined)[]> {
  const read = await reading.read(sourceOf('file', type, bytes));
  return read.fault === undefined ? read.pages.map((page) => page.fault?.code) : [`file: ${read.fault.code}`];
}

test('a page that unpacks to more than memory holds costs that page alone', async () => {
  const bomb: Stream = {
    dictionary: '/Filter [/FlateDecode /FlateDecode]',
    data: deflateSync(deflateSync(Buffer.alloc(2 ** 29))),
  };
  const pdf = rawPdf([text('The first page'), bomb, text('The third page')]);
  expect(pdf.length).toBeLessThan(20_000);
  expect(await verdicts('pdf', pdf)).toEqual([undefined, expect.toBeOneOf(STOPPED), undefined]);
});

test('a page that draws itself over and over costs that page alone', async () => {
  const forms = Array.from({ length: 9 }, (_, at): Stream =>
    at === 8 ? text('The innermost') : { data: `/X${at + 1} Do `.repeat(20) },
  );
  const pdf = rawPdf([text('The first page'), { data: '/X0 Do' }, text('The third page')], forms);
  expect(await verdicts('pdf', pdf)).toEqual([undefined, expect.toBeOneOf(STOPPED), undefined]);
});

test('a form that calls itself and a page as large as a town are read or refused, and their neighbours are read', async () => {
  const pdf = rawPdf(
    [text('The first page'), { data: '/X0 Do' }, text('The third page'), text('The fourth page')],
    [{ data: '/X0 Do /X0 Do' }],
    (page) => (page === 3 ? '0 0 2000000 2000000' : '0 0 595 842'),
  );
  const found = await verdicts('pdf', pdf);
  expect(found).toHaveLength(4);
  expect([found[0], found[3]]).toEqual([undefined, undefined]);
});

const encrypted = (): Promise<Buffer> =>
  finished(new PDFDocument({ userPassword: 'secret', pdfVersion: '1.7' }).text('locked'));
const noise = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 50 },
    },
  })
    .png()
    .toBuffer();

const FILES: readonly (readonly [string, FileType, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ['an empty PDF', 'pdf', () => Buffer.alloc(0), 'file.empty'],
  ['an encrypted PDF', 'pdf', encrypted, 'file.encrypted'],
  ['a PDF of which the head is left', 'pdf', () => rawPdf([text('Gone')]).subarray(0, 60), 'file.damaged'],
  ['noise called PDF', 'pdf', () => Buffer.from('%PDF-1.7\nnothing of the kind'), 'file.damaged'],
  ['a PDF of 2,001 pages', 'pdf', () => rawPdf(Array.from({ length: 2001 }, () => ({ data: '' }))), 'file.limit'],
  ['a PNG that claims 40,000 × 40,000', 'png', () => pngHeader(40_000, 40_000), 'file.limit'],
  ['a PNG that claims 1 × 15,000', 'png', () => pngHeader(1, 15_000), 'file.limit'],
  ['a PNG that claims 30,000 on a side', 'png', () => pngHeader(30_000, 3000), 'file.limit'],
  ['a TIFF of 3,000 frames', 'tiff', () => tiffOf(3000), 'file.limit'],
  ['half a header', 'jpeg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'file.damaged'],
  ['an archive of an unknown kind', 'rar', () => Buffer.from('Rar!'), 'file.unsupported'],
];

test.each(FILES)('%s (%s) is refused before it costs anything: %s', async (_, type, bytes, code) => {
  expect(await verdicts(type, await bytes())).toEqual([`file: ${code}`]);
});

test('a picture that breaks off is a fault of its page and not an empty page', async () => {
  const whole = await noise();
  expect(await verdicts('png', whole.subarray(0, whole.length / 2))).toEqual(['file.damaged']);
});

test('a frame that claims too much costs that frame alone', async () => {
  expect(await verdicts('tiff', tiffOf(3, [30_000, 30_000]))).toEqual([undefined, undefined, 'file.limit']);
});

test('no cause of a fault quotes the paper', async () => {
  const read = await reading.read(
    sourceOf('file', 'xml', Buffer.from('<EInvoice><Buyer>克拉玛依某某公司 6222021234567890123</Buyer')),
  );
  expect(JSON.stringify(read.fault ?? read.pages)).not.toMatch(/某某|6222021234567890123/u);
});

function finished(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    pdf.end();
  });
}
