/** What a case is made of: the schema of `samples/cases/*.yaml`. */
import { z } from 'zod';
import { money, type Money } from '../../src/model/money.ts';
import { FINDING_CODES, SEVERITIES } from '../../src/model/index.ts';
import { DAY } from './party.ts';
import { WEAR } from './wear.ts';

const MONEY = z.string().transform((text): Money => money(text));
const PARTY_KEY = z.string().optional();

const CONTRACT = z.strictObject({
  paper: z.literal('contract'),
  layout: z.enum(['ministry', 'entrustment', 'instalments', 'patent-agency', 'provider-first']),
  number: z.string(),
  title: z.string(),
  service: z.string(),
  content: z.array(z.string()),
  client: PARTY_KEY,
  provider: PARTY_KEY,
  /** `wordsSay` where the amount in 大写 is another than in digits. */
  amount: MONEY,
  wordsSay: MONEY.optional(),
  signed: DAY,
  from: DAY,
  to: DAY,
  /** Whether the pages carry red seals. */
  sealed: z.boolean().default(true),
});

const INVOICE = z.strictObject({
  paper: z.literal('invoice'),
  layout: z.enum(['digital-special', 'digital-ordinary', 'tax-control']),
  code: z.string().optional(),
  number: z.string(),
  date: DAY,
  buyer: PARTY_KEY,
  seller: PARTY_KEY,
  /** `total` includes tax; a rate of `null` is 免税. */
  lines: z
    .array(
      z.strictObject({ name: z.string(), unit: z.string().default('项'), total: MONEY, rate: z.string().nullable() }),
    )
    .min(1),
  remark: z.string().default(''),
  clerk: z.string(),
  /** Number of the invoice that this one takes back: all amounts are negative then. */
  takesBack: z.string().optional(),
});

const SLIP = z.strictObject({
  bank: z.enum(['icbc', 'ccb', 'abc', 'boc', 'cmb']),
  flow: z.string(),
  receipt: z.string(),
  date: DAY,
  time: z.string().default('11.26.08'),
  /** `payer` and `payee` are parties; `person` is a natural person who paid instead. */
  payer: PARTY_KEY,
  payee: PARTY_KEY,
  person: z.string().optional(),
  amount: MONEY,
  purpose: z.string(),
});

const PAYMENT = z.strictObject({ paper: z.literal('payment'), slips: z.array(SLIP).min(1).max(2) });

const RESULT = z.strictObject({
  paper: z.literal('result'),
  layout: z.enum(['test-report', 'novelty-search', 'filing-receipt', 'acceptance', 'delivery-list']),
  number: z.string(),
  subject: z.string(),
  date: DAY,
  contract: z.string(),
  client: PARTY_KEY,
  performer: PARTY_KEY,
  /** Rows of the table: for a test report `item | requirement | found`, else what was delivered. */
  rows: z.array(z.string()).default([]),
});

const ELIGIBILITY = z.strictObject({ paper: z.literal('eligibility'), holder: PARTY_KEY });

const CREDIT = z.strictObject({
  paper: z.literal('credit-report'),
  subject: PARTY_KEY,
  issuer: z.enum(['xinli', 'chengdu']),
  grade: z.string(),
  number: z.string(),
  date: DAY,
  until: DAY,
});

const FORM = z.strictObject({
  paper: z.literal('application-form'),
  requested: MONEY,
  submitted: DAY,
  contact: z.string(),
  services: z.array(z.strictObject({ provider: PARTY_KEY, service: z.string(), contract: z.string(), amount: MONEY })),
});

const LICENCE = z.strictObject({
  paper: z.literal('licence'),
  party: PARTY_KEY,
  established: DAY,
  capital: z.string(),
  scope: z.string(),
});

const PAPER = z.discriminatedUnion('paper', [CONTRACT, INVOICE, PAYMENT, RESULT, ELIGIBILITY, CREDIT, FORM, LICENCE]);

/** How a file comes about: a PDF with text (default), the same with radicals for characters, or a worn scan. */
const SCAN = WEAR.extend({ as: z.enum(['pdf', 'jpeg', 'png']) });

const FILE = z.union([
  z.strictObject({
    file: z.string(),
    broken: z.enum(['empty', 'encrypted', 'truncated']),
    papers: z.array(PAPER).default([]),
  }),
  z.strictObject({
    file: z.string(),
    papers: z.array(PAPER).min(1),
    scan: SCAN.optional(),
    radicals: z.boolean().optional(),
  }),
]);

/**
 * A whole application with what must come of it and why. `subsidy` in yuan; absent where nothing is promised about it.
 */
export const CASE = z.strictObject({
  shows: z.string(),
  why: z.string(),
  applicant: z.string(),
  provider: z.string(),
  recommendation: z.enum(['approve', 'supplement', 'review', 'reject']),
  findings: z.array(z.strictObject({ code: z.enum(FINDING_CODES), severity: z.enum(SEVERITIES) })).default([]),
  forbidden: z.literal('no block or hold').optional(),
  subsidy: z.string().optional(),
  /** Writes an `application.yaml` beside the papers. */
  declares: z.strictObject({ submittedOn: DAY, requested: MONEY }).optional(),
  files: z.array(FILE),
});

/** One case, one of its files, one paper, and the papers by their kind. */
export type CaseDescription = z.infer<typeof CASE>;
export type FileDescription = z.infer<typeof FILE>;
export type PaperDescription = z.infer<typeof PAPER>;
export type PaperOf<K extends PaperDescription['paper']> = Extract<PaperDescription, { paper: K }>;
export type Slip = z.infer<typeof SLIP>;
