import { expect, test } from 'vitest';
import type { FileType } from '../../src/model/index.ts';
import { sniff } from '../../src/ingest/sniff.ts';
import { sourceOf } from '../../src/ingest/source.ts';
import { zipOf } from './zip.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le')]);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const office = (main: string): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: main, data: '<x/>' },
  ]);
const ofd = zipOf([{ name: 'OFD.xml', data: '<OFD/>' }]);

test.each<readonly [string, Buffer, FileType]>([
  ['JPEG', bytes('\xFF\xD8\xFF\xE0rest'), 'jpeg'],
  ['PNG', bytes('\x89PNG\r\n\x1A\nrest'), 'png'],
  ['WebP', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'webp'],
  ['BMP', bytes('BM\x36\0\0\0\0\0\0\0\x36\0\0\0'), 'bmp'],
  ['TIFF, little-endian', bytes('II*\0\x08\0\0\0'), 'tiff'],
  ['TIFF, big-endian', bytes('MM\0*\0\0\0\x08'), 'tiff'],
  ['HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0'), 'heic'],
  ['HEIF of other phones', bytes('\0\0\0\x18ftypmif1\0\0\0\0'), 'heic'],
  ['AVIF', bytes('\0\0\0\x18ftypavif\0\0\0\0'), 'heic'],
  ['RAR 5', bytes('Rar!\x1A\x07\x01\0'), 'rar'],
  ['7z', bytes('7z\xBC\xAF\x27\x1C\0\x04'), '7z'],
  ['old Word', ole('WordDocument'), 'doc'],
  ['old Excel', ole('Workbook'), 'xls'],
  ['another compound file', ole('PowerPoint Document'), 'unknown'],
  ['PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['PDF behind mail headers', bytes(`${'x'.repeat(1000)}\n%PDF-1.4\n`), 'pdf'],
  ['PDF header beyond the first KiB', bytes(`${'x'.repeat(1100)}%PDF-1.4\n`), 'unknown'],
  ['OFD', ofd, 'ofd'],
  ['DOCX', office('word/document.xml'), 'docx'],
  ['XLSX', office('xl/workbook.xml'), 'xlsx'],
  ['DOCX with bytes behind its end', Buffer.concat([office('word/document.xml'), bytes('rest')]), 'docx'],
  ['ZIP', zipOf([{ name: 'a.pdf', data: '%PDF-1.7' }]), 'zip'],
  ['ZIP that holds an OFD unpacked', zipOf([{ name: 'invoice.ofd', data: ofd }]), 'zip'],
  ['empty ZIP', zipOf([]), 'zip'],
  ['XML', bytes('<?xml version="1.0"?><EInvoice/>'), 'xml'],
  ['XML with a byte order mark', bytes('\xEF\xBB\xBF<?xml version="1.0"?><EInvoice/>'), 'xml'],
  ['XML without a declaration', bytes('\n <EInvoice/>'), 'xml'],
  ['XML in GBK', bytes('<?xml version="1.0" encoding="GBK"?><\xB7\xA2\xC6\xB1/>'), 'xml'],
  ['XML in UTF-16, little-endian', Buffer.from('\uFEFF<?xml version="1.0"?><a/>', 'utf16le'), 'xml'],
  ['XML in UTF-16, big-endian', utf16be('\uFEFF<?xml version="1.0"?><a/>'), 'xml'],
  ['HTML', bytes('<!DOCTYPE html><html></html>'), 'unknown'],
  ['HTML without a doctype', bytes('<html><body></body></html>'), 'unknown'],
  ['MHTML', bytes('From: <Saved by browser>\r\nMIME-Version: 1.0\r\n'), 'unknown'],
  ['plain text', bytes('invoice'), 'unknown'],
])('%s is told by its content', (_, content, type) => {
  expect(sniff(content)).toBe(type);
});

test.each([
  ['heic', bytes('\0\0\0\x18ftypheic\0\0\0\0')],
  ['rar', bytes('Rar!\x1A\x07\x01\0')],
  ['7z', bytes('7z\xBC\xAF\x27\x1C\0\x04')],
  ['doc', ole('WordDocument')],
  ['xls', ole('Workbook')],
  ['unknown', bytes('hello')],
])('a file of type %s is unsupported, and the cause is the type', (type, content) => {
  expect(sourceOf(content, 'a.pdf').fault).toEqual({ code: 'file.unsupported', cause: type });
});

test('a file without bytes is empty, and Office with a password is encrypted', () => {
  expect(sourceOf(new Uint8Array(), 'a.pdf').fault?.code).toBe('file.empty');
  expect(sourceOf(ole('EncryptedPackage'), 'a.docx').fault?.code).toBe('file.encrypted');
});
