import { describe, expect, test } from 'vitest';
import type { DocumentKind, ReadDocument, ReadPage, Run } from '../../src/model/index.ts';
import { complaints, NUMBER, page, paper } from './builder.ts';

const OTHER = '25652000000099887766';
const run = (text: string, x: number, y: number): Run => ({ text, box: [x, y, text.length * 6, 11], confidence: 1 });
const qr = (number: string): string => `01,31,,${number},126000.00,20250610,,A1B2`;

/** What is said of a page in the file of one more paper of a kind. */
function unclaimed(more: Partial<ReadPage>, kind: DocumentKind = 'other') {
  const pages = [page(more)];
  const file: ReadDocument = { path: 'x.pdf', sha256: 'x', status: 'read', pages };
  const extra = [paper('x', kind, kind === 'invoice' ? { invoiceNumber: NUMBER } : {}, { path: 'x.pdf', pages })];
  return complaints({ extra, files: [file] })
    .filter(({ code }) => code === 'document.unclaimed')
    .map(({ detail, values, places }) => ({ detail, found: values['found'], document: places[0]?.document }));
}

describe('an invoice number that no invoice has is for a person', () => {
  test.each<[string, readonly Run[]]>([
    ['behind its label', [run(`发票号码：${OTHER}`, 40, 600)]],
    ['right of its label', [run('发票号码：', 40, 600), run(OTHER, 110, 601)]],
  ])('%s', (_, runs) => {
    expect(unclaimed({ runs }, 'invoice')).toEqual([{ detail: 'number', found: OTHER, document: 'x' }]);
  });
});

test('the QR code of an invoice that was not handed in is for a person', () => {
  expect(unclaimed({ qr: [qr(OTHER)] })).toEqual([{ detail: 'qr', found: OTHER, document: 'x' }]);
  expect(unclaimed({ qr: [qr(NUMBER), qr(OTHER)] }, 'invoice')).toEqual([
    { detail: 'qr', found: OTHER, document: 'x' },
  ]);
});

describe('nothing is unclaimed', () => {
  test.each<[string, Partial<ReadPage>, DocumentKind]>([
    ['the number of the invoice itself', { runs: [run(`发票号码：${NUMBER}`, 40, 600)] }, 'invoice'],
    [
      'another reading of the same ink',
      { runs: [{ ...run(`发票号码：${OTHER}`, 100, 196), box: [100, 196, 200, 10] }] },
      'invoice',
    ],
    ['an invoice that a slip or a form speaks of', { runs: [run(`发票号码：${OTHER}`, 40, 600)] }, 'payment'],
    ['a long number without the label', { runs: [run(`校验码：${OTHER}`, 40, 600), run(OTHER, 40, 640)] }, 'invoice'],
    ['the code of an invoice of the application, on whatever page', { qr: [qr(NUMBER)] }, 'other'],
    ['a code that contradicts its one invoice, which has a code of its own', { qr: [qr(OTHER)] }, 'invoice'],
    ['a code that is no invoice', { qr: ['https://example.invalid/x'] }, 'other'],
  ])('%s', (_, more, kind) => {
    expect(unclaimed(more, kind)).toEqual([]);
  });
});
