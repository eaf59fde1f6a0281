/**
 * From judged cases to files: pictures are cut from the pages, dossiers are rendered; what would come out the same
 * stays where it lies.
 */
import { join } from 'node:path';
import { batchView, type Batch } from '../../dossier/batch.ts';
import { sha256 } from '../../base/hash.ts';
import { gather, type Application } from '../../ingest/index.ts';
import type { AssessedCase, Scheme } from '../../model/index.ts';
import type { Reading } from '../../read/index.ts';
import type { BatchName, Dossiers } from '../../store/index.ts';
import { areUnchanged } from '../cache/unchanged-output.ts';
import { outputFingerprint } from '../cache/fingerprint.ts';
import { attempt, outcomeOf, type Failure, type Outcome } from '../outcome.ts';
import { renderBatch, renderDossier, type OutputContext, type Rendered } from './render.ts';
import { heldForPictures } from './missing-pictures.ts';
import { picturesOf } from './pictures.ts';
import type { Counter } from '../progress.ts';
import { BATCH_FILES, DOSSIER_FILES, type Stage } from './publish.ts';

/**
 * Where files go and what they are made with; `look` is the hash of all that they share, `out` holds the files of the
 * run before.
 */
export interface Writing {
  readonly stage: Stage;
  readonly reading: Pick<Reading, 'crops'>;
  readonly context: OutputContext;
  readonly grades: Scheme['grades'];
  readonly counter: Counter;
  readonly dossiers: Dossiers;
  readonly batch: BatchName;
  readonly look: string;
  readonly out: string;
}

/** Writes the dossier of every case, one after the other: setting print takes the whole of this process anyway. */
export async function writeCases(
  cases: readonly AssessedCase[],
  applications: readonly Application[],
  writing: Writing,
): Promise<Outcome<AssessedCase>> {
  const byId = new Map(applications.map((application) => [application.id, application]));
  const results: ({ readonly value: AssessedCase } | Failure)[] = [];
  for (const assessed of cases) {
    const application = byId.get(assessed.id);
    if (application !== undefined) results.push(await writeCase(assessed, application, writing));
  }
  return outcomeOf(results.map((result) => Promise.resolve(result)));
}

// The files of the batch are kept like those of an application; none has this name.
const OVERVIEW = '';

/** Writes the batch at a glance. */
export async function writeOverview(batch: Batch, writing: Writing): Promise<void> {
  const view = batchView(batch);
  await write(
    {
      id: OVERVIEW,
      names: BATCH_FILES,
      made: outputFingerprint(view, writing.look),
      render: async () => ({ files: await renderBatch(view, writing.context), whole: true }),
    },
    writing,
  );
}

async function writeCase(
  assessed: AssessedCase,
  application: Application,
  writing: Writing,
): Promise<{ readonly value: AssessedCase } | Failure> {
  const { id } = assessed;
  const outcome = await attempt(id, writing.context.say, async () => {
    const made = outputFingerprint(assessed, writing.look);
    const render = () => dossierOf(assessed, application, writing);
    const rendered = await write({ id, names: DOSSIER_FILES, made, render }, writing);
    return rendered?.shown ?? assessed;
  });
  writing.counter.application('writing', id);
  return outcome;
}

async function dossierOf(assessed: AssessedCase, application: Application, { reading, context, grades }: Writing) {
  const { sources } = await gather(application, context.say);
  const { crops, missing } = await picturesOf(assessed, sources, reading);
  const shown = heldForPictures(assessed, missing, { grades });
  return { files: await renderDossier(shown, crops, context), whole: missing.length === 0, shown };
}

interface RenderedFiles<N extends string> {
  readonly files: Rendered<N>;
  /** False where a reader was stopped and a picture is missing. */
  readonly whole: boolean;
}

interface Work<N extends string, R extends RenderedFiles<N>> {
  readonly id: string;
  readonly names: readonly N[];
  readonly made: string;
  readonly render: () => Promise<R>;
}

// Gives what was rendered; undefined where the files of the run before are still right. What is not whole is not
// remembered: the next run tries again.
async function write<N extends string, R extends RenderedFiles<N>>(
  { id, names, made, render }: Work<N, R>,
  { stage, dossiers, batch, out }: Writing,
): Promise<R | undefined> {
  if (await areUnchanged(join(out, id), names, await dossiers.lastMade(batch, id), made)) return undefined;
  const rendered = await render();
  const { files, whole } = rendered;
  for (const name of names) await stage.write(join(id, name), files[name]);
  if (whole)
    await dossiers.keepMade(batch, id, {
      outputFingerprint: made,
      files: Object.fromEntries(names.map((name) => [name, sha256(files[name])])),
    });
  return rendered;
}
