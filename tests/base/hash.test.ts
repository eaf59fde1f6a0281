import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfFiles, hashOfFolder, sha256 } from '../../src/base/hash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hash-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'inner.txt'), 'two');
  writeFileSync(join(folder, 'a.txt'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('parts count as one content', () => {
  expect(sha256('甲', Buffer.from('乙'))).toBe(sha256('甲乙'));
});

test('a folder is its files, by their paths in it, wherever it lies', () => {
  const files: readonly (readonly [string, Buffer])[] = [
    ['a.txt', Buffer.from('one')],
    ['b/inner.txt', Buffer.from('two')],
  ];
  expect(hashOfFolder(folder)).toBe(hashOfFiles(files));
  expect(hashOfFolder(`${folder}/`)).toBe(hashOfFiles(files));
});

test.each([
  ['another content', () => writeFileSync(join(folder, 'a.txt'), 'One')],
  ['another file', () => writeFileSync(join(folder, 'c.txt'), '')],
  ['an empty folder', () => mkdirSync(join(folder, 'empty')), true],
])('a folder with %s : another hash? empty folders do not count', (_, change, same = false) => {
  const before = hashOfFolder(folder);
  change();
  expect(hashOfFolder(folder) === before).toBe(same);
});

test('bytes of one file never count as the name of the next', () => {
  const joined = hashOfFiles([['a', Buffer.from('xb\0y')]]);
  const apart = hashOfFiles([
    ['a', Buffer.from('x')],
    ['b', Buffer.from('y')],
  ]);
  expect(joined).not.toBe(apart);
});
