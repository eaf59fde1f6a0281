/** The main job from inbox to dossiers, with the real readers, store, rules and renderers. */
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../src/model/index.ts';
import type { ProcessOptions } from '../../src/pipeline/options.ts';
import { processBatch, type ProcessResult } from '../../src/pipeline/process.ts';
import { loadMessages } from '../../src/pipeline/config/messages.ts';
import { readPapers } from '../../src/pipeline/read.ts';
import { openStore } from '../../src/store/index.ts';
import { putNewStore } from '../store/new-store.ts';
import { say } from '../templates.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const APPLICATION = '01-clean-text';

let place: string;
let read: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'process-'));
  read = join(place, 'read');
  await putNewStore(read);
  const options = { data: read, say, templates: root('templates'), jobs: 1, ocr: 'paddle' } as const;
  for await (const paper of readPapers([root(`samples/inbox/${APPLICATION}`)], options))
    expect(paper.read.status).toBe('read');
});
afterAll(() => rm(place, { recursive: true }));

async function inboxOf(name: string, applications: Readonly<Record<string, string>>): Promise<string> {
  const inbox = join(place, name);
  for (const [id, sample] of Object.entries(applications))
    await cp(root(`samples/inbox/${sample}`), join(inbox, id), { recursive: true });
  return inbox;
}

// The state of a program that has read the sample's files and done nothing else.
async function haveRead({ data }: ProcessOptions): Promise<void> {
  await cp(read, data, { recursive: true });
}

function optionsFor(inbox: string, changes: Partial<ProcessOptions> = {}): ProcessOptions {
  return {
    inboxes: [inbox],
    out: `${inbox}-out`,
    data: `${inbox}-data`,
    registry: root('samples/registry'),
    scheme: root('pipelines/karamay'),
    templates: root('templates'),
    messages: root('templates/messages'),
    look: root('templates/dossier'),
    today: day('2025-12-10'),
    language: 'zh-CN',
    program: 'test',
    jobs: 1,
    ocr: 'paddle',
    onProgress: () => undefined,
    ...changes,
  };
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(
    await Promise.all(
      names.toSorted().map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')] as const),
    ),
  );
}

async function standing(data: string): Promise<readonly { readonly application: string; readonly amount: string }[]> {
  const store = await openStore({ data, say: await loadMessages(root('templates/messages'), 'en') });
  try {
    return (await store.ledger.live()).proposals.map(({ application, amount }) => ({ application, amount }));
  } finally {
    await store.close();
  }
}

// What the dossier was made of: the same after a second run, so that it was kept and not made anew.
async function madeIn(data: string) {
  const store = await openStore({ data, say: await loadMessages(root('templates/messages'), 'en') });
  try {
    return await store.dossiers.lastMade({ year: 2025, batch: '2025' }, APPLICATION);
  } finally {
    await store.close();
  }
}

describe('a batch', () => {
  let options: ProcessOptions;
  let first: ProcessResult;
  let written: Readonly<Record<string, string>>;

  beforeAll(async () => {
    options = optionsFor(await inboxOf('batch', { [APPLICATION]: APPLICATION }));
    await putNewStore(options.data);
    first = await processBatch(options);
    written = await filesIn(options.out);
  });

  test('becomes dossiers, an index, a record and a workbook', () => {
    expect(Object.keys(written)).toEqual([
      `${APPLICATION}/dossier.html`,
      `${APPLICATION}/dossier.json`,
      `${APPLICATION}/dossier.pdf`,
      'batch.json',
      'batch.xlsx',
      'index.html',
    ]);
    expect(first.batch).toMatchObject({
      name: '2025',
      failures: [],
      cases: [{ id: APPLICATION, assessment: { subsidy: '35280.00' } }],
    });
  });

  test('stands in the ledger with what it proposes', async () => {
    expect(await standing(options.data)).toEqual([{ application: APPLICATION, amount: '35280.00' }]);
  });

  test('run again reads no page, gives the same bytes and is counted once', async () => {
    const pages: number[] = [];
    const made = await madeIn(options.data);
    expect(made).toBeDefined();
    await processBatch({ ...options, onProgress: (progress) => pages.push(progress.pages) });
    expect(Math.max(...pages)).toBe(0);
    expect(await madeIn(options.data)).toEqual(made);
    expect(await filesIn(options.out)).toEqual(written);
    expect(await standing(options.data)).toEqual([{ application: APPLICATION, amount: '35280.00' }]);
  });

  test('written elsewhere gives the same bytes, made anew', async () => {
    await processBatch({ ...options, out: `${options.out}-elsewhere` });
    expect(await filesIn(`${options.out}-elsewhere`)).toEqual(written);
  });

  test('run again puts a dossier right that somebody has altered', async () => {
    await processBatch(options);
    await writeFile(join(options.out, APPLICATION, 'dossier.html'), 'altered');
    await processBatch(options);
    expect(await filesIn(options.out)).toEqual(written);
  });

  test('run again with other registers is understood by these', async () => {
    const registry = join(place, 'fewer-registers');
    await cp(options.registry ?? '', registry, { recursive: true });
    await rm(join(registry, 'enterprises.csv'));
    const { batch } = await processBatch({ ...options, registry, out: `${options.out}-registers` });
    expect([first.batch, batch].map(({ cases: [one] }) => one?.applicant.match.rows.length)).toEqual([1, 0]);
  });

  test('run again leaves the files where they lie', async () => {
    await processBatch(options);
    const times = async () =>
      Promise.all(
        ['index.html', 'batch.xlsx', `${APPLICATION}/dossier.pdf`].map(
          async (name) => (await stat(join(options.out, name))).mtimeMs,
        ),
      );
    const before = await times();
    await processBatch(options);
    expect(await times()).toEqual(before);
  });

  test('under another name is held against it: the invoice is claimed already and the cap is partly used', async () => {
    const { batch } = await processBatch({ ...options, out: `${options.out}-2`, batch: 'second' });
    const [assessed] = batch.cases;
    expect(assessed?.findings.filter(({ severity }) => severity === 'block').map(({ code }) => code)).toContain(
      'invoice.duplicate',
    );
    expect(assessed?.assessment.capRemaining).toBe('14720.00');
  });
});

describe('the same batch from a second inbox', () => {
  let first: ProcessOptions;
  let second: ProcessOptions;
  const given = ({ batch }: ProcessResult) =>
    batch.cases.map(({ id, assessment }) => [id, assessment.capRemaining, assessment.subsidy]);

  beforeAll(async () => {
    first = optionsFor(await inboxOf('early', { a1: APPLICATION }));
    await haveRead(first);
    const inbox = await inboxOf('late', { a2: APPLICATION });
    second = { ...optionsFor(inbox), data: first.data, out: first.out };
    await processBatch(first);
  });

  test('keeps what the first one proposed, and counts its cap and its papers', async () => {
    const result = await processBatch(second);
    expect(given(result)).toEqual([['a2', '14720.00', '14720.00']]);
    expect(result.batch.cases[0]?.findings.find(({ code }) => code === 'invoice.duplicate')?.values).toMatchObject({
      by: '2025/a1',
    });
    expect(result).toMatchObject({
      removed: [],
      earlier: [],
      batch: { kept: [{ application: 'a1', amount: '35280.00', state: 'proposed' }] },
    });
    // The second claim of the invoice is rejected, and takes nothing of the cap.
    expect(await standing(first.data)).toEqual([
      { application: 'a1', amount: '35280.00' },
      { application: 'a2', amount: '0.00' },
    ]);
  });

  test('run again gives the same bytes, and the dossiers of both lie where they were', async () => {
    const written = await filesIn(first.out);
    expect(Object.keys(written).filter((name) => name.endsWith('.json'))).toEqual([
      'a1/dossier.json',
      'a2/dossier.json',
      'batch.json',
    ]);
    await processBatch(second);
    expect(await filesIn(first.out)).toEqual(written);
  });

  test('does not take from the first inbox, run again, what it was given', async () => {
    expect(given(await processBatch(first))).toEqual([['a1', '50000.00', '35280.00']]);
    expect(given(await processBatch(second))).toEqual([['a2', '14720.00', '14720.00']]);
  });

  test('shows in index, record and workbook what was kept', async () => {
    const record: unknown = JSON.parse(await readFile(join(first.out, 'batch.json'), 'utf8'));
    expect(record).toMatchObject({
      totals: { kept: '35280.00' },
      applications: [{ id: 'a2' }],
      kept: [{ id: 'a1', amount: '35280.00', state: 'proposed' }],
    });
    expect(await readFile(join(first.out, 'index.html'), 'utf8')).toMatch(
      /另有 1 件本次没有审核，按原样保留，共 35,280\.00 元/u,
    );
  });

  test('that fails to understand an application leaves its proposal and moves its dossier aside', async () => {
    const inbox = join(place, 'failing');
    await mkdir(join(inbox, 'a2'), { recursive: true });
    await writeFile(join(inbox, 'a2', 'application.yaml'), 'submittedOn: yesterday\n');
    const { batch, earlier } = await processBatch({ ...second, inboxes: [inbox], replace: true });
    expect([
      batch.failures.map(({ application }) => application),
      batch.kept?.map(({ application }) => application),
      earlier,
    ]).toEqual([['a2'], ['a2'], ['a1', 'a2']]);
    await processBatch(first);
    await processBatch(second);
  });

  test('with --replace takes the others out and names each', async () => {
    const result = await processBatch({ ...second, replace: true });
    expect(given(result)).toEqual([['a2', '50000.00', '35280.00']]);
    expect(result).toMatchObject({ removed: ['a1'], earlier: ['a1'], batch: { kept: [] } });
    expect(await standing(first.data)).toEqual([{ application: 'a2', amount: '35280.00' }]);
  });
});

test('everything written is closed to other users, whatever the umask, and what was open before is closed', async () => {
  const options = optionsFor(await inboxOf('closed', { one: APPLICATION }));
  const before = process.umask(0);
  onTestFinished(() => {
    process.umask(before);
  });
  const modes = async () =>
    Promise.all(
      [
        '.',
        'one',
        ...['dossier.html', 'dossier.pdf', 'dossier.json'].map((file) => `one/${file}`),
        'batch.json',
        'batch.xlsx',
        'index.html',
      ].map(async (name) => ((await stat(join(options.out, name))).mode & 0o777).toString(8)),
    );
  const closed = ['700', '700', ...Array.from({ length: 6 }, () => '600')];
  await processBatch(options);
  expect(await modes()).toEqual(closed);
  await Promise.all([
    chmod(options.out, 0o755),
    chmod(join(options.out, 'one'), 0o755),
    chmod(join(options.out, 'one', 'dossier.html'), 0o644),
    chmod(join(options.out, 'index.html'), 0o644),
  ]);
  await processBatch(options);
  expect(await modes()).toEqual(['750', ...closed.slice(1)]);
  expect(((await stat(options.data)).mode & 0o777).toString(8)).toBe('700');
});

test('an application that cannot be understood is named, the others get their dossiers', async () => {
  const inbox = await inboxOf('broken', { good: APPLICATION });
  await mkdir(join(inbox, 'bad'));
  await writeFile(join(inbox, 'bad', 'application.yaml'), 'submittedOn: yesterday\n');
  const options = optionsFor(inbox);
  await haveRead(options);
  const { batch } = await processBatch(options);
  expect(batch.cases.map(({ id }) => id)).toEqual(['good']);
  expect(batch.failures).toEqual([{ application: 'bad', reason: expect.stringContaining('submittedOn') }]);
  expect(await readFile(join(options.out, 'index.html'), 'utf8')).toContain('bad');
});

test('a run that is cut off while it writes changes no dossier and reserves nothing', async () => {
  const options = optionsFor(await inboxOf('cut', { one: APPLICATION }));
  await haveRead(options);
  const cut = processBatch({
    ...options,
    onProgress: ({ stage }) => {
      if (stage === 'writing') throw new Error('cut off');
    },
  });
  await expect(cut).rejects.toThrow('cut off');
  await expect(readdir(options.out)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await standing(options.data)).toEqual([]);
});

test('an empty folder is an application with a dossier: everything is missing', async () => {
  const inbox = join(place, 'nothing');
  await mkdir(join(inbox, 'empty'), { recursive: true });
  const options = optionsFor(inbox);
  await haveRead(options);
  const { batch } = await processBatch(options);
  expect(
    batch.cases[0]?.findings.some(({ code, severity }) => code === 'document.missing' && severity === 'hold'),
  ).toBe(true);
});

describe('wrong configuration is said whole before anything is written', () => {
  const wrong: readonly (readonly [
    what: string,
    changes: (inbox: string) => Partial<ProcessOptions>,
    lines: readonly RegExp[],
  ])[] = [
    [
      'a scheme and a registry that are not there, together',
      () => ({ scheme: '/nowhere/scheme', registry: '/nowhere/registry' }),
      [/scheme/u, /registry/u],
    ],
    ['an unknown notice', () => ({ notice: '1999' }), [/1999/u]],
    ['no notice for the day', () => ({ today: day('2031-01-01') }), [/2031-01-01/u]],
    ['an inbox that is not there', () => ({ inboxes: ['/nowhere/inbox'] }), [/inbox/u]],
    ['an output inside the inbox', (inbox) => ({ out: join(inbox, 'out') }), [/out/u]],
    ['a state inside the inbox', (inbox) => ({ data: join(inbox, 'data') }), [/data/u]],
    ['an output below a file', () => ({ out: fileURLToPath(import.meta.url) + '/out' }), [/process\.test\.ts/u]],
    ['models that are not there', () => ({ models: '/nowhere/models' }), [/models/u]],
  ];

  test.each(wrong)('%s', async (what, changes, lines) => {
    const inbox = await inboxOf(`wrong-${what.replaceAll(' ', '-')}`, {});
    await mkdir(join(inbox, 'one'), { recursive: true });
    const options = optionsFor(inbox, { language: 'en', ...changes(inbox) });
    const fault = await processBatch(options).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({
      name: 'Fault',
      code: 'configuration',
      lines: lines.map((line) => expect.stringMatching(line)),
    });
    for (const folder of [options.out, options.data]) await expect(readdir(folder)).rejects.toThrow(/ENOENT|ENOTDIR/u);
  });
});
