/** What can be wrong with papers, by name. */

/**
 * What a finding could change, were it decided the other way. `none`: nothing. `service`: its service (without one: all
 * of them) falls away. `sums`: one of the compared sums becomes the base. `paper`: the paper states the other amount.
 * `window`: payments that the window keeps out count after all. `yuan`: what the papers in yuan give alone.
 */
export type Effect = 'none' | 'service' | 'sums' | 'paper' | 'window' | 'yuan';

/** What is known of a code, whatever the scheme says: its effect, and whether a new paper can cure its `hold`. */
export interface FindingTraits {
  readonly effect: Effect;
  readonly curable?: true;
}

/** The closed list of finding codes; a scheme sets severity and clause, never the meaning. */
export const FINDINGS = {
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
  'amount.currency': { effect: 'yuan' },
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
