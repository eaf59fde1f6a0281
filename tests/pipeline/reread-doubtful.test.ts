/**
 * What the second reader says comes to the page beside what it said before; that it could not be asked is no silence.
 */
import { expect, test } from 'vitest';
import type { ReadDocument, SourceFile } from '../../src/model/index.ts';
import { rereadDoubtful } from '../../src/pipeline/reread-doubtful.ts';
import type { RereadResult } from '../../src/read/index.ts';
import { settleDocument } from '../settle/builder.ts';
import { document, over, row } from '../settle/builder.ts';

const PAPER = document(
  'd1',
  'contract',
  [{ field: 'contractAmount', value: '126000.00', at: 2, witnesses: ['digits'] }],
  { again: [over(5, '2025年3月18日')] },
);
const FILE: ReadDocument = { path: PAPER.path, sha256: PAPER.sha256, status: 'read', pages: PAPER.pages };
const SOURCE: SourceFile = { path: PAPER.path, sha256: PAPER.sha256, type: 'pdf', bytes: new Uint8Array() };

const look = (seen: RereadResult) =>
  rereadDoubtful([FILE], [settleDocument(PAPER)], [SOURCE], { again: () => Promise.resolve(seen) });

test('is added to what was seen before', async () => {
  const run = { text: '126,000.00', box: row(2), confidence: 0.9 };
  const [file] = (await look(new Map([[1, [run]]]))) ?? [];
  expect(file?.pages[0]?.secondReading).toEqual([over(5, '2025年3月18日'), run]);
});

test('a page that stopped the second reader says so, and keeps what was seen before', async () => {
  const fault = { code: 'reader.timeout', cause: '60 s' } as const;
  const [file] = (await look(new Map([[1, fault]]))) ?? [];
  expect(file?.pages[0]).toMatchObject({ secondReadingFault: fault, secondReading: [over(5, '2025年3月18日')] });
});

test('files that were not asked about stay the same objects', async () => {
  const other: ReadDocument = { ...FILE, path: 'other.pdf' };
  const files = await rereadDoubtful([FILE, other], [settleDocument(PAPER)], [SOURCE], {
    again: () => Promise.resolve(new Map()),
  });
  expect(files?.[1]).toBe(other);
});
