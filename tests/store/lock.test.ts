/** The lock: taken over only from the dead. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { mayRun, ownMark } from '../../src/store/process-mark.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isHeld = (lock: ReturnType<typeof takeLock>) => 'release' in lock;
const leave = (generation: number, text: string) => writeFileSync(join(folder, `lock.${generation}`), text);
// The highest number that Linux gives out, and one more.
const nobody = { pid: 4_194_305, started: '', host: hostname() };

test('a held lock names its holder and its file', () => {
  takeLock(folder);
  expect(takeLock(folder)).toEqual({ holder: ownMark(), file: join(folder, 'lock.1') });
});

test('a released lock is free', () => {
  const lock = takeLock(folder);
  if ('release' in lock) lock.release();
  expect(isHeld(takeLock(folder))).toBe(true);
});

test.each([
  { whose: 'a process that is gone', mark: nobody },
  { whose: 'an earlier process whose number is used again', mark: { ...ownMark(), started: 'another boot:1' } },
])('the lock of $whose is taken over and only the new one is left', ({ mark }) => {
  leave(7, JSON.stringify(mark));
  expect(isHeld(takeLock(folder))).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock.8']);
});

test.each([
  { whose: 'a process of another machine', mark: { ...nobody, host: `${hostname()}-2` } },
  { whose: 'a process that runs', mark: ownMark() },
  { whose: 'a running process of which only the number is known', mark: { ...ownMark(), started: '' } },
])('the lock of $whose is respected', ({ mark }) => {
  leave(7, JSON.stringify(mark));
  expect(takeLock(folder)).toEqual({ holder: mark, file: join(folder, 'lock.7') });
});

test('the highest generation counts, whatever lies below it', () => {
  leave(2, JSON.stringify(nobody));
  leave(3, JSON.stringify(ownMark()));
  leave(1, '');
  expect(takeLock(folder)).toMatchObject({ file: join(folder, 'lock.3') });
});

test('a lock that is not ours to understand stops us and is left alone', () => {
  leave(1, 'not a mark');
  expect(() => takeLock(folder)).toThrow();
  expect(readdirSync(folder)).toEqual(['lock.1']);
});

test('this process runs by its own mark', () => {
  expect(mayRun(ownMark())).toBe(true);
});
