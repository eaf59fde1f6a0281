/** The main job: inboxes → dossiers. */
import type { Batch } from '../dossier/batch.ts';
import { openReadingService, type Reading } from '../read/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { readingCacheOf } from './cache/reading-cache.ts';
import { codeHash, lookOf, methodFingerprint } from './cache/fingerprint.ts';
import type { OutputContext } from './output/render.ts';
import { prepare, type Prepared } from './config/prepare.ts';
import type { ProcessOptions } from './options.ts';
import { counterOf } from './progress.ts';
import { proposalsOf, entriesOutside } from './ledger/proposals.ts';
import { publicNoticeTerm } from './output/public-notice.ts';
import { openStage } from './output/publish.ts';
import { readBatch } from './read-batch.ts';
import { readersIn } from './output/readers.ts';
import { caseCacheOf } from './cache/case-cache.ts';
import { judge } from './review.ts';
import { writeCases, writeOverview } from './output/write-batch.ts';

/**
 * What a run came to: the batch with its cases in the order of the money; `earlier` are ids of dossiers of earlier runs
 * that were moved aside.
 */
export interface ProcessResult {
  readonly batch: Batch;
  readonly earlier: readonly string[];
}

/**
 * Runs a batch. Configuration is checked whole before anything is read or written. Dossiers are written aside, the
 * ledger takes the
 * batch's proposals in one transaction, and only then the dossiers appear: a run that is cut off reserves nothing and
 * changes no dossier.
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
  const { config, applications } = prepared;
  const { notice } = config;
  const batch = { year: notice.year, batch: options.batch ?? notice.id };
  const counter = counterOf(applications.length, options.onProgress);
  const code = codeHash();
  const caseCache = caseCacheOf(store.cases, batch, methodFingerprint(config, reading.version, code));
  const read = await readBatch(prepared, readingCacheOf(reading, store.readings), caseCache, options.jobs, counter);

  const seen = await store.ledger.outside(batch);
  const judged = judge(read.done, config, entriesOutside(seen));
  const context = contextOf(prepared, batch.batch, reading.version, options);
  const stage = await openStage(options.out);
  try {
    const writing = {
      stage,
      reading,
      context,
      counter,
      dossiers: store.dossiers,
      batch,
      look: lookOf(context, options.messages, code),
      out: options.out,
    };
    const { done: cases, failed } = await writeCases(judged, applications, writing);
    const failures = [...read.failed, ...failed].toSorted((a, b) => (a.application < b.application ? -1 : 1));
    const publicNotice = publicNoticeTerm(config);
    const came = { name: batch.batch, notice, cases, failures, ...(publicNotice !== undefined && { publicNotice }) };
    await writeOverview(came, writing);
    await store.ledger.replaceBatch(batch, proposalsOf(cases, config), seen);
    return { batch: came, earlier: await stage.publish(cases.map(({ id }) => id)) };
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

function contextOf(
  { config: { scheme, notice }, say, css, fonts }: Prepared,
  batch: string,
  version: string,
  { today, language, program }: ProcessOptions,
): OutputContext {
  return { scheme, notice, batch, today, language, say, css, fonts, program, readers: readersIn(version) };
}
