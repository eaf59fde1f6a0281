/** The shapes of single values in configuration files. Custom messages are message keys. */
import { z } from 'zod';
import { compareMoney, money, parseDay, ZERO, type Money } from '../../model/index.ts';
import { squeeze } from '../../recognize/index.ts';

/** A text that is not empty. */
export const text = z.string().refine((value) => value.trim() !== '', 'config.issue.empty');

/** A calendar day `YYYY-MM-DD`. */
export const day = z.string().transform((value, context) => {
  const parsed = parseDay(value);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: 'config.issue.day', input: value });
  return z.NEVER;
});

/**
 * Yuan as text with at most two decimals, in quotes, so that no number format can change it; negative on a red invoice.
 */
export const signedAmount = z.string().transform((value, context): Money => {
  if (/^-?\d{1,12}(?:\.\d{1,2})?$/u.test(value)) return money(value);
  context.addIssue({ code: 'custom', message: 'config.issue.amount', input: value });
  return z.NEVER;
});

/** Yuan, 0 or more. */
export const amount = signedAmount.refine((value) => compareMoney(value, ZERO) >= 0, 'config.issue.negative');

/** Yuan, more than 0. */
export const positiveAmount = amount.refine((value) => compareMoney(value, ZERO) > 0, 'config.issue.not-positive');

/** A share between 0 and 1 as text, e.g. `"0.40"`. */
export const rate = z
  .string()
  .refine((value) => /^(?:0\.\d{1,4}|1(?:\.0{1,4})?)$/u.test(value) && Number(value) > 0, 'config.issue.rate');

/** A word that papers are searched for: without blanks and in half width, or it could never be found. */
export const word = text.refine((value) => squeeze(value).text === value, 'config.issue.word');

/** A list in which nothing stands twice. */
export function unique<S extends z.ZodType>(item: S, key: (value: z.output<S>) => unknown = (value) => value) {
  return z.array(item).refine((values) => new Set(values.map(key)).size === values.length, 'config.issue.twice');
}

/** Dated values, each from its day on; `null` ends the rule. */
export function dated<S extends z.ZodType>(value: S) {
  return unique(
    z.strictObject({ from: day, value: value.nullable(), clause: z.string() }),
    (entry) => entry.from,
  ).refine((entries) => entries.length > 0, 'config.issue.empty');
}
