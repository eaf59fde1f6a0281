/** What a PDF says about itself, and what was written behind its end. */
import { expect, test } from 'vitest';
import { openPdf } from '../../../src/read/pdf.ts';
import { engineThatSays } from '../structured/engine.ts';
import { rawPdf } from './raw-pdf.ts';
import { signed, stream, updated } from './updated-pdf.ts';
import { writtenPdf } from './written-pdf.ts';

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const print = (amount: string) => `BT /F1 20 Tf 60 700 Td (Paid amount ${amount} yuan, slip 4711) Tj ET`;
const SLIP = rawPdf({ content: print('10000.00'), resources: '/Font << /F1 10 0 R >>', objects: [FONT] });
const EDITED = { 4: stream(print('90000.00')) };

async function opened<T>(
  bytes: Uint8Array,
  use: (file: Exclude<Awaited<ReturnType<typeof openPdf>>, { code: string }>) => Promise<T>,
): Promise<T> {
  const file = await openPdf(bytes);
  if ('code' in file) throw new Error(file.cause);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

const changed = (bytes: Uint8Array) =>
  opened(bytes, async (file) => (await file.readPage(1, engineThatSays('nothing'))).changed ?? false);
const information = (bytes: Uint8Array) => opened(bytes, async (file) => file.information?.());

const STAMP = '<< /Type /Annot /Subtype /FreeText /Rect [60 690 300 720] /DA (/Helv 20 Tf) /Contents (90000.00) >>';
const NOTED = {
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 10 0 R >> >> /Annots [70 0 R] >>',
  70: STAMP,
};
const linearised = Buffer.from(
  Buffer.from(updated(SLIP, EDITED))
    .toString('latin1')
    .replace(/\/Prev (\d+)/u, (_, at: string) => `/Prev ${'9'.repeat(at.length)}`),
  'latin1',
);

test.each<[string, Uint8Array]>([
  ['a file written once', SLIP],
  [
    'an update that changes nothing but the information',
    updated(SLIP, { 20: '<< /Producer (Bank 1) >>' }, '/Info 20 0 R'),
  ],
  ['an update that writes the same page again', updated(SLIP, { 4: stream(print('10000.00')) })],
  ['a signature with its seal', signed(SLIP)],
  ['a page that the signer changed with the signature', signed(SLIP, EDITED)],
  ['an update that was signed afterwards', signed(updated(SLIP, EDITED))],
  ['two signatures', signed(signed(SLIP))],
  ['a cross-reference section that names a later one, as in linearised files', linearised],
])('%s leaves the page as it was', async (_, bytes) => {
  expect(await changed(bytes)).toBe(false);
});

test.each<[string, Uint8Array]>([
  ['an update of its text', updated(SLIP, EDITED)],
  [
    'two updates, the last of which changes nothing',
    updated(updated(SLIP, EDITED), { 20: '<< /Producer (Bank 1) >>' }),
  ],
  ['ink without text over the print', updated(SLIP, { 4: stream(`${print('10000.00')} 60 690 100 30 re f`) })],
  ['a note that is shown on it', updated(SLIP, NOTED)],
  ['an update after the signature', updated(signed(SLIP), EDITED)],
])('%s is seen', async (_, bytes) => {
  expect(await changed(bytes)).toBe(true);
});

test('a range of bytes that ends nowhere is no signature', async () => {
  const faked = updated(SLIP, { ...EDITED, 62: '<< /ByteRange [0 10 20 30] >>' });
  expect(await changed(faked)).toBe(true);
});

test('a PDF tells who made it and when, what it permits and what is attached to it', async () => {
  const bytes = await writtenPdf((paper) => {
    paper.info.Producer = '某银行 回单系统 2';
    paper.info.Creator = 'Core';
    paper.info.CreationDate = new Date('2025-06-10T01:02:03Z');
    paper.info.ModDate = new Date('2025-06-10T17:30:00Z');
    paper.file(Buffer.from('<x/>'), { name: 'invoice.xml' });
    paper.text('x');
  });
  expect(await information(bytes)).toEqual({
    producer: '某银行 回单系统 2',
    creator: 'Core',
    created: '2025-06-10T09:02:03+08:00',
    modified: '2025-06-11T01:30:00+08:00',
    before: [],
    attachments: ['invoice.xml'],
  });
});

test('printed numbers of pages are told in their order', async () => {
  const labelled = rawPdf({ content: '', catalog: '/PageLabels << /Nums [0 << /S /r /St 3 >>] >>' });
  expect(await information(labelled)).toEqual({ before: [], attachments: [], pageLabels: ['iii'] });
});

test('permissions are told where the file holds any back', async () => {
  const locked = await writtenPdf((paper) => paper.text('x'), {
    ownerPassword: 'x',
    permissions: { printing: 'lowResolution', copying: true },
  });
  const { permissions } = (await information(locked)) ?? {};
  expect(permissions).toContain('copy');
  expect(permissions).not.toContain('change');
});

test('what an update was written behind tells which program made it', async () => {
  const objects = [FONT, '<< /Producer (Bank 1) >>'];
  const made = rawPdf({ content: print('9.00'), resources: '/Font << /F1 10 0 R >>', objects });
  const first = Buffer.from(
    Buffer.from(made).toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Info 11 0 R'),
    'latin1',
  );
  const saved = updated(first, { 4: stream(print('8.00')), 21: '<< /Producer (Tool 2) >>' }, '/Info 21 0 R');
  expect(await information(saved)).toEqual({ producer: 'Tool 2', before: [{ producer: 'Bank 1' }], attachments: [] });
});
