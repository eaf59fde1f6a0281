/** What was read once is not asked of the readers again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ReadDocument, Run, SourceFile } from '../../../src/model/index.ts';
import { readingCacheOf, type ReadingCache } from '../../../src/pipeline/cache/reading-cache.ts';
import type { RereadResult } from '../../../src/read/index.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { putNewStore } from '../../store/new-store.ts';
import { say } from '../../store/words.ts';

const RUN: Run = { text: '126000.00', box: [1, 2, 3, 4], confidence: 0.9 };
const NOTHING: Run = { text: '', box: [1, 2, 3, 4], confidence: 0 };
const PLACE = { page: 1, box: [1, 2, 3, 4] } as const;

function file(sha256: string, path = `${sha256}.pdf`): SourceFile {
  return { path, sha256, type: 'pdf', bytes: new Uint8Array() };
}

// Counts what it is asked for; real readers would only make it slow to count.
function countingReaders(version: string) {
  const asked: string[] = [];
  const reading = {
    version,
    read: async (
      { path, sha256 }: SourceFile,
      onPage?: (page: number, pages: number) => void,
    ): Promise<ReadDocument> => {
      asked.push(`read ${path}`);
      onPage?.(1, 1);
      return {
        path,
        sha256,
        status: 'read',
        pages: [{ page: 1, width: 595, height: 842, reader: 'paddle', runs: [RUN], blank: false, qr: [] }],
      };
    },
    again: async ({ path }: SourceFile): Promise<RereadResult> => {
      asked.push(`again ${path}`);
      return path.startsWith('hard')
        ? new Map([[1, { code: 'reader.timeout', cause: '60 s' }]])
        : new Map([[1, [path.startsWith('empty') ? NOTHING : RUN]]]);
    },
    crops: async () => [],
    close: async () => undefined,
  };
  return { asked, reading };
}

let data: string;
let store: Store;
let readers: ReturnType<typeof countingReaders>;
let readingCache: ReadingCache;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'library-'));
  await putNewStore(data);
  store = await openStore({ data, say });
});
afterAll(async () => {
  await store.close();
  rmSync(data, { recursive: true });
});
beforeEach(({ task }) => {
  readers = countingReaders(task.id);
  readingCache = readingCacheOf(readers.reading, store.readings);
});

test('the same bytes under another name are read once, and keep the name they came with', async () => {
  const pages: string[] = [];
  const [first, second] = [
    await readingCache.read(file('aa', 'a.pdf'), () => pages.push('a')),
    await readingCache.read(file('aa', 'b.pdf'), () => pages.push('b')),
  ];
  expect([first.path, second.path, readers.asked, pages]).toEqual(['a.pdf', 'b.pdf', ['read a.pdf'], ['a']]);
  expect(second.pages).toEqual(first.pages);
});

test('readers of another version read anew', async () => {
  await readingCache.read(file('bb'), () => undefined);
  const other = countingReaders('another');
  await readingCacheOf(other.reading, store.readings).read(file('bb'), () => undefined);
  expect(other.asked).toEqual(['read bb.pdf']);
});

test('a place is looked at again once; another place of the same file is another question', async () => {
  const [first, second] = [
    await readingCache.again(file('cc'), [PLACE]),
    await readingCache.again(file('cc'), [PLACE]),
  ];
  expect([second, readers.asked]).toEqual([first, ['again cc.pdf']]);
  await readingCache.again(file('cc'), [PLACE, { ...PLACE, rotation: 90 }]);
  expect(readers.asked).toHaveLength(2);
});

test('that the second reader sees nothing is remembered, that it was stopped is not', async () => {
  for (const name of ['empty', 'hard']) {
    const source = file(`${name}-hash`, `${name}.pdf`);
    expect(await readingCache.again(source, [PLACE])).toEqual(await readingCache.again(source, [PLACE]));
  }
  expect(readers.asked).toEqual(['again empty.pdf', 'again hard.pdf', 'again hard.pdf']);
});

test('a file that never came in whole is not kept: it has no hash of its own', async () => {
  const refused: SourceFile = { ...file(''), fault: { code: 'file.too-large', cause: '1 GB' } };
  await readingCache.read(refused, () => undefined);
  await readingCache.read(refused, () => undefined);
  expect(readers.asked).toHaveLength(2);
});
