/** The shapes of a scheme's files. */
import { z } from 'zod';
import {
  addDays,
  CATEGORIES,
  DOCUMENT_KINDS,
  FINDING_CODES,
  SEVERITIES,
  type CalendarYear,
  type Day,
  type Money,
} from '../../model/index.ts';
import { amount, dated, day, positiveAmount, rate, signedAmount, text, unique, word } from './shape.ts';

/** scheme.yaml */
export const headShape = z.strictObject({
  id: text,
  title: text,
  status: z.enum(['draft', 'issued']),
  district: z.strictObject({
    name: text,
    region: z.string().refine((value) => /^\d{6}$/u.test(value), 'config.issue.region'),
  }),
});

/** policy.yaml */
export const policyShape = z.strictObject({
  rateRange: dated(
    z.strictObject({ min: rate, max: rate }).refine(({ min, max }) => Number(min) <= Number(max), 'config.issue.range'),
  ),
  cap: dated(positiveAmount),
  publicityWorkingDays: dated(z.int().min(1).max(60)),
  base: dated(z.enum(['least', 'contract', 'invoiced', 'paid'])),
  creditMinimum: dated(text),
  creditValidMonths: dated(z.int().min(1).max(120)),
});

/** notices/*.yaml: what the year's 受理通知 fixes; unknown keys are refused. */
export const noticeShape = z.strictObject({
  id: text,
  year: z.int().min(2000).max(2199),
  title: text,
  rate,
  window: z
    .strictObject({ from: day, to: day, date: z.enum(['payment', 'invoice', 'contract']) })
    .refine(({ from, to }) => from <= to, 'config.issue.span'),
  categories: unique(z.enum(CATEGORIES)).refine((categories) => categories.length > 0, 'config.issue.empty'),
  budget: positiveAmount.nullable(),
  submitBy: day,
  example: z.boolean().exactOptional(),
});

/** documents.yaml: only the codes of missing papers can be raised by it. */
export const documentsShape = unique(
  z.strictObject({
    id: text,
    anyOf: unique(z.enum(DOCUMENT_KINDS)).refine((kinds) => kinds.length > 0, 'config.issue.empty'),
    clause: z.string(),
    code: z.enum(['document.missing', 'payment.missing', 'result.missing']),
  }),
  ({ id }) => id,
);

/** checks.yaml: every code, no other. */
export const gradesShape = z.record(
  z.enum(FINDING_CODES),
  z.strictObject({ severity: z.enum(SEVERITIES), clause: z.string() }),
);

/** categories.yaml */
export const categoriesShape = unique(
  z.strictObject({
    id: z.enum(CATEGORIES),
    strong: unique(word),
    weak: unique(word),
    counter: unique(word),
  }),
  ({ id }) => id,
);

/** exclusions.yaml */
export const exclusionsShape = unique(
  z.strictObject({ clause: text, label: text, hints: unique(word), unless: unique(word) }),
  ({ clause }) => clause,
);

/** editing.yaml */
export const editingShape = z.strictObject({
  warnOn: unique(z.enum(DOCUMENT_KINDS)),
  editors: unique(text),
  converters: unique(text),
  libraries: unique(text),
});

/** checklist.yaml: words as they are, or keys of the messages. */
export const checklistShape = unique(
  z.strictObject({ id: text, text, where: text, clause: z.string() }),
  ({ id }) => id,
);

/** credit-scales.yaml: grades best first. */
export const creditScalesShape = unique(z.strictObject({ issuer: text, grades: unique(text) }), ({ issuer }) => issuer);

const span = z
  .strictObject({ from: day, to: day.exactOptional(), for: text })
  .refine(({ from, to = from }) => from <= to, 'config.issue.span');

/** calendar/*.yaml: spans of days off with what they are for, and single make-up days. */
export const calendarShape = z
  .strictObject({ year: z.int(), off: z.array(span), work: unique(day), unsure: z.array(span).exactOptional() })
  .transform(({ year, off, work, unsure = [] }): CalendarYear => ({
    year,
    off: off.flatMap(({ from, to = from }) => daysOf(from, to)),
    work,
    unsure: unsure.map(({ from, to = from }) => ({ from, to })),
  }))
  .refine(
    ({ year, off, work }) => [...off, ...work].every((on) => on.startsWith(`${year}-`)),
    'config.issue.other-year',
  )
  .refine(({ off, work }) => !work.some((on) => off.includes(on)), 'config.issue.off-and-work');

function daysOf(from: Day, to: Day): readonly Day[] {
  return from > to ? [] : [from, ...daysOf(addDays(from, 1), to)];
}

// An amount on a paper: bare, or with its day, with doubt, with what else was read there.
const paper = z.union([
  signedAmount.transform((value): CasePaper => ({ amount: value })),
  z.strictObject({
    amount: signedAmount,
    on: day.exactOptional(),
    doubtful: z.boolean().exactOptional(),
    also: z.array(signedAmount).exactOptional(),
  }),
]);

/** An amount on a paper of a case: `doubtful` leaves it unconfirmed, `also` are other readings of it. */
export interface CasePaper {
  readonly amount: Money;
  readonly on?: Day;
  readonly doubtful?: boolean;
  readonly also?: readonly Money[];
}

/** cases.yaml: sentences a policy officer would say, with papers and what must come out. */
export const casesShape = z.array(
  z.strictObject({
    says: z.strictObject({ 'zh-CN': text, en: text }),
    notice: text.exactOptional(),
    rate: rate.exactOptional(),
    services: z.array(
      z.strictObject({ contract: paper.exactOptional(), invoices: z.array(paper), payments: z.array(paper) }),
    ),
    used: amount.exactOptional(),
    complaints: z.array(z.enum(FINDING_CODES)).exactOptional(),
    expect: z.strictObject({
      base: amount.exactOptional(),
      computed: amount.exactOptional(),
      subsidy: amount,
      findings: z.array(z.enum(FINDING_CODES)).exactOptional(),
      recommendation: z.enum(['approve', 'supplement', 'review', 'reject']).exactOptional(),
    }),
  }),
);

/** One case of cases.yaml. */
export type PolicyCase = z.output<typeof casesShape>[number];
