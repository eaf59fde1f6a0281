/** The main job: inboxes → dossiers. */
import { gather, listApplications, type Application } from '../ingest/index.ts';
import { Fault, type Day, type Language, type MatchedCase, type ReadDocument } from '../model/index.ts';
import { openReading } from '../read/index.ts';
import { loadCss, writeOutputs } from './outputs.ts';
import { loadMessages } from './recipe/messages.ts';
import { chooseNotice } from './recipe/notice.ts';
import { loadRegistry } from './recipe/registry.ts';
import { loadScheme } from './recipe/scheme.ts';
import { loadTemplates } from './recipe/templates.ts';
import { judge, understand, type Recipe } from './review.ts';

/** What a run is asked to do; folders as paths. `notice` is a file or an id. */
export interface ProcessOptions {
  readonly inboxes: readonly string[];
  readonly out: string;
  readonly scheme: string;
  readonly templates: string;
  readonly messages: string;
  readonly look: string;
  readonly registry?: string;
  readonly notice?: string;
  readonly batch?: string;
  readonly today: Day;
  readonly language: Language;
  readonly program: string;
  readonly jobs: number;
  readonly onApplication: (done: number, all: number, id: string) => void;
}

/** What a run came to. */
export interface ProcessResult {
  readonly index: string;
  readonly rows: readonly { readonly application: string; readonly recommendation: string; readonly subsidy: string; readonly atRisk: string }[];
}

/** Runs a batch. Configuration is checked whole before anything is read or written. */
export async function processBatch(options: ProcessOptions): Promise<ProcessResult> {
  const say = await loadMessages(options.messages, options.language);
  const scheme = await loadScheme(options.scheme, say);
  const notice = await chooseNotice(scheme, { ...(options.notice !== undefined && { notice: options.notice }), today: options.today }, say);
  const registry = options.registry === undefined ? {} : await loadRegistry(options.registry, say);
  const recipe: Recipe = { scheme, notice, registry, templates: await loadTemplates(options.templates), today: options.today };
  const applications = await listApplications(options.inboxes);
  if (applications.length === 0) throw new Fault('usage', [`${options.inboxes.join(', ')}: no application (a folder each) in it`]);

  const { cases: matched, version } = await readAll(applications, recipe, options);
  const batch = { name: options.batch ?? notice.id, notice, cases: judge(matched, recipe), failures: [] };
  const css = await loadCss(options.look);
  const index = await writeOutputs(options.out, batch, {
    scheme, notice, batch: batch.name, today: options.today, language: options.language, say, crops: new Map(), css, program: options.program, readers: { reading: version },
  });
  const rows = batch.cases.map(({ id, assessment }) => ({ application: id, recommendation: assessment.recommendation, subsidy: assessment.subsidy, atRisk: assessment.atRisk }));
  return { index, rows };
}

async function readAll(applications: readonly Application[], recipe: Recipe, options: ProcessOptions): Promise<{ readonly cases: readonly MatchedCase[]; readonly version: string }> {
  const reading = openReading({ jobs: options.jobs, ocr: 'paddle' });
  try {
    const cases: MatchedCase[] = [];
    for (const application of applications) {
      const { declared, sources } = await gather(application);
      const files: ReadDocument[] = [];
      for (const source of sources) files.push(await reading.read(source));
      cases.push(understand(application.id, declared, files, recipe));
      options.onApplication(cases.length, applications.length, application.id);
    }
    return { cases, version: reading.version };
  } finally {
    await reading.close();
  }
}
