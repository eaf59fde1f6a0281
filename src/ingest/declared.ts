/** `application.yaml`: what the applicant declares besides the papers. */
import { z } from 'zod';
import { yamlIn } from '../base/yaml.ts';
import { Fault, money, parseDay, type Declared, type Say } from '../model/index.ts';

/** The file's name at the top of an application. */
export const DECLARATION = 'application.yaml';

const Day = z.string().transform((text, context) => {
  const day = parseDay(text);
  if (day === undefined) context.addIssue({ code: 'custom', message: 'no day' });
  return day ?? z.NEVER;
});

const Amount = z
  .string()
  .regex(/^\d+(?:\.\d{1,2})?$/u, 'no amount in yuan')
  .transform((text) => money(text));

// Strict: what a misspelt key declares would be missed without a word.
const Application = z.strictObject({
  applicant: z.strictObject({ name: z.string().optional(), uscc: z.string().optional() }).optional(),
  submittedOn: Day.optional(),
  requested: Amount.optional(),
});

/**
 * Parses the file's bytes (UTF-8); a malformed one is a configuration `Fault` with a sentence for every key that is
 * wrong.
 */
export function declaredIn(bytes: Uint8Array, file: string, say: Say): Declared {
  const result = Application.safeParse(parsed(bytes, file, say) ?? {});
  if (!result.success)
    throw new Fault(
      'configuration',
      result.error.issues.map((issue) => sentence(issue, file, say)),
    );
  const { applicant, submittedOn, requested } = result.data;
  return {
    ...(applicant?.name !== undefined && { name: applicant.name }),
    ...(applicant?.uscc !== undefined && { uscc: applicant.uscc }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(requested !== undefined && { requested }),
  };
}

function sentence(issue: z.core.$ZodIssue, file: string, say: Say): string {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return say('declared.unknown', { file, key: [...issue.path, issue.keys.join('、')].join('.') });
  if (key === 'submittedOn' || key === 'requested') return say(`declared.${key}`, { file });
  return say('declared.malformed', { file, key: key === '' ? '—' : key });
}

function parsed(bytes: Uint8Array, file: string, say: Say): unknown {
  const { value, errors } = yamlIn(bytes, { strings: true });
  const [error] = errors;
  if (error !== undefined)
    throw new Fault('configuration', [say('declared.syntax', { file, line: String(error.line) })], {
      cause: error.cause,
    });
  return value;
}
