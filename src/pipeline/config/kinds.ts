/** `templates/classify/*.yaml`: what speaks for each kind of paper, and how much. */
import { z } from 'zod';
import { headingsSchema, pattern, type Template } from '../../extract/template.ts';
import { DOCUMENT_KINDS, type Evidence, type EvidenceSource, type Recogniser } from '../../model/index.ts';
import { anyOf } from '../../recognize/index.ts';

const words = z.array(z.string().min(1)).min(1);

// A piece of evidence is looked for in one way.
const entry = z
  .strictObject({
    meaning: z.string().min(1),
    heading: z.enum(['any', 'large']).optional(),
    labels: words.optional(),
    words: words.optional(),
    pattern: pattern.optional(),
    and: words.optional(),
    least: z.int().positive().default(1),
    for: z.partialRecord(z.enum(DOCUMENT_KINDS), z.number().nonnegative()),
  })
  .refine(
    (one) => [one.heading, one.labels, one.words, one.pattern].filter((way) => way !== undefined).length === 1,
    'config.issue.one-way',
  );

/** The shape of the file once its words are spelled out. */
export const kindsShape = z.strictObject({
  'headings-of-other': headingsSchema,
  evidence: z.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u), entry),
});

/** A checked file. */
export type Kinds = z.output<typeof kindsShape>;

/** Every piece of evidence by name. */
export function evidenceOf({ evidence }: Kinds): readonly Evidence[] {
  return Object.entries(evidence).map(([name, one]) => ({ name, source: sourceOf(one), weights: one.for }));
}

function sourceOf({
  heading,
  labels,
  words: said,
  pattern: source,
  and,
  least,
}: z.output<typeof entry>): EvidenceSource {
  if (heading !== undefined) return { in: 'heading', large: heading === 'large' };
  const first = source ?? anyOf(labels ?? said ?? []);
  return {
    in: labels === undefined ? 'text' : 'labels',
    every: and === undefined ? [first] : [first, anyOf(and)],
    least,
  };
}

/** How the papers of each template name themselves. */
export function namesOfTemplates(all: readonly Template[]): readonly Recogniser[] {
  return all.map(({ kind, recognise: { headings, numbers = [] } }) => ({ kind, headings, numbers }));
}

/** How papers name themselves that are none of the kinds. */
export function namesOfOther(kinds: Kinds): Recogniser {
  return { kind: 'other', headings: kinds['headings-of-other'], numbers: [] };
}
