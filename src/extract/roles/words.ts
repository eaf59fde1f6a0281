/** What the words around a value say, as named features: `label:net` where 不含税 stands right before it. */
import { anyOf } from '../../recognize/index.ts';
import type { Context } from './context.ts';
import type { MentionedType } from './sighting.ts';

/** Entries of the vocabulary that are asked about values of one type, each with its words. */
export type Asked = ReadonlyMap<string, readonly string[]>;

/** What is asked about values of each type, the words for sides that values may belong to, and what a paper says of itself. */
export type AskedOf = Readonly<Record<MentionedType | 'sides' | 'paper', Asked>>;

interface Matcher {
  readonly pattern: RegExp;
  readonly entryOf: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<Asked, Matcher>();

function matcherOf(asked: Asked): Matcher {
  const known = made.get(asked);
  if (known !== undefined) return known;
  const entryOf = new Map<string, string[]>();
  for (const [entry, words] of asked)
    for (const word of words)
      entryOf.set(word.normalize('NFKC'), [...(entryOf.get(word.normalize('NFKC')) ?? []), entry]);
  const matcher = { pattern: new RegExp(anyOf([...entryOf.keys()]), 'gu'), entryOf };
  made.set(asked, matcher);
  return matcher;
}

interface Hit {
  readonly entries: readonly string[];
  readonly end: number;
}

function hitsIn(text: string, { pattern, entryOf }: Matcher): readonly Hit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    entries: entryOf.get(match[0]) ?? [],
    end: match.index + match[0].length,
  }));
}

// What may stand between a word and the value that it names.
const FILLER = /^(?:人民币|RMB|CNY|¥|大写|小写|元|万元|总计|共|计|即|约?为|是|的|金额|[:：,，(（)）/、“”"'\-—])*$/iu;

/**
 * The features of a context. `label`: the word names the value itself; `near`: the last word before it; `before`:
 * any other in its statement; `behind`, `row`, `cell`, `column`, `clause`: where they say.
 */
export function wordFeatures(context: Context, asked: Asked): readonly string[] {
  const matcher = matcherOf(asked);
  const hits = hitsIn(context.before, matcher);
  const last = hits.at(-1);
  const isLabel = last !== undefined && FILLER.test(context.before.slice(last.end));
  const before = hits.flatMap((hit) =>
    hit.entries.map((entry) => `${hit !== last ? 'before' : isLabel ? 'label' : 'near'}:${entry}`),
  );
  const others = (['behind', 'row', 'cell', 'column', 'clause'] as const).flatMap((where) =>
    hitsIn(context[where], matcher).flatMap(({ entries }) => entries.map((entry) => `${where}:${entry}`)),
  );
  return [...new Set([...before, ...others])];
}
