/** What a golden of JSON lets pass and what it does not. */
import { describe, expect, test } from 'vitest';
import { recordText } from './record.ts';

const PLACE = { page: 1, box: [100, 200, 50.25, 12] } as const;
const DOSSIER = {
  recommendation: 'approve',
  findings: [{ code: 'invoice.red-unchecked', severity: 'info', places: [PLACE] }],
  documents: [
    {
      kind: 'contract',
      confidence: 0.976,
      pages: [1, 2],
      fields: { total: { value: '48000.00', status: 'sure', places: [PLACE] } },
    },
  ],
};
const golden = recordText(JSON.stringify(DOSSIER));
const compared = (dossier: unknown): string => recordText(JSON.stringify(dossier), golden);

test('has its keys in order, one value a line, a place on one line in whole points, and no confidence', () => {
  expect(golden.split('\n').slice(0, 16)).toEqual([
    '{',
    '  "documents": [',
    '    {',
    '      "fields": {',
    '        "total": {',
    '          "places": [',
    '            {"page":1,"box":[100,200,50,12]}',
    '          ],',
    '          "status": "sure",',
    '          "value": "48000.00"',
    '        }',
    '      },',
    '      "kind": "contract",',
    '      "pages": [',
    '        1,',
    '        2',
  ]);
});

describe('is the same', () => {
  test.each([
    ['for the same dossier', DOSSIER],
    [
      'whatever the order of keys',
      { documents: DOSSIER.documents, findings: DOSSIER.findings, recommendation: 'approve' },
    ],
    [
      'for another confidence',
      { ...DOSSIER, documents: DOSSIER.documents.map((document) => ({ ...document, confidence: 0.9 })) },
    ],
    [
      'for a box a point away',
      { ...DOSSIER, findings: [{ ...DOSSIER.findings[0], places: [{ ...PLACE, box: [101, 199, 50, 12] }] }] },
    ],
  ])('%s', (_, dossier) => {
    expect(compared(dossier)).toBe(golden);
  });
});

describe('is another', () => {
  test.each([
    [
      'for one finding more',
      { ...DOSSIER, findings: [...DOSSIER.findings, { code: 'cap.reached', severity: 'info', places: [] }] },
    ],
    ['for one finding less', { ...DOSSIER, findings: [] }],
    ['for another severity', { ...DOSSIER, findings: [{ ...DOSSIER.findings[0], severity: 'warn' }] }],
    [
      'for a place on another page',
      { ...DOSSIER, findings: [{ ...DOSSIER.findings[0], places: [{ ...PLACE, page: 2 }] }] },
    ],
    [
      'for other pages',
      { ...DOSSIER, documents: DOSSIER.documents.map((document) => ({ ...document, pages: [1, 3] })) },
    ],
    [
      'for a box elsewhere',
      { ...DOSSIER, findings: [{ ...DOSSIER.findings[0], places: [{ ...PLACE, box: [100, 215, 50, 12] }] }] },
    ],
    ['for a key that is new', { ...DOSSIER, signed: false }],
  ])('%s', (_, dossier) => {
    expect(compared(dossier)).not.toBe(golden);
  });
});
