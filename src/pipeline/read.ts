/** The `read` run: files → documents with facts, each paper by itself. */
import PQueue from 'p-queue';
import { classify } from '../classify/classify.ts';
import { extract } from '../extract/extract.ts';
import type { Templates } from '../extract/template.ts';
import { eachSource } from '../ingest/sources.ts';
import { wasStopped, type ReadDocument, type Say, type SettledDocument, type SourceFile } from '../model/index.ts';
import { openReadingService, type ReadingOptions } from '../read/index.ts';
import { settleDocument } from '../settle/settle.ts';
import { openStore } from '../store/index.ts';
import { readingCacheOf, type ReadingCache } from './cache/reading-cache.ts';
import { onceMoreIf } from './once-more.ts';
import { checkTarget } from './config/target.ts';
import { loadTemplates, recognisersOf } from './config/templates.ts';
import { rereadDoubtful } from './reread-doubtful.ts';

/** A file that was read, with the papers found in it. */
export interface ReadPaper {
  readonly read: ReadDocument;
  readonly documents: readonly SettledDocument[];
}

/** Where templates lie, where readings are kept, how to read, and who hears of every page that is done. */
export interface ReadOptions extends ReadingOptions {
  readonly templates: string;
  /** The state, in this folder unless `databaseUrl` names a server. */
  readonly data: string;
  readonly databaseUrl?: string;
  readonly say: Say;
  readonly onPage?: (path: string) => void;
}

/** Files that are read ahead of the one that is waited for, for each reader. */
const AHEAD = 2;

/**
 * Reads files and folders, several at a time, and gives them in the order of the paths; what was read before is not
 * read again. A path that is not there, or a folder that cannot keep them, is a `usage` Fault before any is read.
 */
export async function* readPapers(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadPaper> {
  const { data, databaseUrl, say, jobs, ocr, models } = options;
  const templates = await loadTemplates(options.templates, say);
  if (databaseUrl === undefined) await checkTarget(data, say);
  const store = await openStore({ data, ...(databaseUrl !== undefined && { databaseUrl }), say });
  try {
    const reading = openReadingService({ jobs, ocr, ...(models !== undefined && { models }) });
    try {
      yield* papersOf(paths, readingCacheOf(reading, store.readings), templates, options);
    } finally {
      await reading.close();
    }
  } finally {
    await store.close();
  }
}

async function* papersOf(
  paths: readonly string[],
  readingCache: ReadingCache,
  templates: Templates,
  { data, jobs, onPage }: ReadOptions,
): AsyncGenerator<ReadPaper> {
  const queue = new PQueue({ concurrency: jobs });
  try {
    const ahead: Promise<ReadPaper>[] = [];
    for await (const source of eachSource(paths, data)) {
      const paper = onceMoreIf(
        ({ read }) => wasStopped(read),
        queue,
        () => readPaper(source, readingCache, templates, onPage),
      );
      // It is awaited in its turn; until then its failure must not end the process.
      paper.catch(() => undefined);
      ahead.push(paper);
      const first = ahead.length > AHEAD * jobs ? ahead.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const paper of ahead) yield await paper;
  } finally {
    queue.clear();
  }
}

async function readPaper(
  source: SourceFile,
  readingCache: ReadingCache,
  templates: Templates,
  onPage?: (path: string) => void,
): Promise<ReadPaper> {
  const read = await readingCache.read(source, () => onPage?.(source.path));
  const documents = documentsOf(read, templates);
  const [again] = (await rereadDoubtful([read], documents, [source], readingCache)) ?? [];
  return again === undefined ? { read, documents } : { read: again, documents: documentsOf(again, templates) };
}

/** All papers of a file that was read, settled by what is printed on them alone. */
export function documentsOf(read: ReadDocument, templates: Templates): readonly SettledDocument[] {
  return classify(read, recognisersOf(templates)).map((paper, at) =>
    settleDocument(extract({ ...paper, id: `d${at + 1}` }, templates), templates.vocabulary),
  );
}
