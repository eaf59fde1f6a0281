/** What names, papers and lists say reaches the terminal as text and never as a command to it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { inert, screenOf } from '../../src/cli/terminal.ts';
import { putNewStore } from '../store/new-store.ts';

test.each([
  ['an escape', '\u001b[31m红', '\\u001b[31m红'],
  ['a title of the window with its bell', '\u001b]0;T\u0007', '\\u001b]0;T\\u0007'],
  ['an escape of eight bits', '\u009b2J', '\\u009b2J'],
  ['a return to the head of the line', '失败\r成功', '失败\\u000d成功'],
  ['a line of its own', '甲\n乙', '甲\\u000a乙'],
  ['an override of direction', 'a\u202egnp.exe', 'a\\u202egnp.exe'],
  ['an isolate of direction', 'a\u2066b\u2069', 'a\\u2066b\\u2069'],
  ['a mark of direction', '1\u200f2\u061c3', '1\\u200f2\\u061c3'],
  ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
])('%s is shown and not obeyed', (_, raw, shown) => {
  expect(inert(raw)).toBe(shown);
});

test('ordinary text stays as it is, whatever its script', () => {
  const plain = '克拉玛依市 “天蕴”（ABC）\t¥ 126,000.00 — é 𠮷 👍🏽';
  expect(inert(plain)).toBe(plain);
});

test('a record of JSON stays the same record', () => {
  const record = { name: '\u001b]0;T\u0007\u202e\u009b\n\u2028“甲\\u0041”' };
  expect(JSON.parse(inert(JSON.stringify(record)))).toEqual(record);
});

test('a line that is rewritten obeys the program alone', () => {
  const written: string[] = [];
  screenOf({ isTTY: true, write: (text) => written.push(text) }).rewrite('a\u001b[2Jb');
  expect(written).toEqual(['\ra\\u001b[2Jb\u001b[K']);
});

test('nothing in the program prints but the door to the terminal', () => {
  const folder = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const printing = files.filter((name) =>
    /process\.std(?:out|err)|console\./u.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(printing).toEqual(['cli/terminal.ts']);
});

const STEERING = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const MARK = '\u001b]0;T\u0007\u202e\u009b31m\u2066\r';

test.each<readonly [command: string, args: (folder: string) => readonly string[]]>([
  ['read --json', (folder) => ['read', folder, '--json']],
  ['read of a file that is not there', () => ['read', `none${MARK}.pdf`]],
  ['explain of an application that is not there', () => ['explain', `none${MARK}`]],
  ['registry check', (folder) => ['registry', 'check', '--registry', join(folder, 'registry')]],
  ['a command that is not there', () => [`${MARK}help`]],
])('%s prints hostile names and cells without one steering character', async (_, args) => {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, `broken${MARK}.pdf`), 'x');
  mkdirSync(join(folder, 'registry'));
  await putNewStore(join(folder, 'data'));
  writeFileSync(
    join(folder, 'registry', 'providers.csv'),
    `机构名称,统一社会信用代码\n公司${MARK.trimEnd()},${MARK.trimEnd()}123\n`,
  );
  const program = fileURLToPath(new URL('../../bin/voucher-dossier.js', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args(folder)], { cwd: folder, encoding: 'utf8' });
  expect(stdout + stderr).toMatch(/\S/u);
  expect(STEERING.exec(stdout + stderr)).toBeNull();
});
