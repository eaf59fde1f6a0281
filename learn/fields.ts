/** Which fields are weighed, and which may be proven by that alone. */

/**
 * Numbers of papers, days of signing and of payment, and what certificates and credit reports say stand beside labels
 * that mean nothing else: their rules find them as well as weights do.
 */
export const RULED: ReadonlySet<string> = new Set([
  'credit-report.subject',
  'credit-report.issuer',
  'credit-report.issueDate',
  'credit-report.validUntil',
  'payment.paidDate',
  'contract.contractNumber',
  'contract.signDate',
  'result.reportNumber',
  'result.contractNumber',
  'payment.receiptNumber',
  'payment.transactionNumber',
  'eligibility.certificateNumber',
  'eligibility.issueDate',
  'eligibility.validUntil',
  'licence.establishedDate',
  'licence.name',
  'licence.taxId',
]);

/** That 甲 mostly pays, or that a laboratory signs alone, is likely and proves nothing. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(['contract.payer', 'contract.provider', 'result.performer']);
