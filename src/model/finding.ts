/** What is wrong with the papers: values, never exceptions. */
import type { Money } from './money.ts';
import type { CitedPlace } from './place.ts';
import type { Side } from './side.ts';

/** The closed list of finding codes; a scheme sets severity and clause, never the meaning. */
export const FINDING_CODES = [
  'document.missing',
  'document.unreadable',
  'document.text-layer-suspect',
  'document.duplicate-file',
  'document.edited',
  'amount.words-digits',
  'amount.invoice-sum',
  'amount.contract-invoice',
  'amount.invoice-payment',
  'amount.base-differs',
  'amount.uncertain',
  'invoice.duplicate',
  'invoice.qr-mismatch',
  'invoice.red',
  'invoice.red-unchecked',
  'payment.missing',
  'payment.partial',
  'payment.not-settled',
  'payment.third-party',
  'payment.duplicate',
  'party.buyer-not-applicant',
  'party.seller-not-provider',
  'party.payee-not-provider',
  'party.branch',
  'party.id-invalid',
  'party.related',
  'provider.not-registered',
  'provider.registered-late',
  'provider.scope',
  'provider.ambiguous',
  'applicant.not-eligible',
  'applicant.eligibility-expired',
  'applicant.outside-district',
  'applicant.credit',
  'applicant.unknown',
  'service.excluded',
  'service.category-unknown',
  'service.not-started',
  'service.mixed',
  'result.missing',
  'result.pending',
  'date.window',
  'date.order',
  'date.missing',
  'contract.seal-missing',
  'cap.reached',
  'budget.exceeded',
  'ledger.missing',
  'calendar.uncovered',
] as const;

/** One of the closed list of finding codes. */
export type FindingCode = (typeof FINDING_CODES)[number];

// Codes whose `hold` a new paper can cure.
const CURABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'document.missing',
  'document.unreadable',
  'result.missing',
  'result.pending',
  'date.missing',
  'contract.seal-missing',
  'payment.missing',
]);

/**
 * Whether a new paper can cure it, so that the enterprise is asked for one (补正); never what a second run may cure by
 * itself.
 */
export function isCurable({ code, runAgain }: Pick<Complaint, 'code' | 'runAgain'>): boolean {
  return CURABLE.has(code) && runAgain !== true;
}

/** `block` cannot enter the list; `hold` a human must decide; `warn`; `info`. Gravest first. */
export const SEVERITIES = ['block', 'hold', 'warn', 'info'] as const;

/** One of the four severities. */
export type Severity = (typeof SEVERITIES)[number];

/** A value for a message template: shown as it is. */
export type MessageValues = Readonly<Record<string, string>>;

/**
 * What a check says: the code, which variant of its message (`detail`, a message key under the code), the values for
 * it, what is compared, and where to look. `paper` is the document whose reading is in question.
 * `severity` only where `surface.md` or the scheme foresees a milder or graver grade for this variant; else the
 * scheme's default holds.
 */
export interface Complaint {
  readonly code: FindingCode;
  readonly detail: string;
  readonly values: MessageValues;
  readonly service?: string;
  readonly expected?: Side;
  readonly found?: Side;
  readonly paper?: string;
  /** Bases (service → yuan) there could be instead, where the compared amounts are not those of one service. */
  readonly otherwise?: readonly Readonly<Record<string, Money>>[];
  readonly places: readonly CitedPlace[];
  readonly severity?: Severity;
  /** Set where a reader was stopped and a second run may cure it. */
  readonly runAgain?: true;
}

/** A complaint that the runner has graded: severity, clause of the scheme, and the money it could change (yuan). */
export interface Finding extends Omit<Complaint, 'severity'> {
  readonly severity: Severity;
  readonly clause: string;
  /** Yuan by which the subsidy could change if this were decided the other way; absent until assessed. */
  readonly atRisk?: Money;
}
