/**
 * The notation of `templates/`: `委托 受托 × 方 人` is every stem with every ending, `_` no ending, `{client}` all that an
 * entry of the vocabulary holds.
 */
import type { Words } from '../../model/index.ts';
import { anyOf } from '../../recognize/index.ts';

/** What is called by name: words, and sources of patterns. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Words>;
  readonly shapes: ReadonlyMap<string, string>;
}

const NO_ENDING: Words = { words: [''], stems: [] };

/** The words of some lines, each once, longest first, so that a word wins over one that it begins with. */
export function wordsOf(lines: readonly string[], { words: known }: Pick<Lexicon, 'words'>): Words {
  const all = lines.map((line) => lineOf(line, known));
  return {
    words: longestFirst(all.flatMap(({ words }) => words)),
    stems: longestFirst(all.flatMap(({ stems }) => stems)),
  };
}

function lineOf(line: string, known: Lexicon['words']): Words {
  const factors = line.split('×').map((factor) =>
    factor
      .trim()
      .split(/\s+/u)
      .map((item) => itemOf(item, known)),
  );
  const words = factors.reduce<readonly string[]>(
    (heads, items) => heads.flatMap((head) => items.flatMap((item) => item.words.map((word) => head + word))),
    [''],
  );
  return { words, stems: (factors[0] ?? []).flatMap(({ stems }) => stems) };
}

function itemOf(item: string, known: Lexicon['words']): Words {
  if (item === '_') return NO_ENDING;
  const [name] = namesIn(item);
  return name === undefined ? { words: [item], stems: [item] } : (known.get(name) ?? { words: [item], stems: [] });
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
}

/** The source of a pattern with everything that it calls by name in its place. */
export function patternOf(source: string, { words, shapes }: Lexicon): string {
  return source.replace(NAME, (_, name: string) =>
    shapes.has(name) ? `(?:${shapes.get(name) ?? ''})` : anyOf(words.get(name)?.words ?? []),
  );
}

const NAME = /\{([a-z]{1,40}(?:-[a-z]{1,40}){0,6})\}/gu;

/** What a line or a pattern calls by name. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(NAME)].flatMap(([, name]) => name ?? []);
}
