/** Checks: what is wrong with the papers of a matched case. */
export type { Check, CheckContext } from './check.ts';
export { CHECKS } from './checks.ts';
export { transferKey, transfersOf, type Transfer } from './transfer-key.ts';
export { invoiceClaims, invoiceKey, type InvoiceClaim } from './invoice-key.ts';
export { runChecks } from './run.ts';
