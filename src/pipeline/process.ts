/** The main job: inboxes → dossiers. */
import type { Batch } from '../dossier/batch.ts';
import type { Inbox } from '../ingest/index.ts';
import { sum } from '../model/index.ts';
import { openReadingService, type Reading } from '../read/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { checkAccounts } from './accounts.ts';
import { readingCacheOf } from './cache/reading-cache.ts';
import { codeHash, lookOf, methodFingerprint } from './cache/fingerprint.ts';
import type { OutputContext } from './output/render.ts';
import { prepare, type Prepared } from './config/prepare.ts';
import type { ProcessOptions } from './options.ts';
import { counterOf } from './progress.ts';
import { ledgerBefore, proposalsOf } from './ledger/proposals.ts';
import { publicNoticeTerm } from './output/public-notice.ts';
import { openStage } from './output/publish.ts';
import { readBatch } from './read-batch.ts';
import { readersIn } from './output/readers.ts';
import { caseCacheOf } from './cache/case-cache.ts';
import { judge } from './review.ts';
import { writeCases, writeOverview } from './output/write-batch.ts';

/**
 * What a run came to: the batch with its cases in the order of the money, the ids of applications that were taken out
 * of it, and all that lay in the inbox; `earlier` are ids of dossiers of earlier runs that were moved aside.
 */
export interface ProcessResult {
  readonly batch: Batch;
  readonly removed: readonly string[];
  readonly earlier: readonly string[];
  readonly inbox: Inbox;
  /** What of the registers is not read, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Runs a batch. Configuration is checked whole before anything is read or written. Dossiers are written aside, the
 * ledger takes the run's proposals in one transaction, and only then the dossiers appear: a run that is cut off
 * reserves nothing and changes no dossier.
 */
export async function processBatch(options: ProcessOptions): Promise<ProcessResult> {
  const prepared = await prepare(options);
  const { data, databaseUrl, actor, jobs, ocr, models } = options;
  const store = await openStore({
    data,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(actor !== undefined && { actor }),
    say: prepared.say,
  });
  try {
    const reading = openReadingService({ jobs, ocr, ...(models !== undefined && { models }) });
    try {
      return await run(prepared, store, reading, options);
    } finally {
      await reading.close();
    }
  } finally {
    await store.close();
  }
}

async function run(
  prepared: Prepared,
  store: Store,
  reading: Reading,
  options: ProcessOptions,
): Promise<ProcessResult> {
  const { config, inbox, say } = prepared;
  const { applications } = inbox;
  const batch = { year: config.notice.year, batch: options.batch ?? config.notice.id };
  const counter = counterOf(applications.length, options.onProgress);
  const code = codeHash();
  const caseCache = caseCacheOf(store.cases, batch, methodFingerprint(config, reading.version, code));
  const read = await readBatch(prepared, readingCacheOf(reading, store.readings), caseCache, options.jobs, counter);

  const seen = await store.ledger.live();
  const given = idsOf(applications);
  const call = { given, understood: idsOf(read.done), replace: options.replace === true };
  const { entries, kept, removed } = ledgerBefore(seen, batch, call);
  const judged = judge(read.done, config, entries, sum(kept.map(({ amount }) => amount)));
  const context = contextOf(prepared, batch.batch, reading.version, options);
  const stage = await openStage(options.out);
  try {
    const shared = { look: lookOf(context, options.messages, code), out: options.out, dossiers: store.dossiers };
    const writing = { stage, reading, context, grades: config.scheme.grades, counter, batch, ...shared };
    const { done: cases, failed } = await writeCases(judged, applications, writing);
    const came = batchOf(prepared, batch.batch, { cases, failures: [...read.failed, ...failed], kept });
    await writeOverview(came, writing);
    await store.ledger.replaceBatch(batch, { proposals: proposalsOf(cases, config), removed }, seen);
    const staying = kept.map(({ application }) => application).filter((id) => !given.has(id));
    const earlier = await stage.publish([...idsOf(cases)], staying);
    await checkAccounts(applications, came, options.out, say);
    return { batch: came, removed, earlier, inbox, notes: prepared.notes };
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

function batchOf(
  { config }: Prepared,
  name: string,
  { cases, failures, kept }: Pick<Batch, 'cases' | 'failures' | 'kept'>,
): Batch {
  const publicNotice = publicNoticeTerm(config);
  const byName = failures.toSorted((a, b) => (a.application < b.application ? -1 : 1));
  return { name, notice: config.notice, cases, failures: byName, kept, ...(publicNotice && { publicNotice }) };
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}

function contextOf(
  { config: { scheme, notice }, say, css, fonts }: Prepared,
  batch: string,
  version: string,
  { today, language, program }: ProcessOptions,
): OutputContext {
  return { scheme, notice, batch, today, language, say, css, fonts, program, readers: readersIn(version) };
}
