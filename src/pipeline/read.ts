/** The `read` run: files → papers with facts, each settled by itself. */
import PQueue from 'p-queue';
import { classifyFiles } from '../classify/files.ts';
import { isPicture } from '../classify/series.ts';
import { extract } from '../extract/extract.ts';
import type { Templates } from '../extract/template.ts';
import { eachSource } from '../ingest/sources.ts';
import {
  Fault,
  wasStopped,
  type ReadDocument,
  type Say,
  type SettledDocument,
  type SourceFile,
} from '../model/index.ts';
import { openReadingService, type ReadingOptions } from '../read/index.ts';
import { settleDocument } from '../settle/settle.ts';
import { openStore, type Store } from '../store/index.ts';
import { readingCacheOf, type ReadingCache } from './cache/reading-cache.ts';
import { onceMoreIf } from './once-more.ts';
import { checkTarget } from './config/target.ts';
import { loadTemplates, recognisersOf } from './config/templates.ts';
import { rereadDoubtful } from './reread-doubtful.ts';

/**
 * A file that was read, with the papers that begin in it. `partOf` is the first file of a paper in several pictures,
 * for the others of them.
 */
export interface ReadPaper {
  readonly read: ReadDocument;
  readonly documents: readonly SettledDocument[];
  readonly partOf?: string;
}

/** Where templates lie, where readings are kept, how to read, and who hears of every page that is done. */
export interface ReadOptions extends ReadingOptions {
  readonly templates: string;
  /** The state, in this folder unless `databaseUrl` names a server. */
  readonly data: string;
  readonly databaseUrl?: string;
  readonly say: Say;
  readonly onPage?: (path: string) => void;
  /** Hears why readings cannot be kept, and the run goes on without; absent, the reason is thrown. */
  readonly onUnkept?: (why: Fault) => void;
}

/** Files that are read ahead of the one that is waited for, for each reader. */
const AHEAD = 2;

/**
 * Reads files and folders, several at a time, and gives them in the order of the paths; what was read before is not
 * read again. A path that is not there, or a folder that cannot keep them, is a `usage` Fault before any is read.
 */
export async function* readPapers(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadPaper> {
  const { say, jobs, ocr, models } = options;
  const templates = await loadTemplates(options.templates, say);
  const store = await storeFor(options);
  try {
    const reading = openReadingService({ jobs, ocr, ...(models !== undefined && { models }) });
    try {
      const readers = store === undefined ? reading : readingCacheOf(reading, store.readings);
      yield* papersOf(paths, readers, templates, options);
    } finally {
      await reading.close();
    }
  } finally {
    await store?.close();
  }
}

async function storeFor({ data, databaseUrl, say, onUnkept }: ReadOptions): Promise<Store | undefined> {
  try {
    if (databaseUrl === undefined) await checkTarget(data, say);
    return await openStore({ data, ...(databaseUrl !== undefined && { databaseUrl }), say });
  } catch (error) {
    if (onUnkept === undefined || !(error instanceof Fault)) throw error;
    onUnkept(error);
    return undefined;
  }
}

async function* papersOf(
  paths: readonly string[],
  readingCache: ReadingCache,
  templates: Templates,
  options: ReadOptions,
): AsyncGenerator<ReadPaper> {
  for await (const files of pictureFolders(filesOf(paths, readingCache, templates, options)))
    yield* linesOf(files, documentsOf(files, templates));
}

// Files in the order of the paths, several read at a time.
async function* filesOf(
  paths: readonly string[],
  readingCache: ReadingCache,
  templates: Templates,
  { data, jobs, onPage }: ReadOptions,
): AsyncGenerator<ReadDocument> {
  const queue = new PQueue({ concurrency: jobs });
  try {
    const ahead: Promise<ReadDocument>[] = [];
    for await (const source of eachSource(paths, data)) {
      const file = onceMoreIf(wasStopped, queue, () => readFile(source, readingCache, templates, onPage));
      // It is awaited in its turn; until then its failure must not end the process.
      file.catch(() => undefined);
      ahead.push(file);
      const first = ahead.length > AHEAD * jobs ? ahead.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const file of ahead) yield await file;
  } finally {
    queue.clear();
  }
}

async function readFile(
  source: SourceFile,
  readingCache: ReadingCache,
  templates: Templates,
  onPage?: (path: string) => void,
): Promise<ReadDocument> {
  const read = await readingCache.read(source, () => onPage?.(source.path));
  const [again] = (await rereadDoubtful([read], documentsOf([read], templates), [source], readingCache)) ?? [];
  return again ?? read;
}

// The pictures of a folder may be pages of one paper, so they wait for each other and for what lies between them; the
// paths are sorted, so that nothing of a folder comes behind a path outside it. All other files go on alone.
async function* pictureFolders(files: AsyncIterable<ReadDocument>): AsyncGenerator<readonly ReadDocument[]> {
  let held: ReadDocument[] = [];
  let folder: string | undefined;
  for await (const file of files) {
    if (folder !== undefined && !file.path.startsWith(folder)) {
      yield held;
      [held, folder] = [[], undefined];
    }
    if (isPicture(file)) folder ??= file.path.slice(0, file.path.lastIndexOf('/') + 1);
    if (folder === undefined) yield [file];
    else held.push(file);
  }
  if (held.length > 0) yield held;
}

function linesOf(files: readonly ReadDocument[], documents: readonly SettledDocument[]): readonly ReadPaper[] {
  const firstOf = new Map(documents.flatMap(({ path, parts = [] }) => parts.map((part) => [part.path, path] as const)));
  return files.map((read) => {
    const partOf = firstOf.get(read.path);
    return {
      read,
      documents: documents.filter(({ path }) => path === read.path),
      ...(partOf !== undefined && partOf !== read.path && { partOf }),
    };
  });
}

/** All papers of files that were read, settled by what is printed on them alone. */
export function documentsOf(files: readonly ReadDocument[], templates: Templates): readonly SettledDocument[] {
  return classifyFiles(files, recognisersOf(templates)).map((paper, at) =>
    settleDocument(extract({ ...paper, id: `d${at + 1}` }, templates), templates.vocabulary),
  );
}
