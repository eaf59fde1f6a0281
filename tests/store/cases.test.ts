/** A case is given back as it was kept, for as long as it is made of the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, type MatchedCase, type ReadPage } from '../../src/model/index.ts';
import { casesOf, type Cases } from '../../src/store/cases.ts';
import type { Connection } from '../../src/store/database.ts';
import { reading } from './papers.ts';
import { openTemporary } from './temporary.ts';

const BATCH = { year: 2025, batch: 'first' } as const;
const [PAGE] = reading().pages;

let connection: Connection;
let close: () => Promise<void>;
let cases: Cases;
beforeAll(async () => {
  ({ connection, close } = await openTemporary('cases'));
  cases = casesOf(connection);
});
afterAll(() => close());

function matched(id: string, page: Partial<ReadPage> = {}): MatchedCase {
  const pages = PAGE === undefined ? [] : [{ ...PAGE, ...page }];
  return {
    id,
    declared: {},
    documents: [],
    files: [{ path: 'a.pdf', sha256: 'aa', status: 'read', pages }],
    applicant: { match: { rows: [], alternatives: [] }, places: [] },
    services: [],
  };
}

test('made of the same it is given back whole, with keys in their order', async () => {
  await cases.keep(BATCH, matched('a'), 'one');
  const kept = await cases.lastOf(BATCH, 'a', 'one');
  expect(kept).toStrictEqual(matched('a'));
  expect(JSON.stringify(kept)).toBe(JSON.stringify(matched('a')));
});

test('made of something else, of another batch or another application it is none', async () => {
  await cases.keep(BATCH, matched('b'), 'one');
  expect(await cases.lastOf(BATCH, 'b', 'two')).toBeUndefined();
  expect(await cases.lastOf({ ...BATCH, batch: 'second' }, 'b', 'one')).toBeUndefined();
  expect(await cases.lastOf(BATCH, 'c', 'one')).toBeUndefined();
});

test('the newest takes the place of the one before', async () => {
  await cases.keep(BATCH, matched('d'), 'one');
  await cases.keep(BATCH, { ...matched('d'), submittedOn: day('2025-01-01') }, 'two');
  expect(await cases.lastOf(BATCH, 'd', 'one')).toBeUndefined();
  expect(await cases.lastOf(BATCH, 'd', 'two')).toMatchObject({ submittedOn: '2025-01-01' });
});

test.each<[string, Partial<ReadPage>, boolean]>([
  ['a page on which the reader was stopped', { fault: { code: 'reader.timeout', cause: '60 s' } }, false],
  [
    'a page on which the second reader was stopped',
    { secondReadingFault: { code: 'reader.memory', cause: '1600 MB' } },
    false,
  ],
  ['a page that is damaged for good', { fault: { code: 'file.damaged', cause: 'bad xref' } }, true],
])('a case with %s: kept is %3$s', async (what, page, lasts) => {
  await cases.keep(BATCH, matched(what, page), 'one');
  expect((await cases.lastOf(BATCH, what, 'one')) !== undefined).toBe(lasts);
});

test('what is no case is worked out again', async () => {
  await connection.db
    .insertInto('matched_case')
    .values({ ...BATCH, application: 'e', made_of: 'one', content: '"text"' })
    .execute();
  expect(await cases.lastOf(BATCH, 'e', 'one')).toBeUndefined();
});
