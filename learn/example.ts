/** A labelled paper as examples: for each amount and day the choice, and which options say what is true. */
import { join } from 'node:path';
import { z } from 'zod';
import { classifyFiles } from '../src/classify/files.ts';
import { choicesIn } from '../src/extract/extract.ts';
import type { Templates } from '../src/extract/template.ts';
import type { FieldChoice } from '../src/extract/roles/choice.ts';
import type { ClassifiedDocument, Say } from '../src/model/index.ts';
import { recognisersOf } from '../src/pipeline/config/templates.ts';
import { readPapers } from '../src/pipeline/read.ts';
import { labelsIn } from './labels.ts';
import { valueKey } from '../src/rules/index.ts';

/** One choice with its truth: the options that are right, none of them where the paper does not say it. */
export interface Example {
  readonly file: string;
  readonly field: string;
  readonly mentions: readonly (readonly string[])[];
  readonly values: readonly string[];
  readonly none: readonly string[];
  readonly right: readonly number[];
}

const label = z.object({
  file: z.string(),
  kind: z.string(),
  fields: z.record(z.string(), z.unknown()).default({}),
  none: z.array(z.string()).default([]),
});

// Names are compared as settling compares them.
function keyOf(wanted: unknown, { options }: FieldChoice): string | undefined {
  if (typeof wanted !== 'string') return undefined;
  return options[0]?.valued.type === 'name'
    ? valueKey({ type: 'name', value: wanted })
    : wanted.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
}

/** What is true of a paper; fields in neither list are not judged. */
export type Label = z.output<typeof label>;

/** Where readings are kept, and who hears of values that no option has. */
export interface ExampleOptions {
  readonly data: string;
  readonly say: Say;
  readonly missing: (file: string, field: string) => void;
}

/** The examples of a folder with `labels.jsonl`; a true value that no option has is left out. */
export async function examplesOf(
  folder: string,
  templates: Templates,
  { data, say, missing }: ExampleOptions,
): Promise<readonly Example[]> {
  const labels = await labelsIn(folder, label);
  const byPath = Map.groupBy(labels, ({ file }) => join(folder, file));
  const all: Example[] = [];
  for await (const { read } of readPapers([...byPath.keys()], {
    templates: 'templates',
    data,
    say,
    jobs: 2,
    ocr: 'paddle',
  })) {
    const papers = classifyFiles([read], recognisersOf(templates));
    for (const truth of byPath.get(read.path) ?? []) {
      const paper = papers.find(({ kind }) => kind === truth.kind);
      if (paper !== undefined) all.push(...examplesIn({ ...paper, id: 'd1' }, truth, templates, missing));
    }
  }
  return all;
}

/** The examples of one paper. */
export function examplesIn(
  paper: ClassifiedDocument,
  { file, kind, fields, none }: Label,
  templates: Templates,
  missing: ExampleOptions['missing'],
): readonly Example[] {
  return [...choicesIn(paper, templates)].flatMap(([field, choice]): readonly Example[] => {
    const wanted = fields[field];
    if (wanted === undefined && !none.includes(field)) return [];
    const values = choice.options.map(({ valued }) => valueKey(valued).normalize('NFKC'));
    const right = values.flatMap((value, at) => (value === keyOf(wanted, choice)?.normalize('NFKC') ? [at] : []));
    if (wanted !== undefined && right.length === 0) {
      missing(file, `${field} ${JSON.stringify(wanted)}`);
      return [];
    }
    return [{ file, field: `${kind}.${field}`, mentions: choice.mentions, values, none: choice.none, right }];
  });
}
