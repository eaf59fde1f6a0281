/** One run of the program over all sample applications, and what it wrote. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { SAMPLES } from '../../samples/make/samples.ts';
import { SHIPPED } from '../../src/cli/places.ts';
import { FINDING_CODES, SEVERITIES } from '../../src/model/index.ts';
import { day } from '../../src/model/day.ts';
import { processBatch } from '../../src/pipeline/process.ts';

const VALUE = z.union([z.string(), z.boolean(), z.array(z.record(z.string(), z.unknown()))]);
const DOCUMENT = z.object({
  file: z.string(),
  kind: z.string(),
  pages: z.array(z.number()),
  fields: z.record(z.string(), z.object({ value: VALUE, status: z.enum(['sure', 'check']) })),
});
const DOSSIER = z.object({
  documents: z.array(DOCUMENT),
  findings: z.array(z.object({ code: z.enum(FINDING_CODES), severity: z.enum(SEVERITIES), message: z.string() })),
  assessment: z.object({ subsidy: z.string() }),
  recommendation: z.string(),
});

/** A document and a dossier as `dossier.json` holds them. */
export type FoundDocument = z.infer<typeof DOCUMENT>;
export type FoundDossier = z.infer<typeof DOSSIER>;

/** Where a run wrote. */
export interface Run {
  readonly out: string;
  readonly clear: () => Promise<void>;
}

/** Runs the batch as the demo does, into a folder that `clear` removes; applications that came to nothing throw. */
export async function runSamples(): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'samples-'));
  const out = join(folder, 'out');
  const { batch } = await processBatch({
    ...SHIPPED,
    inboxes: [`${SAMPLES}inbox`],
    registry: `${SAMPLES}registry`,
    out,
    data: join(folder, 'data'),
    today: day('2025-12-10'),
    language: 'zh-CN',
    jobs: Math.min(2, availableParallelism()),
    ocr: 'paddle',
    program: 'voucher-dossier',
    onProgress: () => undefined,
  });
  if (batch.failures.length > 0)
    throw new Error(batch.failures.map(({ application, reason }) => `${application}: ${reason}`).join('\n'));
  return { out, clear: () => rm(folder, { recursive: true, force: true }) };
}

/** The dossier of an application. */
export async function readDossier(out: string, id: string): Promise<FoundDossier> {
  return DOSSIER.parse(JSON.parse(await readFile(join(out, id, 'dossier.json'), 'utf8')));
}
