import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Reading } from '../../src/read/reading-service.ts';
import { childrenAlive, openTested, SHORT, sourceOf } from './reading.ts';

let reading: Reading;
beforeAll(() => {
  reading = openTested(2);
});
afterAll(() => reading.close());

const CODES = [
  ['crash', 'reader.crashed'],
  ['leave', 'reader.crashed'],
  ['reject', 'reader.crashed'],
  ['rubbish', 'reader.crashed'],
  ['boast', 'reader.crashed'],
  ['mumble', 'reader.crashed'],
  ['hang', 'reader.timeout'],
  ['wait', 'reader.timeout'],
  ['starve', 'reader.crashed'],
] as const;

test.each(CODES)('a child that does "%s" on page 2 of 3 costs that page alone: %s', async (deed, code) => {
  const read = await reading.read(sourceOf('file', 'yaml', `3: 2 ${deed}`));
  expect(read.pages.map((page) => page.fault?.code ?? page.runs[0]?.text)).toEqual(['page 1', code, 'page 3']);
  expect(read.pages.map((page) => page.page)).toEqual([1, 2, 3]);
  expect(read.status).toBe('partial');
});

function notes(): string {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'notes');
}

test.each([
  ['crash', 1],
  ['leave', 1],
  ['hang', 1],
  ['starve', 1],
  ['killed', 4],
] as const)('what makes a child "%s" on a page %i times is read whole by the next one', async (deed, times) => {
  for (const page of [0, 2]) {
    const read = await reading.read(sourceOf('file', 'yaml', `3: ${page} ${deed} ${times} ${notes()}`));
    expect(read.pages.map((one) => one.runs[0]?.text)).toEqual(['page 1', 'page 2', 'page 3']);
  }
});

test('a file over which readers are ended from outside does not count as one that ends them', async () => {
  const orders = Array.from({ length: 6 }, (_, at) => `${at + 1} killed 1 ${notes()}`).join(', ');
  expect((await reading.read(sourceOf('file', 'yaml', `6: ${orders}`))).status).toBe('read');
});

test('a page that makes every child be killed is given up', async () => {
  const read = await reading.read(sourceOf('file', 'yaml', '3: 2 killed'));
  expect(read.pages.map((page) => page.fault?.code)).toEqual([undefined, 'reader.crashed', undefined]);
});

test('a child whose memory grows on page 2 of 3 is ended at the limit, long before its time is over', async () => {
  const patient = openTested(1, { ...SHORT, time: { ...SHORT.time, text: 100_000 } });
  const read = await patient.read(sourceOf('file', 'yaml', '3: 2 flood'));
  await patient.close();
  expect(read.pages.map((page) => page.fault?.code ?? page.runs[0]?.text)).toEqual([
    'page 1',
    'reader.memory',
    'page 3',
  ]);
});

test.each([
  ['crash', 'reader.crashed'],
  ['hang', 'reader.timeout'],
] as const)('a file whose opening kills twice ("%s") is unreadable: %s', async (deed, code) => {
  const read = await reading.read(sourceOf('file', 'yaml', `3: 0 ${deed}`));
  expect(read).toMatchObject({ status: 'unreadable', fault: { code }, pages: [] });
});

test('a file that ends one reader after the other is given up, and every page still has its verdict', async () => {
  const orders = Array.from({ length: 12 }, (_, at) => `${at + 1} crash`).join(', ');
  const read = await reading.read(sourceOf('file', 'yaml', `12: ${orders}`));
  expect(read.status).toBe('unreadable');
  expect(read.pages.map((page) => page.fault?.code)).toEqual(Array.from({ length: 12 }, () => 'reader.crashed'));
  expect(read.pages.at(-1)?.fault?.cause).toMatch(/not tried/u);
});

test('files beside a hostile one are read as if it were not there', async () => {
  const files = ['20', '9: 1 crash, 5 flood', '20', '3: 0 hang', '7'];
  const read = await Promise.all(files.map((orders, at) => reading.read(sourceOf(`${at}`, 'yaml', orders))));
  expect(
    read.map(({ pages }) => pages.filter((page) => page.fault === undefined).map((page) => page.page).length),
  ).toEqual([20, 7, 20, 0, 7]);
  expect(read[0]?.pages.map((page) => page.runs[0]?.text)).toEqual(
    Array.from({ length: 20 }, (_, at) => `page ${at + 1}`),
  );
});

test('places of a page that has no picture give nothing, those of a file that does not open the fault', async () => {
  const places = [{ page: 1, box: [0, 0, 10, 10] as const }];
  expect(await reading.crops(sourceOf('file', 'yaml', '3'), places)).toEqual([undefined]);
  expect(await reading.crops(sourceOf('file', 'yaml', '3: 0 crash'), places)).toMatchObject([
    { code: 'reader.crashed' },
  ]);
  expect((await reading.again(sourceOf('file', 'yaml', '3'), places)).get(1)).toEqual([
    { text: '', box: [0, 0, 10, 10], confidence: 0 },
  ]);
  expect((await reading.again(sourceOf('file', 'yaml', '3: 0 leave'), places)).get(1)).toMatchObject({
    code: 'reader.crashed',
  });
});

test('closing while a child hangs ends it, and no child is left', async () => {
  const other = openTested(2);
  const hanging = other.read(sourceOf('file', 'yaml', '3: 1 hang'));
  await expect.poll(() => childrenAlive().length, { timeout: 30_000 }).toBeGreaterThan(0);
  await Promise.all([other.close(), reading.close()]);
  expect((await hanging).status).toBe('unreadable');
  expect(childrenAlive()).toEqual([]);
});
