/**
 * What must hold when a run ends: as many dossiers and named failures as there were applications, and every dossier is
 * where it was said to be.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Batch } from '../dossier/batch.ts';
import type { Application } from '../ingest/index.ts';
import { Fault, type Say } from '../model/index.ts';
import { DOSSIER_FILES } from './output/publish.ts';

/**
 * `Fault('output.failed')` with a sentence for every application that came to nothing or to two things, and for every
 * dossier that is not there.
 */
export async function checkAccounts(
  applications: readonly Application[],
  { cases, failures }: Pick<Batch, 'cases' | 'failures'>,
  out: string,
  say: Say,
): Promise<void> {
  const ends = [...cases.map(({ id }) => id), ...failures.map(({ application }) => application)];
  const counts = Map.groupBy([...applications.map(({ id }) => id), ...ends], (id) => id);
  const problems = [...counts]
    .filter(([, same]) => same.length !== 2)
    .map(([application]) => say('process.uncounted', { application }));
  for (const { id } of cases) {
    if (!(await isThere(out, id))) problems.push(say('process.absent', { application: id, folder: join(out, id) }));
  }
  if (problems.length > 0) throw new Fault('output.failed', [...problems, say('process.advice.again')]);
}

const dossier = z.object({ application: z.object({ id: z.string() }) });

// On some disks two names are one folder: the record says whose dossier it is.
async function isThere(out: string, id: string): Promise<boolean> {
  try {
    const sizes = await Promise.all(DOSSIER_FILES.map(async (file) => (await stat(join(out, id, file))).size));
    const record = dossier.parse(JSON.parse(await readFile(join(out, id, 'dossier.json'), 'utf8')));
    return sizes.every((size) => size > 0) && record.application.id === id;
  } catch {
    return false;
  }
}
