/** What each code could change: how a finding turns into other bases, were it decided the other way. */
import type { FindingCode } from '../model/index.ts';

/**
 * `none`: nothing. `service`: its service (without one: all of them) falls away. `sums`: one of the compared sums
 * becomes the base.
 * `paper`: the paper states the other amount. `window`: payments that the window keeps out count after all.
 */
export type Effect = 'none' | 'service' | 'sums' | 'paper' | 'window';

/** The effect of every code. */
export const EFFECTS = {
  'document.missing': 'service',
  'document.unreadable': 'service',
  'document.text-layer-suspect': 'paper',
  'document.duplicate-file': 'none',
  'document.edited': 'none',
  'amount.words-digits': 'paper',
  'amount.invoice-sum': 'paper',
  'amount.contract-invoice': 'sums',
  'amount.invoice-payment': 'sums',
  'amount.base-differs': 'sums',
  'amount.uncertain': 'service',
  'invoice.duplicate': 'service',
  'invoice.qr-mismatch': 'paper',
  'invoice.red': 'service',
  'invoice.red-unchecked': 'none',
  'payment.missing': 'window',
  'payment.partial': 'none',
  'payment.not-settled': 'service',
  'payment.third-party': 'service',
  'payment.duplicate': 'service',
  'party.buyer-not-applicant': 'service',
  'party.seller-not-provider': 'service',
  'party.payee-not-provider': 'service',
  'party.branch': 'service',
  'party.id-invalid': 'service',
  'party.related': 'service',
  'provider.not-registered': 'service',
  'provider.registered-late': 'service',
  'provider.scope': 'service',
  'provider.ambiguous': 'service',
  'applicant.not-eligible': 'service',
  'applicant.eligibility-expired': 'service',
  'applicant.outside-district': 'service',
  'applicant.credit': 'service',
  'applicant.unknown': 'service',
  'service.excluded': 'service',
  'service.category-unknown': 'service',
  'service.not-started': 'service',
  'service.mixed': 'service',
  'result.missing': 'service',
  'result.pending': 'service',
  'date.window': 'window',
  'date.order': 'service',
  'date.missing': 'window',
  'contract.seal-missing': 'service',
  'cap.reached': 'none',
  'budget.exceeded': 'none',
  'ledger.missing': 'none',
  'calendar.uncovered': 'none',
} as const satisfies Record<FindingCode, Effect>;
