/**
 * A contract handed in as three photos, with the real readers: one paper, and every value is shown in the picture that
 * it stands in.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { castOf } from '../../samples/make/case.ts';
import { drawPaper } from '../../samples/make/papers/draw.ts';
import { readCases, readParties } from '../../samples/make/samples.ts';
import { worn } from '../../samples/make/wear.ts';
import { day, type AssessedCase } from '../../src/model/index.ts';
import { picturesOf } from '../../src/pipeline/output/pictures.ts';
import { processBatch } from '../../src/pipeline/process.ts';
import { readPapers, type ReadPaper } from '../../src/pipeline/read.ts';
import { putNewStore } from '../store/new-store.ts';
import { say } from '../templates.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
// The order of their numbers, not that of their letters.
const NAMES = ['合同2.jpg', '合同9.jpg', '合同10.jpg'] as const;

const DOSSIER = z.object({
  documents: z.array(
    z.object({
      kind: z.string(),
      pages: z.array(z.number()),
      parts: z.array(z.object({ page: z.number(), file: z.string(), sha256: z.string() })).optional(),
      fields: z.record(z.string(), z.object({ value: z.unknown(), places: z.array(z.object({ page: z.number() })) })),
    }),
  ),
  findings: z.array(z.object({ code: z.string(), message: z.string() })),
});

let place: string;
let dossier: z.infer<typeof DOSSIER>;
let html: string;
let assessed: AssessedCase;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'photos-'));
  const application = join(place, 'inbox', 'photos');
  await mkdir(application, { recursive: true });
  const description = (await readCases()).get('01-clean-text');
  const papers = description?.files.flatMap((file) => file.papers) ?? [];
  const cast = description && castOf(description, await readParties());
  const sheets = papers
    .filter((paper) => paper.paper === 'contract')
    .flatMap((paper) => (cast === undefined ? [] : drawPaper(paper, cast).sheets));
  const wear = { dpi: 150, skew: 1.2, blur: 0.5, noise: 8, quality: 72, grey: false, fax: false, shade: 30 };
  for (const [at, sheet] of sheets.entries())
    await writeFile(join(application, NAMES[at] ?? 'none'), await worn(sheet, wear, String(at), 'jpeg'));
  await putNewStore(join(place, 'data'));
  const { batch } = await processBatch({
    inboxes: [join(place, 'inbox')],
    out: join(place, 'out'),
    data: join(place, 'data'),
    registry: root('samples/registry'),
    scheme: root('pipelines/karamay'),
    templates: root('templates'),
    messages: root('templates/messages'),
    look: root('templates/dossier'),
    today: day('2025-12-10'),
    language: 'zh-CN',
    program: 'test',
    jobs: 2,
    ocr: 'paddle',
    onProgress: () => undefined,
  });
  const [only] = batch.cases;
  if (only === undefined) throw new Error('no case');
  assessed = only;
  dossier = DOSSIER.parse(JSON.parse(await readFile(join(place, 'out', 'photos', 'dossier.json'), 'utf8')));
  html = await readFile(join(place, 'out', 'photos', 'dossier.html'), 'utf8');
});
afterAll(() => rm(place, { recursive: true }));

test('three photos are one contract, its amount on the second of them', () => {
  const [contract, ...others] = dossier.documents;
  expect(others).toEqual([]);
  expect(contract).toMatchObject({
    kind: 'contract',
    pages: [1, 2, 3],
    parts: NAMES.map((file, at) => ({ page: at + 1, file })),
    fields: { contractAmount: { value: '88200.00' }, signDate: {} },
  });
  expect(contract?.fields['contractAmount']?.places.map(({ page }) => page)).toContain(2);
  expect(dossier.findings.filter(({ message }) => message.includes('没有找到'))).toEqual([]);
});

test('read gives the same paper on the line of its first photo, and names it on the lines of the others', async () => {
  const paths = [join(place, 'inbox', 'photos')];
  const data = join(place, 'data');
  const options = { data, say, templates: root('templates'), jobs: 2, ocr: 'paddle' } as const;
  const lines: ReadPaper[] = [];
  for await (const line of readPapers(paths, options)) lines.push(line);
  const at = (name: string) => join(place, 'inbox', 'photos', name);
  expect(lines.map(({ read, documents, partOf }) => [read.path, documents.length, partOf])).toEqual([
    [at('合同10.jpg'), 0, at('合同2.jpg')],
    [at('合同2.jpg'), 1, undefined],
    [at('合同9.jpg'), 0, at('合同2.jpg')],
  ]);
  const [contract] = lines.flatMap(({ documents }) => documents);
  expect(contract?.parts?.map(({ path }) => path)).toEqual(NAMES.map(at));
  expect(contract?.facts.contractAmount?.value).toBe('88200.00');
});

test('the dossier says that they were put together, and where each page lies', () => {
  expect(html).toContain('3 张图片合为一份：第 1 页 合同2.jpg、第 2 页 合同9.jpg、第 3 页 合同10.jpg');
  expect(html).toContain('第 2 页（合同9.jpg）');
  expect(html).not.toContain('未认出任何材料');
});

test('pictures of values are cut from the photo of their page', async () => {
  const asked: string[] = [];
  const sources = assessed.files.map((file) => ({ ...file, type: 'jpeg' as const, bytes: new Uint8Array() }));
  const finding = {
    code: 'amount.uncertain',
    severity: 'hold',
    clause: '',
    detail: 'no-contract',
    values: { file: '' },
    places: [1, 2, 3].map((page) => ({ document: 'd1', page, box: [0, 0, page, 9] as const })),
  } as const;
  await picturesOf(
    { ...assessed, findings: [finding], documents: assessed.documents.map((document) => ({ ...document, facts: {} })) },
    sources,
    {
      crops: (source, places) => {
        asked.push(...places.map(({ page, box }) => `${source.path} ${page} ${box[2]}`));
        return Promise.resolve(places.map(() => undefined));
      },
    },
  );
  expect(asked.toSorted()).toEqual(['合同10.jpg 1 3', '合同2.jpg 1 1', '合同9.jpg 1 2']);
});
