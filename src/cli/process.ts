/** `process`: the main job, with progress on stderr and the batch as a table (or as JSON lines) on stdout. */
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { batchView, type BatchView } from '../dossier/batch.ts';
import { recommendationName } from '../dossier/names.ts';
import { grouped, sum, Fault, type Say } from '../model/index.ts';
import { processBatch, type ProcessResult } from '../pipeline/process.ts';
import type { OnProgress } from '../pipeline/progress.ts';
import { isDataFolder } from '../store/index.ts';
import { sharedOptions, type SharedFlags } from './options.ts';
import { databaseUrlOf, PROGRAM, SHIPPED } from './places.ts';
import { displayOf } from './progress.ts';
import { tableLines } from './table.ts';
import { print, printJson, screenOf, tell } from './terminal.ts';

/** The options of `process` as the command line gives them. */
export interface ProcessFlags extends SharedFlags {
  readonly out?: string;
  readonly scheme?: string;
  readonly notice?: string;
  readonly registry?: string;
  readonly data?: string;
  readonly batch?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Runs a batch; 0 when every application got its dossier, 3 when some did not (each is named on stderr). */
export async function processCommand(inboxes: readonly string[], flags: ProcessFlags, say: Say): Promise<number> {
  const { out, scheme = SHIPPED.scheme, data = 'data', notice, registry, batch, replace = false } = flags;
  const { jobs, ocr, models, today, language } = sharedOptions(flags, say);
  if (out === undefined || out === '') throw new Fault('usage', [say('cli.option.out')]);
  const databaseUrl = databaseUrlOf();
  const display = displayOf(screenOf(), () => performance.now(), say);
  const result = await processBatch({
    ...SHIPPED,
    inboxes,
    out,
    scheme,
    data,
    replace,
    today,
    jobs,
    ocr,
    language,
    program: PROGRAM,
    actor: userInfo().username,
    ...(models !== undefined && { models }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(registry !== undefined && { registry }),
    ...(notice !== undefined && { notice }),
    ...(batch !== undefined && { batch }),
    onProgress: watcher(flags, display.show),
  });
  if (flags.json !== true && flags.quiet !== true) display.end();
  report(result, out, flags, say);
  if (databaseUrl !== undefined && isDataFolder(data)) tell(say('process.otherLedger', { data }));
  return result.batch.failures.length === 0 ? 0 : 3;
}

function watcher({ json, quiet }: ProcessFlags, show: OnProgress): OnProgress {
  if (json === true) return (progress) => printJson({ event: 'progress', ...progress });
  return quiet === true ? () => undefined : show;
}

function report(result: ProcessResult, out: string, { json, quiet }: ProcessFlags, say: Say): void {
  const view = batchView(result.batch);
  tell(...result.notes);
  for (const { application, reason } of view.failures) tell(say('process.failure', { application, reason }));
  for (const application of result.removed) tell(say('process.removed', { application, batch: view.name }));
  if (view.kept.length > 0) tell(say('process.kept', { batch: view.name, count: String(view.kept.length) }));
  if (quiet !== true) tellMany('process.earlier', result.earlier, { folder: join(out, 'earlier') }, say);
  // A paper that was put beside the folders and not into one would be missed without a word.
  tellMany('process.loose', result.inbox.loose, {}, say);
  tellMany('process.junk', result.inbox.junk, {}, say);
  if (json === true) printRecords(view, result.removed, out);
  else print(...tableOf(view, say), '', say('process.index', { path: join(out, 'index.html') }));
}

function tellMany(key: string, names: readonly string[], values: Readonly<Record<string, string>>, say: Say): void {
  if (names.length > 0) tell(say(key, { ...values, count: String(names.length), names: names.join('、') }));
}

function printRecords(view: BatchView, removed: readonly string[], out: string): void {
  for (const { application, applicant, recommendation, subsidy, atRisk } of byId(view)) {
    printJson({
      event: 'application',
      application,
      applicant,
      recommendation,
      subsidy,
      atRisk,
      dossier: join(out, application, 'dossier.json'),
    });
  }
  for (const { application, reason } of view.failures) printJson({ event: 'failure', application, reason });
  for (const application of removed) printJson({ event: 'removed', application });
  for (const { application, applicant, amount, state } of view.kept)
    printJson({ event: 'kept', application, applicant, amount, state });
  printJson({
    event: 'batch',
    batch: view.name,
    ...view.totals,
    byRecommendation: view.byRecommendation,
    index: join(out, 'index.html'),
  });
}

function tableOf(view: BatchView, say: Say): readonly string[] {
  const columns = (['application', 'applicant', 'recommendation', 'subsidy', 'atRisk'] as const).map((key) => ({
    heading: say(`batch.column.${key}`),
    right: key === 'subsidy' || key === 'atRisk',
  }));
  const rows = byId(view).map((row) => [
    row.application,
    row.applicant ?? say('dossier.applicantUnknown'),
    recommendationName(say, row.recommendation),
    grouped(row.subsidy),
    grouped(row.atRisk),
  ]);
  const failed = view.failures.map(({ application }) => [application, '—', say('process.noDossier'), '', '']);
  const listed = view.rows.filter((row) => row.recommendation !== 'reject');
  const totals = [
    [
      '',
      say('batch.proposed'),
      say('batch.applicationsValue', { count: String(view.byRecommendation.approve) }),
      grouped(view.totals.proposed),
      '',
    ],
    [
      '',
      say('batch.pending'),
      say('batch.applicationsValue', {
        count: String(view.byRecommendation.supplement + view.byRecommendation.review),
      }),
      grouped(view.totals.pending),
      '',
    ],
    ...(view.kept.length === 0
      ? []
      : [
          [
            '',
            say('process.keptTotal'),
            say('batch.applicationsValue', { count: String(view.kept.length) }),
            grouped(view.totals.kept),
            '',
          ],
        ]),
    [
      '',
      say('process.total'),
      say('batch.applicationsValue', { count: String(listed.length) }),
      grouped(sum(listed.map((row) => row.subsidy))),
      grouped(view.totals.atRisk),
    ],
  ];
  return tableLines(columns, [...rows, ...failed, ...totals], totals.length);
}

function byId({ rows }: BatchView): BatchView['rows'] {
  return rows.toSorted((a, b) => (a.application < b.application ? -1 : 1));
}
