/** What a template may say. A template is data: how one kind of paper is recognised and where its fields stand. */
import { z } from 'zod';
import {
  DOCUMENT_KINDS,
  fieldType,
  type DocumentKind,
  type Evidence,
  type Recogniser,
  type Vocabulary,
} from '../model/index.ts';
import type { Weights } from './roles/weights.ts';
import type { AskedOf } from './roles/words.ts';
import { TRUSTS, type Trust } from './trust.ts';

const words = z.array(z.string().min(1)).min(1);
const trust = (usual: Trust) => z.enum(TRUSTS).default(usual);
/** The source of a pattern that compiles. */
export const pattern = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    try {
      void new RegExp(source, 'du');
    } catch (cause) {
      context.addIssue({ code: 'custom', message: 'config.issue.pattern', input: String(cause) });
    }
  });

/**
 * The value stands beside its label: right of it in the row, or under it. `nth`/`of` choose among several labels of the
 * same wording in reading order.
 */
const labelRule = z.strictObject({
  find: z.literal('label'),
  labels: words,
  nth: z.number().int().positive().optional(),
  of: z.number().int().positive().optional(),
  take: z.enum(['right', 'below', 'right-or-below']).default('right'),
  /** Only labels that stand nearer to one of these labels (above or left of them) than to one of `other`. */
  owner: words.optional(),
  other: words.optional(),
  /** Only when none of these labels stands on the paper. */
  without: words.optional(),
  /** Words between label and value that are no part of it. */
  skip: words.optional(),
  /** Words that end the value. */
  until: words.optional(),
  /** Only labels in this part of the document, by height. */
  zone: z.enum(['top', 'bottom', 'all']).default('all'),
  /** Only after (or before) the first row that holds one of these words. */
  after: words.optional(),
  before: words.optional(),
  form: z.enum(['digits', 'words']).optional(),
  pick: z.number().int().positive().optional(),
  pattern: pattern.optional(),
  /** The label may stand inside a longer word. */
  loose: z.boolean().default(false),
  /** Days of which a seal took a stroke. */
  broken: z.boolean().optional(),
  /** Of several days the latest. */
  latest: z.boolean().optional(),
  trust: trust('firm'),
});

/**
 * A total in prose: an amount in a sentence that names it and holds none of the words of other amounts; words of
 * `unsure` say that it is not settled yet.
 */
const totalRule = z.strictObject({
  find: z.literal('total'),
  names: words,
  not: words,
  unsure: words.optional(),
  trust: trust('firm'),
});

/** Anything of the wanted shape; group 1 is the value when there is one. */
const patternRule = z.strictObject({
  find: z.literal('pattern'),
  pattern,
  zone: z.enum(['top', 'bottom', 'all']).default('all'),
  nth: z.number().int().positive().optional(),
  of: z.number().int().positive().optional(),
  form: z.enum(['digits', 'words']).optional(),
  latest: z.boolean().optional(),
  trust: trust('guess'),
});

/** The heading: the largest line among the first rows that matches. */
const headingRule = z.strictObject({ find: z.literal('heading'), pattern, trust: trust('likely') });

/** Text from a label to the next of `until`, at most `length` characters. */
const sectionRule = z.strictObject({
  find: z.literal('section'),
  labels: words,
  until: words,
  length: z.number().int().positive().default(240),
  trust: trust('guess'),
});

/** One end of a span of days that stands behind one of the labels. */
const rangeRule = z.strictObject({
  find: z.literal('range'),
  labels: words,
  part: z.enum(['from', 'to']),
  trust: trust('likely'),
});

/** The rows of an invoice's table. */
const itemsRule = z.strictObject({
  find: z.literal('items'),
  header: words,
  end: words,
  amount: words,
  trust: trust('likely'),
});

/** The sum of a column of that table. */
const itemsSumRule = z.strictObject({
  find: z.literal('items-sum'),
  part: z.enum(['amount', 'tax']),
  header: words,
  end: words,
  amount: words,
  trust: trust('guess'),
});

/** A flag: true where the words stand; false where they do not, if one of `absent` shows that the paper is whole. */
const presenceRule = z.strictObject({
  find: z.literal('presence'),
  pattern,
  absent: words.optional(),
  trust: trust('firm'),
});

/**
 * The party of two that pays (or is paid), by what the sentences say that they do: names stand behind the labels
 * `first` and `second`.
 */
const roleRule = z.strictObject({
  find: z.literal('role'),
  part: z.enum(['payer', 'payee']),
  first: words,
  second: words,
  skip: words.optional(),
  until: words.optional(),
  trust: trust('likely'),
});

const rule = z.discriminatedUnion('find', [
  labelRule,
  totalRule,
  patternRule,
  headingRule,
  sectionRule,
  rangeRule,
  itemsRule,
  itemsSumRule,
  presenceRule,
  roleRule,
]);

/**
 * Headings of a kind: what the paper is about and the word that closes the heading, with anything between them; without
 * `about` the closing word says enough.
 */
export const headingsSchema = z.array(z.strictObject({ about: words.optional(), form: words })).min(1);

/** How papers of a kind name themselves, and the labels of their number. */
const recogniseSchema = z.strictObject({ headings: headingsSchema, numbers: words.optional() });

/** A paper drawn as text (two blanks part two pieces of print, `# ` is a heading) and what must be read from it. */
const example = z.strictObject({ paper: z.string().min(1), fields: z.record(z.string(), z.string()) });

/** The schema of `templates/extract/<kind>/*.yaml`; unknown keys, kinds and field names are refused. */
export const templateSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    kind: z.enum(DOCUMENT_KINDS),
    about: z.string().min(1),
    recognise: recogniseSchema,
    fields: z.record(z.string(), z.array(rule).min(1)),
    examples: z.array(example).min(1),
  })
  .superRefine((template, context) => {
    for (const name of Object.keys(template.fields)) {
      if (fieldType(template.kind, name) === undefined) {
        context.addIssue({ code: 'custom', path: ['fields', name], message: 'config.issue.no-field', input: name });
      }
    }
  });

/** A checked template. */
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** All templates, what tells the kinds apart, the words that papers use, and what those around a value say. */
export interface Templates {
  readonly all: readonly Template[];
  readonly kinds: readonly Recogniser[];
  readonly evidence: readonly Evidence[];
  readonly vocabulary: Vocabulary;
  readonly asked: AskedOf;
  readonly weights: Weights;
}

/** One rule of a template; tried in order, the first is believed most. */
export type Rule = z.infer<typeof rule>;

/** A rule of one way of finding. */
export type RuleOf<F extends Rule['find']> = Extract<Rule, { find: F }>;

/** The templates of one kind, in the order they are tried. */
export function templatesOf(kind: DocumentKind, { all }: Templates): readonly Template[] {
  return all.filter((template) => template.kind === kind);
}
