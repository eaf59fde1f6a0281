/** The `read` run: files → documents with facts, each paper by itself. */
import PQueue from 'p-queue';
import { classify } from '../classify/classify.ts';
import { extract } from '../extract/extract.ts';
import type { Templates } from '../extract/template.ts';
import { eachSource } from '../ingest/sources.ts';
import type { ReadDocument, Say, SettledDocument, SourceFile } from '../model/index.ts';
import { openReadingService, type Reading, type ReadingOptions } from '../read/index.ts';
import { settleDocument } from '../settle/settle.ts';
import { loadTemplates, recognisersOf } from './config/templates.ts';
import { rereadDoubtful } from './reread-doubtful.ts';

/** A file that was read, with the papers found in it. */
export interface ReadPaper {
  readonly read: ReadDocument;
  readonly documents: readonly SettledDocument[];
}

/** Where templates lie and what to say when they are wrong, how to read, and who hears of every page that is done. */
export interface ReadOptions extends ReadingOptions {
  readonly templates: string;
  readonly say: Say;
  readonly onPage?: (path: string) => void;
}

/** Files that are read ahead of the one that is waited for, for each reader. */
const AHEAD = 2;

/**
 * Reads files and folders, several at a time, and gives them in the order of the paths. A path that is not there is a
 * `usage` Fault before any is read.
 */
export async function* readPapers(
  paths: readonly string[],
  { templates: folder, say, onPage, ...options }: ReadOptions,
): AsyncGenerator<ReadPaper> {
  const templates = await loadTemplates(folder, say);
  const reading = openReadingService(options);
  const queue = new PQueue({ concurrency: options.jobs });
  try {
    const ahead: Promise<ReadPaper>[] = [];
    for await (const source of eachSource(paths)) {
      const paper = queue.add(() => readPaper(source, reading, templates, onPage));
      // It is awaited in its turn; until then its failure must not end the process.
      paper.catch(() => undefined);
      ahead.push(paper);
      const first = ahead.length > AHEAD * options.jobs ? ahead.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const paper of ahead) yield await paper;
  } finally {
    queue.clear();
    await reading.close();
  }
}

async function readPaper(
  source: SourceFile,
  reading: Reading,
  templates: Templates,
  onPage?: (path: string) => void,
): Promise<ReadPaper> {
  const read = await reading.read(source, () => onPage?.(source.path));
  const documents = documentsOf(read, templates);
  const [again] = (await rereadDoubtful([read], documents, [source], reading)) ?? [];
  return again === undefined ? { read, documents } : { read: again, documents: documentsOf(again, templates) };
}

/** All papers of a file that was read, settled by what is printed on them alone. */
export function documentsOf(read: ReadDocument, templates: Templates): readonly SettledDocument[] {
  return classify(read, recognisersOf(templates)).map((paper, at) =>
    settleDocument(extract({ ...paper, id: `d${at + 1}` }, templates)),
  );
}
