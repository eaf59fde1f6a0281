/** What each feature says for or against a field: `templates/weights.yaml`, written by `npm run learn`. */
import { z } from 'zod';

/**
 * Weights of one field in nats: positive for, negative against. `none` and its features speak for the paper not saying
 * it at all. A value is taken for proven by the paper's own words where its probability is at least `proven`.
 */
const fieldSchema = z.strictObject({
  proven: z.number().min(0.5).max(1),
  weights: z.record(z.string().min(1), z.number()),
});

/** The schema of the file: weights by `kind.field`. */
export const weightsSchema = z.record(z.string().regex(/^[a-z-]+\.[A-Za-z]+$/u), fieldSchema);

/** The weights of one field. */
export type FieldWeights = Readonly<z.infer<typeof fieldSchema>>;

/** Weights by `kind.field`; a field that is missing is found by its rules alone. */
export type Weights = Readonly<Record<string, FieldWeights>>;

const entries = z.array(z.string().min(1)).min(1);

/** Entries of the vocabulary that are asked, by type of value. */
export const rolesSchema = z.strictObject({
  money: entries,
  day: entries,
  name: entries,
  taxId: entries,
  id: entries,
  sides: entries,
  paper: entries,
});
