import { describe, expect, test } from 'vitest';
import { textSide, type ReadDocument, type ReadFaultCode } from '../../src/model/index.ts';
import { APPLICANT, complaints, page, paper, said, scanned, type Patches } from './builder.ts';

const documents = (setting: Parameters<typeof said>[0]) => said(setting).filter((one) => one.startsWith('document.'));
const failed = (number: number, code: ReadFaultCode) =>
  page({ page: number, reader: null, fault: { code, cause: 'x' } });
const file = (path: string, more: Partial<ReadDocument> = {}): ReadDocument => ({
  path,
  sha256: path,
  status: 'read',
  pages: [page()],
  ...more,
});

describe('documents', () => {
  test.each<[string, Patches, readonly string[]]>([
    ['contract', { contract: null }, ['document.missing/contract']],
    ['invoice', { invoice: null }, ['document.missing/invoice']],
    ['form', { form: null }, ['document.missing/application-form']],
    ['credit report', { credit: null }, ['document.missing/credit-report']],
  ])('a missing %s is asked for', (_, papers, expected) => {
    expect(documents({ papers })).toEqual(expected);
  });

  test('a declaration beside the papers stands for the form', () => {
    expect(documents({ papers: { form: null }, declared: { name: APPLICANT } })).toEqual([]);
  });

  test('an application without any service lacks contract and invoice', () => {
    expect(documents({ services: [] })).toEqual(['document.missing/contract', 'document.missing/invoice']);
  });

  test.each<[string, readonly ReadDocument[], readonly string[]]>([
    [
      'an encrypted file',
      [file('a/b.pdf', { status: 'unreadable', pages: [], fault: { code: 'file.encrypted', cause: 'password' } })],
      ['document.unreadable/file.encrypted'],
    ],
    [
      'a photo in a format that can be converted',
      [file('a.heic', { status: 'unreadable', pages: [], fault: { code: 'file.unsupported', cause: 'heic' } })],
      ['document.unreadable/file.unsupported.heic'],
    ],
    [
      'a format of no name',
      [file('a.bin', { status: 'unreadable', pages: [], fault: { code: 'file.unsupported', cause: 'unknown' } })],
      ['document.unreadable/file.unsupported'],
    ],
    [
      'a file of which some pages failed',
      [file('b.pdf', { status: 'partial', pages: [page(), failed(2, 'file.damaged')] })],
      ['document.unreadable/pages'],
    ],
    [
      'a file at some pages of which a reader was stopped, apart from those that are damaged',
      [file('b.pdf', { status: 'partial', pages: [page(), failed(2, 'reader.timeout'), failed(3, 'file.damaged')] })],
      ['document.unreadable/pages', 'document.unreadable/stopped'],
    ],
    [
      'a file without a page that was read, for several reasons',
      [file('b.pdf', { status: 'unreadable', pages: [failed(1, 'reader.crashed'), failed(2, 'file.damaged')] })],
      ['document.unreadable/pages', 'document.unreadable/stopped'],
    ],
    [
      'a file at whose doubtful places the second reader was stopped',
      [file('b.jpg', { pages: [page({ secondReadingFault: { code: 'reader.crashed', cause: 'SIGKILL' } })] })],
      ['document.unreadable/second-reader'],
    ],
    [
      'a file all of whose pages failed',
      [
        file('b.pdf', {
          status: 'unreadable',
          pages: [failed(1, 'reader.memory'), failed(2, 'reader.timeout')],
        }),
      ],
      ['document.unreadable/reader.memory'],
    ],
    [
      'one file twice',
      [file('a.pdf', { sha256: 'x' }), file('b/a.pdf', { sha256: 'x' })],
      ['document.duplicate-file/copy=info'],
    ],
    [
      'two empty files',
      [1, 2].map((n) =>
        file(`${n}.pdf`, {
          sha256: 'e',
          status: 'unreadable',
          pages: [],
          fault: { code: 'file.empty', cause: '0 bytes' },
        }),
      ),
      ['document.unreadable/file.empty', 'document.unreadable/file.empty'],
    ],
  ])('%s', (_, files, expected) => {
    expect(documents({ files })).toEqual(expected);
  });

  test('a file that failed is named without its folders', () => {
    const files = [
      file('given.zip!/inner/回单.pdf', {
        status: 'unreadable',
        pages: [],
        fault: { code: 'file.damaged', cause: 'x' },
      }),
    ];
    expect(complaints({ files }).find(({ code }) => code === 'document.unreadable')?.values).toEqual({
      file: '回单.pdf',
    });
  });

  test('a text layer that was replaced is noted, and raised only where it contradicts the picture', () => {
    const suspectLayer = { reason: 'unmapped glyphs', runs: [] };
    const pages = [scanned({ suspectLayer })];
    const sides = { said: textSide('1'), places: [] };
    const conflict = { kind: 'text-layer', field: 'grade', expected: sides, found: sides } as const;
    expect(documents({ extra: [paper('x', 'other', {}, { pages })] })).toEqual([
      'document.text-layer-suspect/replaced=info',
    ]);
    expect(documents({ extra: [paper('x', 'other', {}, { pages, conflicts: [conflict] })] })).toEqual([
      'document.text-layer-suspect/differ',
    ]);
    expect(documents({ extra: [paper('x', 'invoice', {}, { conflicts: [{ ...conflict, kind: 'data' }] })] })).toEqual([
      'document.text-layer-suspect/data',
    ]);
  });
});
