/** `application.yaml`: what the applicant declares besides the papers. */
import { parse } from 'yaml';
import { z } from 'zod';
import { Fault, money, parseDay, type Declared } from '../model/index.ts';

/** The file's name at the top of an application. */
export const DECLARATION = 'application.yaml';

const Day = z.string().transform((text, context) => {
  const day = parseDay(text);
  if (day === undefined) context.addIssue({ code: 'custom', message: 'is no day YYYY-MM-DD' });
  return day ?? z.NEVER;
});

const Amount = z.string().regex(/^\d+(?:\.\d{1,2})?$/u, 'is no amount in yuan').transform((text) => money(text));

const Application = z.object({
  applicant: z.object({ name: z.string().optional(), uscc: z.string().optional() }).optional(),
  submittedOn: Day.optional(),
  requested: Amount.optional(),
});

/** Parses the file's bytes (UTF-8); a malformed one is a configuration `Fault` that names `file` and key. */
export function declaredIn(bytes: Uint8Array, file: string): Declared {
  const result = Application.safeParse(parsed(Buffer.from(bytes).toString('utf8'), file) ?? {});
  if (!result.success) {
    throw new Fault('configuration', result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`));
  }
  const { applicant, submittedOn, requested } = result.data;
  return {
    ...(applicant?.name !== undefined && { name: applicant.name }),
    ...(applicant?.uscc !== undefined && { uscc: applicant.uscc }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(requested !== undefined && { requested }),
  };
}

function parsed(text: string, file: string): unknown {
  try {
    // Everything stays a string: as a number an 18-digit id would lose its last digits.
    return parse(text, { schema: 'failsafe' });
  } catch (cause) {
    throw new Fault('configuration', [`${file}: ${String(cause)}`], { cause });
  }
}
