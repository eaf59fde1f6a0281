/** `templates/vocabulary/*.yaml`: words and shapes by name, each made of characters and of the entries above it. */
import { z } from 'zod';
import { VOCABULARY_ENTRIES, VOCABULARY_SHAPES, type Vocabulary, type Words } from '../../model/index.ts';
import { namesIn, patternOf, wordsOf, type Lexicon } from './word-line.ts';

const said = z.string().min(1);

/** The shape of a file: entries by name, each with its meaning. */
export const vocabularyShape = z.record(
  z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  z
    .strictObject({
      meaning: said,
      words: z.array(said).min(1).optional(),
      pattern: said.optional(),
    })
    .refine(({ words, pattern }) => (words === undefined) !== (pattern === undefined), 'config.issue.words-or-pattern'),
);

/** One file's entries, with a way to say what is wrong with one. */
export interface Entries {
  readonly entries: z.output<typeof vocabularyShape>;
  readonly note: (path: readonly string[], key: string, values: Readonly<Record<string, string>>) => void;
}

/**
 * All entries of some files, read one after the other: an entry sees those above it, so that none is made of itself.
 */
export function lexiconOf(files: readonly Entries[]): Lexicon {
  const lexicon = { words: new Map<string, Words>(), shapes: new Map<string, string>() };
  for (const { entries, note } of files) {
    for (const [name, { words, pattern }] of Object.entries(entries)) {
      if (isKnown(name, lexicon)) note([name], 'config.issue.same-id', { id: name });
      for (const wanted of [...(words ?? []), pattern ?? ''].flatMap(namesIn))
        if (!isKnown(wanted, lexicon)) note([name], 'config.issue.no-entry', { name: wanted });
      if (words !== undefined) lexicon.words.set(name, wordsOf(words, lexicon));
      if (pattern === undefined) continue;
      const source = patternOf(pattern, lexicon);
      const why = whyNoPattern(source);
      if (why !== undefined) note([name], 'config.issue.pattern', { found: why });
      lexicon.shapes.set(name, source);
    }
  }
  return lexicon;
}

function whyNoPattern(source: string): string | undefined {
  try {
    void new RegExp(source, 'u');
    return undefined;
  } catch (cause) {
    return String(cause);
  }
}

/** Whether something is called so. */
export function isKnown(name: string, { words, shapes }: Lexicon): boolean {
  return words.has(name) || shapes.has(name);
}

const words = z.strictObject({ words: z.array(z.string()), stems: z.array(z.string()) });
const askedWords = z.record(z.enum(VOCABULARY_ENTRIES), words);
const askedShapes = z.record(z.enum(VOCABULARY_SHAPES), z.string());

/** The entries and shapes that the code asks for; `missing` hears of those that are not there. */
export function vocabularyOf(lexicon: Lexicon, missing: (name: string) => void): Vocabulary | undefined {
  const entries = askedWords.safeParse(picked(VOCABULARY_ENTRIES, lexicon.words));
  const shapes = askedShapes.safeParse(picked(VOCABULARY_SHAPES, lexicon.shapes));
  for (const issue of [...(entries.error?.issues ?? []), ...(shapes.error?.issues ?? [])])
    missing(String(issue.path[0]));
  return entries.success && shapes.success ? { ...entries.data, ...shapes.data } : undefined;
}

function picked<T>(names: readonly string[], known: ReadonlyMap<string, T>): Readonly<Record<string, T | undefined>> {
  return Object.fromEntries(names.map((name) => [name, known.get(name)]));
}
