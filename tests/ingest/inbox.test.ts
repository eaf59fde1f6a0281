import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gather, openInbox, sourcesOf } from '../../src/ingest/index.ts';
import { sourceAt } from '../../src/ingest/sources.ts';
import { Fault } from '../../src/model/index.ts';
import { words } from '../pipeline/config/setting.ts';
import { zipOf } from './zip.ts';

const say = await words('en');

const PDF = '%PDF-1.7\n';
let inbox: string;

beforeEach(async () => {
  inbox = await mkdtemp(join(tmpdir(), 'inbox-'));
});
afterEach(() => rm(inbox, { recursive: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(inbox, path, '..'), { recursive: true });
  await writeFile(join(inbox, path), content);
}

async function complaints(): Promise<readonly string[]> {
  try {
    await openInbox([inbox], say);
  } catch (error) {
    if (error instanceof Fault && error.code === 'usage') return error.lines;
    throw error;
  }
  return [];
}

test('a folder and a zip are applications by their names, and hold the same', async () => {
  const papers = [
    { name: 'papers/b.pdf', data: PDF },
    { name: 'a.pdf', data: PDF },
    { name: 'application.yaml', data: 'submittedOn: 2026-03-01' },
  ];
  for (const { name, data } of papers) await put(`folder/${name}`, data);
  await put('packed.zip', zipOf(papers));
  const { applications } = await openInbox([inbox], say);
  expect(applications.map(({ id }) => id)).toEqual(['folder', 'packed']);
  for (const application of applications) {
    const { declared, sources } = await gather(application, say);
    expect(declared).toEqual({ submittedOn: '2026-03-01' });
    expect(sources.map(({ path }) => path)).toEqual(['a.pdf', 'papers/b.pdf']);
  }
});

test('application.yaml is found in a folder that was zipped whole', async () => {
  await put(
    'packed.zip',
    zipOf([
      { name: '甲公司/application.yaml', data: 'requested: "100.00"' },
      { name: '甲公司/a.pdf', data: PDF },
    ]),
  );
  const {
    applications: [application],
  } = await openInbox([inbox], say);
  const { declared, sources } =
    application === undefined ? { declared: {}, sources: [] } : await gather(application, say);
  expect(declared).toEqual({ requested: '100.00' });
  expect(sources.map(({ path }) => path)).toEqual(['甲公司/a.pdf']);
});

test('zips inside an application are opened, and a spoilt one is a file with a fault', async () => {
  await put('one/in.zip', zipOf([{ name: 'a.pdf', data: PDF }]));
  await put('one/spoilt.zip', zipOf([{ name: '../a.pdf', data: PDF }]));
  const {
    applications: [application],
  } = await openInbox([inbox], say);
  const { sources } = application === undefined ? { sources: [] } : await gather(application, say);
  expect(sources.map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['in.zip!/a.pdf', undefined],
    ['spoilt.zip', 'file.damaged'],
  ]);
});

test('an application that is no zip but is called so keeps its one file', async () => {
  await put('renamed.zip', 'Rar!\x1A\x07\x01\0');
  const {
    applications: [application],
  } = await openInbox([inbox], say);
  const { sources } = application === undefined ? { sources: [] } : await gather(application, say);
  expect(sources.map(({ path, fault }) => [path, fault?.cause])).toEqual([['renamed.zip', 'rar']]);
});

test.each(['one.zip', 'ONE.zip'])('a folder and %s are refused, and both are named', async (zip) => {
  await put('one/a.pdf', PDF);
  await put(zip, zipOf([{ name: 'a.pdf', data: PDF }]));
  const [line = '', ...rest] = await complaints();
  expect(rest).toEqual([]);
  expect(line).toContain(join(inbox, zip));
  expect(line).toContain(join(inbox, 'one'));
});

test.each([
  '.zip',
  '..zip',
  '...zip',
  'a..zip',
  'a\u0007.zip',
  'a\\b.zip',
  'a:b',
  'b.',
  'b ',
  '.unfinished',
  '.unfinished.zip',
  '.a.zip',
  'CON',
  'nul.zip',
  'aux.txt',
  'Com1',
])('%j cannot be an application', async (name) => {
  await put(name.endsWith('.zip') ? name : `${name}/a.pdf`, zipOf([{ name: 'a.pdf', data: PDF }]));
  expect(await complaints()).toEqual([expect.stringContaining('cannot be an application')]);
});

test('an archive in the inbox that cannot be opened is not left out silently', async () => {
  await put('one.rar', 'Rar!\x1A\x07\x01\0');
  expect(await complaints()).toEqual([expect.stringContaining('one.rar')]);
});

test('every entry is an application, a file beside them, or junk: none is passed over', async () => {
  const zip = zipOf([{ name: 'a.pdf', data: PDF }]);
  const applications = {
    'one/a.pdf': PDF,
    'packed.zip': zip,
    '~$locked.zip': zip,
    'Thumbs.db/a.pdf': PDF,
    'archive.rar/a.pdf': PDF,
  };
  const loose = { 'invoice.pdf': PDF, __macosx: PDF };
  const junk = {
    '.hidden': PDF,
    'thumbs.db': 'x',
    '.DS_Store': 'x',
    '._packed.zip': '\0\x05\x16\x07',
    '~$form.docx': 'x',
    '__MACOSX/a.pdf': PDF,
  };
  for (const [path, content] of Object.entries({ ...applications, ...loose, ...junk })) await put(path, content);
  await symlink(join(inbox, 'nowhere'), join(inbox, 'gone'));
  const found = await openInbox([inbox], say);
  expect(found.applications.map(({ id }) => id)).toEqual([
    'Thumbs.db',
    'archive.rar',
    'gone',
    'one',
    'packed',
    '~$locked',
  ]);
  expect(found.loose).toEqual(['__macosx', 'invoice.pdf'].map((name) => join(inbox, name)));
  expect(found.junk).toEqual(
    ['.DS_Store', '.hidden', '._packed.zip', '__MACOSX', 'thumbs.db', '~$form.docx']
      .toSorted()
      .map((name) => join(inbox, name)),
  );
  expect(found.applications.length + found.loose.length + found.junk.length).toBe((await readdir(inbox)).length);
});

describe('names that are no UTF-8', () => {
  // 申请一 in GBK, and bytes that are no text in GBK either.
  const GBK = Buffer.from('c9eac7ebd2bb', 'hex');
  const NONE = Buffer.from('ff41', 'hex');
  const at = (...parts: readonly (string | Buffer)[]) =>
    Buffer.concat([inbox, ...parts].flatMap((part) => [Buffer.from(part), Buffer.from('/')]).slice(0, -1));
  const contentOf = async () => {
    const { applications } = await openInbox([inbox], say);
    const gathered = await Promise.all(applications.map((application) => gather(application, say)));
    return applications.map(({ id }, index) => [
      id,
      gathered[index]?.sources.map(({ path, fault }) => [path, fault?.code ?? 'ok']),
    ]);
  };

  test('are read as GBK, in folders, archives and papers, and are opened', async () => {
    await mkdir(at(GBK));
    await writeFile(at(GBK, Buffer.concat([GBK, Buffer.from('.pdf')])), PDF);
    await writeFile(
      at(Buffer.concat([Buffer.from('b'), GBK, Buffer.from('.zip')])),
      zipOf([{ name: 'a.pdf', data: PDF }]),
    );
    expect(await contentOf()).toEqual([
      ['b申请一', [['a.pdf', 'ok']]],
      ['申请一', [['申请一.pdf', 'ok']]],
    ]);
  });

  test('are told by their bytes where they are no text, or where the same text stands beside them', async () => {
    for (const name of [GBK, '申请一', NONE]) {
      await mkdir(at(name));
      await writeFile(at(name, 'a.pdf'), PDF);
    }
    expect(await contentOf()).toEqual(['%C9%EA%C7%EB%D2%BB', '%FFA', '申请一'].map((id) => [id, [['a.pdf', 'ok']]]));
  });
});

test.each([
  'applicantt: { name: 甲 }',
  'applicant: { tax: 甲 }',
  'submittedOn: soon',
  'requested: 1,000',
  'applicant: [',
])('application.yaml with %j is refused by its name', async (content) => {
  await put('one/application.yaml', content);
  await expect(
    openInbox([inbox], say).then(({ applications: [one] }) => (one === undefined ? undefined : gather(one, say))),
  ).rejects.toThrow('application.yaml');
});

test('a file that cannot be opened now has a fault that is not its own', async () => {
  expect(await sourceAt(join(inbox, 'gone.pdf'), 'gone.pdf', false)).toMatchObject({
    path: 'gone.pdf',
    fault: { code: 'reader.crashed' },
    bytes: new Uint8Array(),
  });
});

test('links among the files of others are never followed', async () => {
  await put('one/a.pdf', PDF);
  await put('secret.pdf', PDF);
  await symlink(join(inbox, 'secret.pdf'), join(inbox, 'one', 'link.pdf'));
  await symlink(join(inbox, 'one'), join(inbox, 'one', 'round'));
  const {
    applications: [application],
  } = await openInbox([inbox], say);
  const { sources } = application === undefined ? { sources: [] } : await gather(application, say);
  expect(sources.map(({ path, fault, bytes }) => [path, fault?.code, bytes.length])).toEqual([
    ['a.pdf', undefined, 9],
    ['link.pdf', 'file.unsupported', 0],
    ['round', 'file.unsupported', 0],
  ]);
});

test('read opens folders and zips alike; a file that is not there is a usage fault', async () => {
  await put('b.zip', zipOf([{ name: 'x.pdf', data: PDF }]));
  await put('a.pdf', PDF);
  expect((await sourcesOf([inbox])).map(({ path }) => path)).toEqual([
    join(inbox, 'a.pdf'),
    `${join(inbox, 'b.zip')}!/x.pdf`,
  ]);
  await expect(sourcesOf([join(inbox, 'none.pdf')])).rejects.toThrow(Fault);
});
