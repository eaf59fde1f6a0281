/** Who stands on the papers: `samples/parties.yaml`. */
import { z } from 'zod';
import { parseDay, type Day } from '../../src/model/day.ts';

/** A calendar day as `YYYY-MM-DD`. */
export const DAY = z.string().transform((text, context): Day => {
  const day = parseDay(text);
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', message: `not a day: ${text}` });
  return z.NEVER;
});

const PARTY = z.strictObject({
  name: z.string(),
  uscc: z.string().length(18),
  kind: z.string().optional(),
  certificate: z.string().optional(),
  certifiedFrom: DAY.optional(),
  certifiedUntil: DAY.optional(),
  legal: z.string(),
  address: z.string(),
  phone: z.string(),
  bank: z.string(),
  account: z.string(),
});

/** An organisation: name, code, seat, bank; `kind` and `certificate` for applicants. */
export type Party = z.infer<typeof PARTY>;

/** All parties by their key. */
export const PARTIES = z.record(z.string(), PARTY);
