/** Loads `templates/`: the words of papers, how their kinds are told apart, and how each kind is read. */
import { join } from 'node:path';
import { templateSchema, type Templates } from '../../extract/template.ts';
import { Fault, type Recognisers, type Say } from '../../model/index.ts';
import { evidenceOf, kindsShape, namesOfOther, namesOfTemplates } from './kinds.ts';
import { rolesOf } from './roles.ts';
import { isKnown, lexiconOf, vocabularyOf, vocabularyShape } from './vocabulary.ts';
import { namesIn, patternOf, wordsOf, type Lexicon } from './word-line.ts';
import { yamlFiles, type YamlFile } from './yaml-files.ts';

/**
 * All templates below a folder, sorted by path; throws Fault('configuration') naming every file and key that is wrong.
 */
export async function loadTemplates(folder: string, say: Say): Promise<Templates> {
  const problems: string[] = [];
  const [words, tellings, papers, roles] = await Promise.all([
    yamlFiles(join(folder, 'vocabulary'), problems, say),
    yamlFiles(join(folder, 'classify'), problems, say),
    yamlFiles(join(folder, 'extract'), problems, say),
    yamlFiles(join(folder, 'roles'), problems, say),
  ]);
  const lexicon = lexiconOf(
    words.map((file) => ({ entries: file.read(vocabularyShape, file.value) ?? {}, note: file.note })),
  );
  const vocabulary = vocabularyOf(lexicon, (name) => problems.push(say('config.templates.no-entry', { name })));
  const all = papers.flatMap((file) => file.read(templateSchema, spelledOut(file.value, [], file, lexicon)) ?? []);
  const told = tellings.flatMap((file) => file.read(kindsShape, spelledOut(file.value, [], file, lexicon)) ?? []);
  const meaning = rolesOf(roles, lexicon, (name) => problems.push(say('config.templates.no-file', { name })));
  if (problems.length > 0 || vocabulary === undefined || meaning === undefined)
    throw new Fault('configuration', problems);
  const kinds = [...namesOfTemplates(all), ...told.map(namesOfOther)];
  return { all, kinds, evidence: told.flatMap(evidenceOf), vocabulary, ...meaning };
}

// Every list of texts is a list of words, and every `pattern` may call shapes and words by name.
function spelledOut(value: unknown, path: readonly PropertyKey[], file: YamlFile, lexicon: Lexicon): unknown {
  const named = (text: string): void => {
    for (const name of namesIn(text)) if (!isKnown(name, lexicon)) file.note(path, 'config.issue.no-entry', { name });
  };
  if (typeof value === 'string' && path.at(-1) === 'pattern') {
    named(value);
    return patternOf(value, lexicon);
  }
  if (isWords(value)) {
    value.forEach(named);
    return wordsOf(value, lexicon).words;
  }
  if (Array.isArray(value)) return value.map((one, at) => spelledOut(one, [...path, at], file, lexicon));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, spelledOut(one, [...path, key], file, lexicon)]),
  );
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/** How classification tells the kinds apart, as the templates say it. */
export function recognisersOf({ kinds, evidence, vocabulary }: Templates): Recognisers {
  return { kinds, evidence, signing: [...vocabulary.seal.words, ...vocabulary.signature.words] };
}
