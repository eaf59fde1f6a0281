import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gather, listApplications, looseFiles, sourcesOf } from '../../src/ingest/index.ts';
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
    await listApplications([inbox], say);
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
  const applications = await listApplications([inbox], say);
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
  const [application] = await listApplications([inbox], say);
  const { declared, sources } =
    application === undefined ? { declared: {}, sources: [] } : await gather(application, say);
  expect(declared).toEqual({ requested: '100.00' });
  expect(sources.map(({ path }) => path)).toEqual(['甲公司/a.pdf']);
});

test('zips inside an application are opened, and a spoilt one is a file with a fault', async () => {
  await put('one/in.zip', zipOf([{ name: 'a.pdf', data: PDF }]));
  await put('one/spoilt.zip', zipOf([{ name: '../a.pdf', data: PDF }]));
  const [application] = await listApplications([inbox], say);
  const { sources } = application === undefined ? { sources: [] } : await gather(application, say);
  expect(sources.map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['in.zip!/a.pdf', undefined],
    ['spoilt.zip', 'file.damaged'],
  ]);
});

test('an application that is no zip but is called so keeps its one file', async () => {
  await put('renamed.zip', 'Rar!\x1A\x07\x01\0');
  const [application] = await listApplications([inbox], say);
  const { sources } = application === undefined ? { sources: [] } : await gather(application, say);
  expect(sources.map(({ path, fault }) => [path, fault?.cause])).toEqual([['renamed.zip', 'rar']]);
});

test('a folder and a zip of one name are refused, and both are named', async () => {
  await put('one/a.pdf', PDF);
  await put('one.zip', zipOf([{ name: 'a.pdf', data: PDF }]));
  const [line = '', ...rest] = await complaints();
  expect(rest).toEqual([]);
  expect(line).toContain(join(inbox, 'one.zip'));
  expect(line).toContain(join(inbox, 'one'));
});

test.each(['.zip', '..zip', '...zip', 'a..zip', 'a\u0007.zip', 'a\\b.zip', 'b.'])(
  '%j cannot be an application',
  async (name) => {
    await put(name.endsWith('.zip') ? name : `${name}/a.pdf`, zipOf([{ name: 'a.pdf', data: PDF }]));
    expect(await complaints()).toEqual([expect.stringContaining('cannot be an application')]);
  },
);

test('an archive in the inbox that cannot be opened is not left out silently', async () => {
  await put('one.rar', 'Rar!\x1A\x07\x01\0');
  expect(await complaints()).toEqual([expect.stringContaining('one.rar')]);
});

test('files beside the applications are named; applications, junk and hidden files are not', async () => {
  await put('one/a.pdf', PDF);
  await put('packed.zip', zipOf([{ name: 'a.pdf', data: PDF }]));
  await put('invoice.pdf', PDF);
  await put('.hidden', PDF);
  await put('Thumbs.db', PDF);
  expect(await looseFiles([inbox])).toEqual([join(inbox, 'invoice.pdf')]);
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
    listApplications([inbox], say).then(([one]) => (one === undefined ? undefined : gather(one, say))),
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
  const [application] = await listApplications([inbox], say);
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
