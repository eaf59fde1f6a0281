/** `read`: what stands on papers, one JSON object a file or a table for people. */
import { stat } from 'node:fs/promises';
import { factsOf } from '../dossier/facts.ts';
import { faultJson } from '../dossier/fault-json.ts';
import { fieldName, kindName } from '../dossier/names.ts';
import { readJson } from '../dossier/read-json.ts';
import { valueRows } from '../dossier/wording.ts';
import { Fault, type Fact, type ReadFault, type Say, type SettledDocument } from '../model/index.ts';
import { readPapers, type ReadPaper } from '../pipeline/read.ts';
import { sharedOptions, type SharedFlags } from './options.ts';
import { databaseUrlOf, SHIPPED } from './places.ts';
import { displayWidth } from './table.ts';
import { print, printJson, tell } from './terminal.ts';

/** The options of `read` as the command line gives them. */
export interface ReadFlags extends SharedFlags {
  readonly data?: string;
  readonly json?: boolean;
}

/**
 * Reads the paths and prints each file as soon as it and those before it are done; 0 also when a file could not be read
 * (its line says so).
 */
export async function readCommand(paths: readonly string[], flags: ReadFlags, say: Say): Promise<number> {
  const { jobs, ocr, models } = sharedOptions(flags, say);
  const { data = 'data' } = flags;
  // Reading needs no state: where nobody named a folder, one that is in use or closed costs the memory, not the
  // reading.
  const onUnkept = (why: Fault): void => tell(say('read.unkept'), ...why.lines);
  const databaseUrl = databaseUrlOf();
  await refuseMissing(paths, say);
  let files = 0;
  for await (const paper of readPapers(paths, {
    jobs,
    ocr,
    data,
    say,
    templates: SHIPPED.templates,
    ...(models !== undefined && { models }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(flags.data === undefined && databaseUrl === undefined && { onUnkept }),
  })) {
    files += 1;
    if (flags.json === true) printJson(readJson(paper.read, paper.documents, say, paper.partOf));
    else print(...linesOf(paper, say));
  }
  if (files === 0) tell(say('read.empty', { paths: paths.join('、') }));
  return 0;
}

async function refuseMissing(paths: readonly string[], say: Say): Promise<void> {
  const there = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  const missing = paths.filter((_, at) => there[at] === false);
  if (missing.length > 0)
    throw new Fault(
      'usage',
      missing.map((path) => say('read.none', { path })),
    );
}

function linesOf({ read, documents, partOf }: ReadPaper, say: Say): readonly string[] {
  const failed = read.pages.flatMap(({ page, fault }) =>
    fault === undefined ? [] : [say('dossier.pageFailed', { page: String(page), why: faultText(fault, say) })],
  );
  return [
    `${read.path}  ${say(`read.${read.status}`)}`,
    ...(read.fault === undefined ? [] : [`  ${faultText(read.fault, say)}`]),
    ...failed.map((line) => `  ${line}`),
    ...(partOf === undefined ? [] : [`  ${say('read.partOf', { file: partOf })}`]),
    ...documents.flatMap((document) => documentLines(document, say)),
  ];
}

function faultText(fault: ReadFault, say: Say): string {
  const { message, advice } = faultJson(fault, say);
  return say('read.fault', { message, advice });
}

function documentLines({ kind, pages, facts }: SettledDocument, say: Say): readonly string[] {
  const found = factsOf(kind, facts);
  const width = Math.max(0, ...found.map(({ field }) => displayWidth(fieldName(say, field))));
  return [
    `  ${kindName(say, kind)}  ${say('dossier.pages', { pages: pages.map(({ page }) => page).join('、') })}`,
    ...found.flatMap((fact) => factLines(fact, width, say)),
  ];
}

function factLines(fact: Fact, width: number, say: Say): readonly string[] {
  const name = fieldName(say, fact.field);
  const [first = '', ...more] = valueRows(fact, say).flatMap((row) => row.split('\n'));
  const indent = ' '.repeat(width + 8);
  return [
    `    ${fact.status === 'sure' ? '✓' : '?'} ${name}${' '.repeat(width - displayWidth(name))}  ${first}`,
    ...more.map((row) => `${indent}${row}`),
  ];
}
