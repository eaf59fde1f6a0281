/**
 * `npm run learn`: writes invented papers, reads them, fits `templates/roles/weights.yaml` to them and the drawn papers
 * of the tests, and writes `docs/weights.md`. The same code gives the same bytes.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { loadMessages } from '../src/pipeline/config/messages.ts';
import { loadTemplates } from '../src/pipeline/config/templates.ts';
import { drawnExamples } from './drawn.ts';
import { examplesOf, type Example } from './example.ts';
import { NEVER_ALONE, RULED } from './fields.ts';
import { fit } from './fit.ts';
import { provenFrom, verdictOf } from './judge.ts';
import { page, type Fitted } from './page.ts';
import { CALIBRATE, FIT, writePapers, type Batch } from './papers.ts';

const HEAD =
  '# What the words, the frame and the place of a value say for a field, in nats. Written by `npm run learn`.\n';
// Fields with fewer examples are left to their rules.
const ENOUGH = 60;

const prior = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(parse(await readFile('learn/prior.yaml', 'utf8')));
const say = await loadMessages('templates/messages', 'en');
const templates = await loadTemplates('templates', say);
const folder = await mkdtemp(join(tmpdir(), 'learn-'));

async function examples(batches: readonly Batch[]): Promise<readonly Example[]> {
  const all: Example[] = [];
  for (const batch of batches) {
    process.stderr.write(`${batch.part} ${batch.seed}: ${String(batch.count)} papers …\n`);
    const papers = await writePapers(folder, batch);
    all.push(...(await examplesOf(papers, templates, { data: join(folder, 'data'), say, missing: () => undefined })));
  }
  return all;
}

try {
  const fitted = Map.groupBy([...(await examples(FIT)), ...drawnExamples(templates)], ({ field }) => field);
  const kept = Map.groupBy(await examples(CALIBRATE), ({ field }) => field);
  const fields = [...fitted]
    .filter(([field, own]) => own.length >= ENOUGH && !RULED.has(field))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const results = fields.map(([field, own]): Fitted => {
    const weights = fit(own, prior[field]);
    const verdicts = (kept.get(field) ?? []).map((example) => verdictOf(example, weights));
    const proven = NEVER_ALONE.has(field)
      ? 1
      : provenFrom([...verdicts, ...own.map((example) => verdictOf(example, weights))]);
    return { field, examples: own.length, proven, weights, verdicts };
  });
  const table = Object.fromEntries(results.map(({ field, proven, weights }) => [field, { proven, weights }]));
  await writeFile('templates/roles/weights.yaml', `${HEAD}${stringify(table, { lineWidth: 0 })}`);
  await writeFile('docs/weights.md', page(results));
} finally {
  await rm(folder, { recursive: true, force: true });
}
