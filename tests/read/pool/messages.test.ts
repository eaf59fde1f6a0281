import { expect, test } from 'vitest';
import type { FileInformation, ReadPage } from '../../../src/model/index.ts';
import { ANSWER } from '../../../src/read/pool/messages.ts';

const PAGE: ReadPage = {
  page: 3,
  width: 595.28,
  height: 841.89,
  reader: 'paddle',
  runs: [{ text: '壹拾贰万陆仟元整', box: [1, 2, 3, 4], confidence: 0.98 }],
  blank: false,
  changed: true,
  rotation: 90,
  skew: -1.5,
  qr: ['01,32,,'],
  seals: [[5, 6, 7, 8]],
  colour: true,
  suspectLayer: { reason: 'unmapped-glyphs', runs: [] },
  stated: [{ kind: 'invoice', values: { totalAmount: '126000.00' }, lines: [{ name: '*研发服务*', amount: '1.00' }] }],
  secondReading: [],
  secondReadingFault: { code: 'reader.timeout', cause: 'for the shape' },
  fault: { code: 'file.damaged', cause: 'for the shape' },
};

test('a page with everything a page can have comes through unchanged', () => {
  expect(ANSWER.parse({ kind: 'page', page: PAGE })).toEqual({ kind: 'page', page: PAGE });
});

test('what a file says about itself comes through unchanged, and nothing where it says nothing', () => {
  const information: FileInformation = {
    creator: 'Core',
    producer: 'Bank 1',
    created: '2025-06-10T09:02:03+08:00',
    modified: '2025-06-11T01:30:00+08:00',
    before: [{ producer: 'Tool 2' }],
    permissions: ['print'],
    pageLabels: ['iii'],
    attachments: ['invoice.xml'],
  };
  expect(ANSWER.parse({ kind: 'information', information })).toEqual({ kind: 'information', information });
  expect(ANSWER.parse({ kind: 'information' })).toEqual({ kind: 'information' });
});

test.each([
  ['a number that is none', { ...PAGE, width: Number.NaN }],
  ['a page before the first', { ...PAGE, page: 0 }],
  ['a reader that nobody knows', { ...PAGE, reader: 'oracle' }],
  ['a box with three sides', { ...PAGE, seals: [[1, 2, 3]] }],
  ['a key that nobody knows', { ...PAGE, __extra: 1 }],
  ['no runs', { ...PAGE, runs: undefined }],
  ['a fault of no known code', { ...PAGE, fault: { code: 'reader.bored', cause: '' } }],
])('a page with %s is refused', (_, page) => {
  expect(ANSWER.safeParse({ kind: 'page', page }).success).toBe(false);
});
