/** The `read` run: files → documents with facts, each paper by itself. */
import { classify } from '../classify/classify.ts';
import { extract } from '../extract/extract.ts';
import type { Template } from '../extract/template.ts';
import { sourcesOf } from '../ingest/sources.ts';
import type { ReadDocument, SettledDocument } from '../model/index.ts';
import { openReading } from '../read/reading.ts';
import { settleDocument } from '../settle/settle.ts';
import { loadTemplates, recognisersOf } from './recipe/templates.ts';

/** A file that was read, with the papers found in it. */
export interface ReadPaper {
  readonly read: ReadDocument;
  readonly documents: readonly SettledDocument[];
}

/** Reads files and folders one after the other, in path order. */
export async function* readPapers(paths: readonly string[], templateFolder: string): AsyncGenerator<ReadPaper> {
  const templates = await loadTemplates(templateFolder);
  const reading = openReading({ jobs: 1, ocr: 'paddle' });
  try {
    for (const source of await sourcesOf(paths)) {
      const read = await reading.read(source);
      yield { read, documents: documentsOf(read, templates) };
    }
  } finally {
    await reading.close();
  }
}

/** All papers of a file that was read, settled by what is printed on them alone. */
export function documentsOf(read: ReadDocument, templates: readonly Template[]): readonly SettledDocument[] {
  return classify(read, recognisersOf(templates)).map((paper, at) => settleDocument(extract({ ...paper, id: `d${at + 1}` }, templates)));
}
