/** From judged cases to files: pictures are cut from the pages, dossiers are rendered. */
import { gather, type Application } from '../ingest/index.ts';
import type { AssessedCase } from '../model/index.ts';
import type { Reading } from '../read/index.ts';
import { attempt, outcomeOf, type Failure, type Outcome } from './outcome.ts';
import { writeDossier, type OutputContext } from './outputs.ts';
import { picturesOf } from './pictures.ts';
import type { Counter } from './progress.ts';
import type { Stage } from './publish.ts';

/** Where dossiers go and what they are made with. */
export interface Writing {
  readonly stage: Stage;
  readonly reading: Pick<Reading, 'crops'>;
  readonly context: OutputContext;
  readonly counter: Counter;
}

/** Writes the dossier of every case, one after the other: setting print takes the whole of this process anyway. */
export async function writeCases(cases: readonly AssessedCase[], applications: readonly Application[], writing: Writing): Promise<Outcome<AssessedCase>> {
  const byId = new Map(applications.map((application) => [application.id, application]));
  const results: ({ readonly value: AssessedCase } | Failure)[] = [];
  for (const assessed of cases) {
    const application = byId.get(assessed.id);
    if (application !== undefined) results.push(await writeCase(assessed, application, writing));
  }
  return outcomeOf(results.map((result) => Promise.resolve(result)));
}

async function writeCase(assessed: AssessedCase, application: Application, { stage, reading, context, counter }: Writing): Promise<{ readonly value: AssessedCase } | Failure> {
  const outcome = await attempt(assessed.id, context.say, async () => {
    const { sources } = await gather(application);
    await writeDossier(stage, assessed, await picturesOf(assessed, sources, reading), context);
    return assessed;
  });
  counter.application('writing', assessed.id);
  return outcome;
}
