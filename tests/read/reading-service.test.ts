import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileType, Place, SourceFile } from '../../src/model/index.ts';
import { openReadingService, type Reading } from '../../src/read/index.ts';

const FONT = join(
  dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json')),
  '400Regular/NotoSansSC_400Regular.ttf',
);

let reading: Reading;
beforeAll(() => {
  reading = openReadingService({ jobs: 2, ocr: 'paddle' });
});
afterAll(() => reading.close());

const sourceOf = (path: string, type: FileType, bytes: Uint8Array): SourceFile => ({
  path,
  type,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

function pdfOf(pages: number): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  for (let page = 1; page <= pages; page++)
    pdf.addPage({ size: 'A4' }).font(FONT).fontSize(14).text(`第 ${page} 页 合同条款。`.repeat(12), 72, 72);
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    pdf.end();
  });
}

const LABEL = '合同金额 ';
const DPI = 200;

// A scan with one line, and the place of the amount in points.
function scan(amount: string): { readonly bytes: Buffer; readonly place: Place } {
  GlobalFonts.registerFromPath(FONT, 'Noto Sans SC');
  const canvas = createCanvas(1000, 600);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1000, 600);
  context.fillStyle = '#000';
  context.font = '30px "Noto Sans SC"';
  context.fillText(`${LABEL}${amount} 元`, 200, 326);
  const pixels = [200 + context.measureText(LABEL).width, 300, context.measureText(amount).width, 30].map(
    (edge) => (edge * 72) / DPI,
  );
  const [x = 0, y = 0, width = 0, height = 0] = pixels;
  return { bytes: canvas.toBuffer('image/png'), place: { page: 1, box: [x, y, width, height] } };
}

test('a long PDF comes back in page order, the same from one child as from two, and every page is told of once', async () => {
  const source = sourceOf('long.pdf', 'pdf', await pdfOf(23));
  const told: number[] = [];
  const read = await reading.read(source, (page, pages) => told.push(page, pages));
  expect(read).toMatchObject({ path: 'long.pdf', status: 'read', sha256: source.sha256 });
  expect(
    read.pages.map(({ page, runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .includes(`第 ${page} 页`),
    ),
  ).toEqual(Array.from({ length: 23 }, () => true));
  expect(told.filter((_, at) => at % 2 === 0).toSorted((a, b) => a - b)).toEqual(read.pages.map(({ page }) => page));
  expect(new Set(told.filter((_, at) => at % 2 === 1))).toEqual(new Set([23]));

  const alone = openReadingService({ jobs: 1, ocr: 'paddle' });
  expect(await alone.read(source)).toEqual(read);
  await alone.close();
});

test('files that are read at once do not mix', async () => {
  const sources = await Promise.all(
    [3, 9, 1, 6].map(async (pages) => sourceOf(`${pages}.pdf`, 'pdf', await pdfOf(pages))),
  );
  const read = await Promise.all(sources.map((source) => reading.read(source)));
  expect(read.map(({ path, pages }) => [path, pages.length])).toEqual([
    ['3.pdf', 3],
    ['9.pdf', 9],
    ['1.pdf', 1],
    ['6.pdf', 6],
  ]);
});

test('a scan is read, and cut out around a place', async () => {
  const { bytes, place } = scan('126,000.00');
  const source = sourceOf('scan.png', 'png', bytes);
  const read = await reading.read(source);
  expect(read.pages[0]?.runs.map(({ text }) => text).join('')).toContain('126,000.00');
  const [cut, none] = await reading.crops(source, [place, { ...place, page: 2 }]);
  expect(cut && 'jpeg' in cut ? [...cut.jpeg.subarray(0, 2)] : cut).toEqual([0xff, 0xd8]);
  expect(none).toMatchObject({ code: 'file.damaged' });
});

test.each(['paddle', 'tesseract'] as const)(
  'the second reader of %s is the other engine, and sees what stands in the place',
  async (ocr) => {
    const { bytes, place } = scan('126,000.00');
    const first = openReadingService({ jobs: 1, ocr });
    const again = await first.again(sourceOf('scan.png', 'png', bytes), [place]);
    await first.close();
    const seen = again.get(1) ?? [];
    expect('code' in seen ? seen : seen.map(({ text, box }) => ({ text: text.replaceAll(' ', ''), box }))).toEqual([
      { text: '126,000.00', box: place.box },
    ]);
  },
);

test('the version names what was read with, the same every time, another for another engine', () => {
  const [paddle, tesseract] = [
    openReadingService({ jobs: 1, ocr: 'paddle' }),
    openReadingService({ jobs: 2, ocr: 'tesseract' }),
  ];
  expect(paddle.version).toBe(reading.version);
  expect(paddle.version).toMatch(/pdfjs-dist \d+\.\d+\.\d+; .*onnxruntime-node \d/u);
  expect(tesseract.version).not.toBe(paddle.version);
});

test('a folder of models that is not there is said in one sentence', () => {
  expect(() => openReadingService({ jobs: 1, ocr: 'paddle', models: 'no/such/folder' })).toThrow(
    'no/such/folder: no such folder of models',
  );
});

test('a file that came with a fault keeps it and is not opened', async () => {
  const fault = { code: 'file.too-large', cause: '300 MB' } as const;
  expect(await reading.read({ ...sourceOf('huge.pdf', 'pdf', new Uint8Array()), fault })).toEqual({
    path: 'huge.pdf',
    sha256: expect.any(String),
    status: 'unreadable',
    fault,
    pages: [],
  });
});
