/** First pages of papers with the kind that they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Templates } from '../../src/extract/template.ts';
import { DOCUMENT_KINDS, type DocumentKind, type ReadPage, type Say } from '../../src/model/index.ts';
import { readPapers } from '../../src/pipeline/read.ts';
import { typeset } from '../../tests/extract/typeset.ts';
import { labelsIn } from '../labels.ts';

/** A page with the kind that it is, and what to call it. */
export interface Labelled {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly page: ReadPage;
}

const kind = z.enum(DOCUMENT_KINDS);
const drawings = z.partialRecord(kind, z.array(z.string()));
const label = z.object({ file: z.string(), kind });

/** The papers drawn beside this file, and the examples of the templates. */
export async function drawnPages({ all }: Templates): Promise<readonly Labelled[]> {
  const own = drawings.parse(parse(await readFile(new URL('drawings.yaml', import.meta.url), 'utf8')));
  const drawn = DOCUMENT_KINDS.flatMap((one) => (own[one] ?? []).map((paper) => ({ kind: one, paper })));
  const examples = all.flatMap((template) => template.examples.map(({ paper }) => ({ kind: template.kind, paper })));
  return [...drawn, ...examples].map((one) => ({
    name: one.paper.trim().split('\n')[0] ?? '',
    kind: one.kind,
    page: typeset(one.paper),
  }));
}

/** The first pages of the papers in folders with `labels.jsonl`; what was read is kept in `data`. */
export async function labelledPages(
  folders: readonly string[],
  { data, say }: { readonly data: string; readonly say: Say },
): Promise<readonly Labelled[]> {
  const kinds = new Map<string, DocumentKind>();
  for (const folder of folders)
    for (const labelled of await labelsIn(folder, label)) kinds.set(join(folder, labelled.file), labelled.kind);
  const pages: Labelled[] = [];
  if (kinds.size === 0) return pages;
  const options = { templates: 'templates', data, say, jobs: 2, ocr: 'paddle' } as const;
  for await (const { read } of readPapers([...kinds.keys()], options)) {
    const [page, of] = [read.pages.find((one) => !one.blank), kinds.get(read.path)];
    if (page !== undefined && of !== undefined) pages.push({ name: read.path, kind: of, page });
  }
  return pages;
}
