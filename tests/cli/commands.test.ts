/** The command line as people call it: exit codes, streams, words. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { putNewStore } from '../store/new-store.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function place(): string {
  const dir = mkdtempSync(join(tmpdir(), 'cli-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

function run(args: readonly string[], cwd = place()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [root('bin/voucher-dossier.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, left: readdirSync(cwd) };
}

test.each<readonly [args: readonly string[], sentence: RegExp]>([
  [[], /用法/u],
  [['nothing'], /没有命令 nothing/u],
  [['process'], /缺少参数：inboxes/u],
  [['process', 'inbox', '--foo'], /没有选项 --foo/u],
  [['process', 'inbox', '--out'], /选项缺少取值/u],
  [['process', 'inbox', '--jobs', '0', '--out', 'out'], /--jobs 0/u],
  [['process', 'inbox'], /--out/u],
  [['process', 'inbox', '--out', 'out', '--today', '2025-12-10'], /文件夹 inbox 不存在/u],
  [['process', 'inbox', '--out', 'out', '--lang', 'fr'], /--lang fr/u],
  [['process', 'inbox', '--out', 'out', '--lang', 'en', '--today', '2025-12-10'], /There is no folder inbox/u],
  [['read', 'paper.pdf'], /paper\.pdf 不存在/u],
  [['registry', 'check'], /--registry/u],
  [['scheme', 'check', 'nowhere'], /nowhere/u],
  [['scheme', 'check', '.'], /^\. 不是规则文件夹[^\n]*\n$/u],
  [['registry', 'import', 'none.xlsx', '--registry', 'r'], /^没有文件 none\.xlsx。请检查路径。\n$/u],
  [['explain', 'A-01', '--out', 'elsewhere'], /elsewhere\/A-01/u],
  [['explain', 'A-01'], /out\/A-01/u],
  [['explain', 'A-01', '--lang', 'fr'], /--lang fr/u],
  [['registry', 'check', '--registry', 'r', '--lang', 'fr'], /--lang fr/u],
  [['audit', 'verify'], /data 不是本程序的数据文件夹/u],
  [['audit', 'verify', '--data', '.'], /\. 不是本程序的数据文件夹/u],
  [['audit', 'verify', '--data', 'nowhere', '--lang', 'en'], /nowhere is no data folder/u],
])('%j is wrong usage: exit code 2, a sentence on stderr, nothing written', (args, sentence) => {
  const { status, stdout, stderr, left } = run(args);
  expect([status, stdout, left]).toEqual([2, '', []]);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/\n\s+at /u);
});

test('help and version go to stdout', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('process') });
  expect(run(['process', '--help', '--lang', 'en'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('where dossiers go'),
  });
  expect(run(['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^voucher-dossier \d+\.\d+\.\d+\n$/u),
  });
});

test('read prints one JSON object a file, in the order of the paths, and is no failure when a file cannot be read', async () => {
  const cwd = place();
  await putNewStore(join(cwd, 'data'));
  writeFileSync(join(cwd, 'b.pdf'), '');
  writeFileSync(join(cwd, 'a.bin'), 'nothing');
  const { status, stdout } = run(['read', '--json', '.'], cwd);
  const records: unknown[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(records).toMatchObject([
    {
      file: 'a.bin',
      status: 'unreadable',
      pages: [],
      documents: [],
      fault: { code: 'file.unsupported', message: expect.stringMatching(/\S/u), advice: expect.stringMatching(/\S/u) },
    },
    { file: 'b.pdf', status: 'unreadable', fault: { code: 'file.empty' } },
  ]);
});

test('read keeps readings in --data, by default ./data, which it never takes for papers; one in use is refused where it was named', () => {
  const cwd = place();
  writeFileSync(join(cwd, 'invoice.xml'), '<a/>');
  const first = run(['read', '--json', '.'], cwd);
  expect(first).toMatchObject({ status: 0, left: ['data', 'invoice.xml'] });
  expect(run(['read', '--json', '.'], cwd).stdout).toBe(first.stdout);
  expect(run(['read', '--json', '.', '--data', 'state'], cwd).left).toEqual(['data', 'invoice.xml', 'state']);
  const lock = takeLock(join(cwd, 'data', 'lock'));
  expect(run(['read', 'invoice.xml', '--data', 'data'], cwd)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('data'),
  });
  expect(run(['read', '--json', 'invoice.xml'], cwd)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('"invoice.xml"'),
    stderr: expect.stringContaining('--data'),
  });
  if ('release' in lock) lock.release();
  expect(run(['read', 'invoice.xml', '--data', 'invoice.xml'], cwd)).toMatchObject({ status: 2, stdout: '' });
});

test('read says in a table what to do about a file, and says when there is none', async () => {
  const cwd = place();
  await putNewStore(join(cwd, 'data'));
  writeFileSync(join(cwd, 'photo.heic'), '\0\0\0\x18ftypheic\0\0\0\0mif1heic');
  expect(run(['read', 'photo.heic', '--lang', 'en', '--quiet'], cwd)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/cannot be read\. .*HEIC/u),
    stderr: '',
  });
  expect(run(['read', '.'])).toMatchObject({ status: 0, stdout: '', stderr: '. 中没有文件。\n' });
});

test('scheme check works out the cases of the shipped scheme', () => {
  const { status, stdout } = run(['scheme', 'check', root('pipelines/karamay')]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/✓ 相符 {2}合同 126,000 元付清/u);
  expect(stdout).not.toContain('◆');
});

test('lists are imported as one plain form that checks clean, and a wrong row keeps all of them out', () => {
  const cwd = place();
  writeFileSync(
    join(cwd, '备案机构.csv'),
    '2025 年备案机构,,\n单位名称,信用代码,服务范围,备案时间\n"甲,检测有限公司",,检验检测、科技咨询服务,2024年5月6日\n',
  );
  expect(run(['registry', 'import', '备案机构.csv', '--registry', 'registry'], cwd)).toMatchObject({
    status: 0,
    stderr: '备案机构.csv：未采用的行：第 1 行（表头以上的“2025 年备案机构”）。\n',
  });
  expect(run(['registry', 'check', '--registry', 'registry'], cwd).stdout).toMatch(/服务机构 +1/u);
  writeFileSync(join(cwd, '企业.csv'), '企业名称,企业类型\n乙有限公司,高新技术企业\n丙有限公司,大企业\n');
  const refused = run(['registry', 'import', '企业.csv', '--registry', 'registry'], cwd);
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringMatching(/企业\.csv 第 3 行/u) });
  expect(readdirSync(join(cwd, 'registry'))).toEqual(['providers.csv']);
});

test('process refuses a list with a column that could matter, names it and touches nothing', () => {
  const cwd = place();
  mkdirSync(join(cwd, 'inbox/a1'), { recursive: true });
  mkdirSync(join(cwd, 'registry'));
  writeFileSync(join(cwd, 'registry/providers.csv'), '机构名称,备案到期时间\n甲检测有限公司,2025-05-31\n');
  const refused = run(['process', 'inbox', '--out', 'out', '--registry', 'registry', '--notice', '2025'], cwd);
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('“备案到期时间”涉及日期或期限') });
  expect(readdirSync(cwd).toSorted()).toEqual(['inbox', 'registry']);
});
