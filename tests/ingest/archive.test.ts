import { expect, test } from 'vitest';
import { sourceOf } from '../../src/ingest/source.ts';
import { listed, unpack } from '../../src/ingest/unpack.ts';
import { zipOf, type ZipEntry } from './zip.ts';

const PDF = '%PDF-1.7\n';
const filesIn = (bytes: Uint8Array) => listed(unpack(sourceOf(bytes, 'given.zip')));
const seen = async (entries: readonly ZipEntry[]) =>
  (await filesIn(zipOf(entries))).map(({ path, fault }) => [path, fault?.code ?? 'ok']);

test('members are files named behind the archive, in order; folders and what systems leave behind are no files', async () => {
  expect(
    await seen([
      { name: '合同/b.pdf', data: PDF },
      { name: '合同/' },
      { name: 'a.pdf', data: PDF, deflate: true },
      { name: '__MACOSX/._a.pdf', data: 'x' },
      { name: '.DS_Store', data: 'x' },
      { name: '合同/Thumbs.db', data: 'x' },
      { name: '~$合同.docx', data: 'x' },
    ]),
  ).toEqual([
    ['given.zip!/a.pdf', 'ok'],
    ['given.zip!/合同/b.pdf', 'ok'],
  ]);
});

test('the bytes of a member are its own', async () => {
  const [file] = await filesIn(zipOf([{ name: 'a.pdf', data: PDF.repeat(100), deflate: true }]));
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe(PDF.repeat(100));
  expect(file?.type).toBe('pdf');
});

test('names in GBK are read where the archive does not say UTF-8', async () => {
  // 发票.pdf and 乗.pdf in GBK; the second byte of 乗 is a backslash.
  expect(
    await seen([
      { name: Buffer.from('b7a2c6b12e706466', 'hex'), data: PDF },
      { name: Buffer.from('815c2e706466', 'hex'), data: PDF },
    ]),
  ).toEqual([
    ['given.zip!/乗.pdf', 'ok'],
    ['given.zip!/发票.pdf', 'ok'],
  ]);
});

test('archives in archives are opened, three deep at most', async () => {
  const nested = (depth: number): Buffer =>
    depth === 0 ? zipOf([{ name: 'a.pdf', data: PDF }]) : zipOf([{ name: 'in.zip', data: nested(depth - 1) }]);
  expect((await filesIn(nested(2))).map(({ path }) => path)).toEqual(['given.zip!/in.zip!/in.zip!/a.pdf']);
  expect((await filesIn(nested(3))).map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['given.zip!/in.zip!/in.zip!/in.zip', 'file.limit'],
  ]);
});

test.each<readonly [string, readonly ZipEntry[], string]>([
  ['a path upwards', [{ name: '../a.pdf', data: PDF }], 'file.damaged'],
  ['an absolute path', [{ name: '/etc/a.pdf', data: PDF }], 'file.damaged'],
  ['a drive', [{ name: 'C:/a.pdf', data: PDF }], 'file.damaged'],
  ['a backslash', [{ name: 'a\\b.pdf', data: PDF }], 'file.damaged'],
  ['the home folder', [{ name: '~/a.pdf', data: PDF }], 'file.damaged'],
  ['a NUL in a name', [{ name: 'a.pdf\0.txt', data: PDF }], 'file.damaged'],
  [
    'bytes that are no UTF-8 though flagged',
    [{ name: Buffer.from('b7a2', 'hex'), flags: 0x800, data: PDF }],
    'file.damaged',
  ],
  ['a name of 201 characters', [{ name: 'a'.repeat(201), data: PDF }], 'file.limit'],
  ['a symbolic link', [{ name: 'a.pdf', data: '/etc/passwd', mode: 0o120777 }], 'file.damaged'],
  [
    'one name twice',
    [
      { name: 'a.pdf', data: PDF },
      { name: 'a.pdf', data: 'other' },
    ],
    'file.damaged',
  ],
  [
    'one name in two cases',
    [
      { name: 'A.pdf', data: PDF },
      { name: 'a.PDF', data: PDF },
    ],
    'file.damaged',
  ],
  [
    'one name in two normal forms',
    [
      { name: 'é.pdf', data: PDF },
      { name: 'e\u0301.pdf', data: PDF },
    ],
    'file.damaged',
  ],
  [
    'members that share their bytes',
    [
      { name: 'a.pdf', data: PDF.repeat(9) },
      { name: 'b.pdf', data: PDF.repeat(9), claims: { offset: 0 } },
    ],
    'file.damaged',
  ],
  [
    'more than 1 GB in all',
    Array.from({ length: 6 }, (_, at) => ({
      name: `${at}`,
      data: 'x',
      deflate: true,
      claims: { size: 190 * 2 ** 20 },
    })),
    'file.limit',
  ],
  ['more than 5,000 entries', Array.from({ length: 5001 }, (_, at) => ({ name: `${at}` })), 'file.limit'],
  ['no file', [{ name: 'empty/' }], 'file.empty'],
])('%s: the archive is refused whole', async (_, entries, code) => {
  expect(await seen(entries)).toEqual([['given.zip', code]]);
});

test.each<readonly [string, ZipEntry, string]>([
  ['a wrong checksum', { name: 'bad.pdf', data: PDF, claims: { crc: 1 } }, 'file.damaged'],
  ['a wrong length', { name: 'bad.pdf', data: PDF, deflate: true, claims: { size: 5 } }, 'file.damaged'],
  ['a password', { name: 'bad.pdf', data: PDF, deflate: true, flags: 0x801 }, 'file.encrypted'],
  ['an unknown method', { name: 'bad.pdf', data: PDF, method: 12 }, 'file.unsupported'],
  [
    'more than 200 MB',
    { name: 'bad.pdf', data: PDF, deflate: true, claims: { size: 201 * 2 ** 20 } },
    'file.too-large',
  ],
  ['3 MB of nothing in 3 kB', { name: 'bad.pdf', data: Buffer.alloc(3 * 2 ** 20), deflate: true }, 'file.limit'],
  ['no bytes', { name: 'bad.pdf' }, 'file.empty'],
])('%s: the member is refused, the others are read', async (_, entry, code) => {
  expect(await seen([{ name: 'a.pdf', data: PDF }, entry, { name: 'z.pdf', data: PDF }])).toEqual([
    ['given.zip!/a.pdf', 'ok'],
    ['given.zip!/bad.pdf', code],
    ['given.zip!/z.pdf', 'ok'],
  ]);
});

test('an archive that is cut off is damaged', async () => {
  const whole = zipOf([{ name: 'a.pdf', data: PDF }]);
  expect((await filesIn(whole.subarray(0, whole.length - 30))).map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['given.zip', 'file.damaged'],
  ]);
});
