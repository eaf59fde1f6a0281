/** From judged cases to files: pictures are cut from the pages, dossiers are rendered; one that would come out the same is kept. */
import { join } from 'node:path';
import { gather, sha256, type Application } from '../ingest/index.ts';
import type { AssessedCase } from '../model/index.ts';
import type { Reading } from '../read/index.ts';
import type { BatchName, Dossiers } from '../store/index.ts';
import { keptFiles } from './kept.ts';
import { lookOf, madeOf } from './made-of.ts';
import { attempt, outcomeOf, type Failure, type Outcome } from './outcome.ts';
import { renderDossier, type DossierFiles, type OutputContext } from './outputs.ts';
import { picturesOf } from './pictures.ts';
import type { Counter } from './progress.ts';
import { DOSSIER_FILES, type Stage } from './publish.ts';

/** Where dossiers go and what they are made with; `words` is the folder of messages, `out` holds the dossiers of the run before. */
export interface Writing {
  readonly stage: Stage;
  readonly reading: Pick<Reading, 'crops'>;
  readonly context: OutputContext;
  readonly counter: Counter;
  readonly dossiers: Dossiers;
  readonly batch: BatchName;
  readonly words: string;
  readonly out: string;
}

/** Writes the dossier of every case, one after the other: setting print takes the whole of this process anyway. */
export async function writeCases(cases: readonly AssessedCase[], applications: readonly Application[], writing: Writing): Promise<Outcome<AssessedCase>> {
  const byId = new Map(applications.map((application) => [application.id, application]));
  const look = await lookOf(writing.context, writing.words);
  const results: ({ readonly value: AssessedCase } | Failure)[] = [];
  for (const assessed of cases) {
    const application = byId.get(assessed.id);
    if (application !== undefined) results.push(await writeCase(assessed, application, look, writing));
  }
  return outcomeOf(results.map((result) => Promise.resolve(result)));
}

async function writeCase(assessed: AssessedCase, application: Application, look: string, writing: Writing): Promise<{ readonly value: AssessedCase } | Failure> {
  const { stage, context, counter, dossiers, batch, out } = writing;
  const { id } = assessed;
  const outcome = await attempt(id, context.say, async () => {
    const made = madeOf(assessed, look);
    const kept = await keptFiles(join(out, id), await dossiers.lastMade(batch, id), made);
    const files = kept ?? await render(assessed, application, made, writing);
    for (const name of DOSSIER_FILES) await stage.write(`${id}/${name}`, files[name]);
    return assessed;
  });
  counter.application('writing', id);
  return outcome;
}

// One that lacks a picture because a reader was stopped is not remembered: the next run tries again.
async function render(assessed: AssessedCase, application: Application, made: string, { reading, context, dossiers, batch }: Writing): Promise<DossierFiles> {
  const { sources } = await gather(application, context.say);
  const { crops, faults } = await picturesOf(assessed, sources, reading);
  const files = await renderDossier(assessed, crops, context);
  const hashes = Object.fromEntries(DOSSIER_FILES.map((name) => [name, sha256(files[name])]));
  if (faults.length === 0) await dossiers.keepMade(batch, assessed.id, { madeOf: made, files: hashes });
  return files;
}
