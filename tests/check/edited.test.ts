import { expect, test } from 'vitest';
import type { DocumentKind, FileInformation, ReadDocument } from '../../src/model/index.ts';
import { complaints, page, paper } from './builder.ts';

const INFORMATION: FileInformation = { before: [], attachments: [] };
const MADE = '2025-06-10T09:00:00+08:00';
const LATER = '2025-06-11T17:30:00+08:00';
const ITEXT = 'iText® 5.5.13 ©2000-2019 iText Group NV (AGPL-version)';

/** What is said of one paper in a file that says this about itself. */
function edited(
  information: Partial<FileInformation>,
  kind: DocumentKind = 'contract',
  pages: ReadDocument['pages'] = [page()],
) {
  const document = paper('x', kind, {}, { path: 'x.pdf', pages });
  const file: ReadDocument = {
    path: 'x.pdf',
    sha256: 'x',
    status: 'read',
    information: { ...INFORMATION, ...information },
    pages,
  };
  return complaints({ extra: [document], files: [file] }).filter(({ code }) => code === 'document.edited');
}

const brief = (found: ReturnType<typeof edited>) =>
  found.map(({ detail, severity }) => [detail, severity ?? 'as graded']);

test.each<[string, Partial<FileInformation>]>([
  ['nothing', {}],
  ['a library as its producer', { producer: ITEXT, created: MADE, modified: LATER }],
  [
    'a form from an editor that a library has filled in',
    { producer: `Adobe Acrobat Pro; modified using ${ITEXT}`, created: MADE, modified: LATER },
  ],
  [
    'a form from one program that a library has filled in',
    { producer: `Quartz PDFContext; modified using ${ITEXT}`, created: MADE, modified: LATER },
  ],
  [
    'a part of an editor that only makes PDFs',
    { producer: 'Acrobat Distiller 11.0 (Windows)', creator: 'Acrobat PDFMaker 11 for Word' },
  ],
  ['a word of an editor inside another word', { producer: 'Withdrawal Printing Service' }],
  [
    'a later save by the same program',
    { producer: 'Bank Printing 2', created: MADE, modified: LATER, before: [{ producer: 'Bank Printing 2' }] },
  ],
  [
    'another program at the moment of making',
    { producer: 'Printing 2', created: MADE, modified: MADE, before: [{ producer: 'Core 1' }] },
  ],
  ['a later save by a library', { producer: ITEXT, created: MADE, modified: LATER, before: [{ producer: 'Core 1' }] }],
])('%s is no sign of editing', (_, information) => {
  expect(edited(information, 'payment')).toEqual([]);
});

test.each<[string, Partial<FileInformation>, string]>([
  ['an editor of PDFs as producer', { producer: 'Adobe Acrobat Pro DC 21.1' }, 'editor'],
  [
    'an editor of pictures as creator',
    { producer: 'PDF Library 15.0', creator: 'Adobe Photoshop CC (Windows)' },
    'editor',
  ],
  ['an editor that is one word', { producer: 'LibreOffice 24.2', creator: 'Draw' }, 'editor'],
  ['an editor with a Chinese name', { producer: '某某万能PDF编辑器 3.0' }, 'editor'],
  ['an editor over the work of a library', { producer: `${ITEXT}; modified using Adobe Acrobat` }, 'editor'],
  [
    'a later save by another program',
    { producer: 'Printing 2', created: MADE, modified: LATER, before: [{ producer: 'Core 1' }] },
    'saved',
  ],
])('%s is a note, and a warning on slips and certificates', (_, information, detail) => {
  expect(brief(edited(information, 'contract'))).toEqual([[detail, 'as graded']]);
  expect(brief(edited(information, 'payment'))).toEqual([[detail, 'warn']]);
  expect(brief(edited(information, 'eligibility'))).toEqual([[detail, 'warn']]);
});

test('pages that an update changed are named and shown, once a file and before other signs', () => {
  const pages = [page(), page({ page: 2, changed: true }), page({ page: 3, changed: true })];
  expect(edited({ producer: 'Adobe Acrobat' }, 'contract', pages)).toMatchObject([
    {
      detail: 'pages',
      values: { file: 'x.pdf', pages: '2, 3' },
      places: [
        { document: 'x', page: 2 },
        { document: 'x', page: 3 },
      ],
    },
  ]);
});

test('a page of a contract that was changed is no warning for the slip behind it', () => {
  const [first, second] = [page({ changed: true }), page({ page: 2 })];
  const papers = [
    paper('x', 'contract', {}, { path: 'x.pdf', pages: [first] }),
    paper('y', 'payment', {}, { path: 'x.pdf', pages: [second] }),
  ];
  const file: ReadDocument = { path: 'x.pdf', sha256: 'x', status: 'read', pages: [first, second] };
  const found = complaints({ extra: papers, files: [file] }).filter(({ code }) => code === 'document.edited');
  expect(brief(found)).toEqual([['pages', 'as graded']]);
});

test('a file that could not be asked about itself says nothing', () => {
  const file: ReadDocument = {
    path: 'x.pdf',
    sha256: 'x',
    status: 'read',
    information: { code: 'reader.crashed', cause: 'x' },
    pages: [page()],
  };
  expect(complaints({ files: [file] }).filter(({ code }) => code === 'document.edited')).toEqual([]);
});
