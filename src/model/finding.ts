/** What is wrong with the papers: values, never exceptions. */
import type { Money } from './money.ts';
import type { CitedPlace } from './place.ts';
import type { Side } from './side.ts';

/**
 * What a finding could change, were it decided the other way. `none`: nothing. `service`: its service (without one: all
 * of them) falls away. `sums`: one of the compared sums becomes the base. `paper`: the paper states the other amount.
 * `window`: payments that the window keeps out count after all.
 */
export type Effect = 'none' | 'service' | 'sums' | 'paper' | 'window';

/** What is known of a code, whatever the scheme says: its effect, and whether a new paper can cure its `hold`. */
interface FindingTraits {
  readonly effect: Effect;
  readonly curable?: true;
}

/** The closed list of finding codes; a scheme sets severity and clause, never the meaning. */
const FINDINGS = {
  'document.missing': { effect: 'service', curable: true },
  'document.unreadable': { effect: 'service', curable: true },
  'document.text-layer-suspect': { effect: 'paper' },
  'document.duplicate-file': { effect: 'none' },
  'document.edited': { effect: 'none' },
  'amount.words-digits': { effect: 'paper' },
  'amount.invoice-sum': { effect: 'paper' },
  'amount.contract-invoice': { effect: 'sums' },
  'amount.invoice-payment': { effect: 'sums' },
  'amount.base-differs': { effect: 'sums' },
  'amount.uncertain': { effect: 'service' },
  'invoice.duplicate': { effect: 'service' },
  'invoice.qr-mismatch': { effect: 'paper' },
  'invoice.red': { effect: 'service' },
  'invoice.red-unchecked': { effect: 'none' },
  'payment.missing': { effect: 'window', curable: true },
  'payment.partial': { effect: 'none' },
  'payment.not-settled': { effect: 'service' },
  'payment.third-party': { effect: 'service' },
  'payment.duplicate': { effect: 'service' },
  'party.buyer-not-applicant': { effect: 'service' },
  'party.seller-not-provider': { effect: 'service' },
  'party.payee-not-provider': { effect: 'service' },
  'party.branch': { effect: 'service' },
  'party.id-invalid': { effect: 'service' },
  'party.related': { effect: 'service' },
  'provider.not-registered': { effect: 'service' },
  'provider.registered-late': { effect: 'service' },
  'provider.scope': { effect: 'service' },
  'provider.ambiguous': { effect: 'service' },
  'applicant.not-eligible': { effect: 'service' },
  'applicant.eligibility-expired': { effect: 'service' },
  'applicant.outside-district': { effect: 'service' },
  'applicant.credit': { effect: 'service' },
  'applicant.unknown': { effect: 'service' },
  'service.excluded': { effect: 'service' },
  'service.category-unknown': { effect: 'service' },
  'service.not-started': { effect: 'service' },
  'service.mixed': { effect: 'service' },
  'result.missing': { effect: 'service', curable: true },
  'result.pending': { effect: 'service', curable: true },
  'date.window': { effect: 'window' },
  'date.order': { effect: 'service' },
  'date.missing': { effect: 'window', curable: true },
  'contract.seal-missing': { effect: 'service', curable: true },
  'cap.reached': { effect: 'none' },
  'budget.exceeded': { effect: 'none' },
  'ledger.missing': { effect: 'none' },
  'calendar.uncovered': { effect: 'none' },
} as const satisfies Readonly<Record<`${string}.${string}`, FindingTraits>>;

/** One of the closed list of finding codes. */
export type FindingCode = keyof typeof FINDINGS;

/** All codes, in the order of the list. */
export const FINDING_CODES: readonly FindingCode[] = Object.keys(FINDINGS).filter(isFindingCode);

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDINGS, code);
}

/** What findings of a code could change. */
export function effectOf(code: FindingCode): Effect {
  return FINDINGS[code].effect;
}

/**
 * Whether a new paper can cure it, so that the enterprise is asked for one (补正); never what a second run may cure by
 * itself.
 */
export function isCurable({ code, runAgain }: Pick<Complaint, 'code' | 'runAgain'>): boolean {
  const { curable }: FindingTraits = FINDINGS[code];
  return curable === true && runAgain !== true;
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
