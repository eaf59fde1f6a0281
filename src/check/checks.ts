/** All checks by the family of the codes they raise. A family that is missing here does not compile. */
import type { FindingCode } from '../model/index.ts';
import { amountMissing } from './amount-missing.ts';
import { applicantKnown } from './applicant-known.ts';
import { baseDiffers } from './base-differs.ts';
import { buyer } from './buyer-is-applicant.ts';
import { categoryUnknown } from './category-unknown.ts';
import type { Check } from './check.ts';
import { conflicts } from './conflicts.ts';
import { contractAgainstInvoices } from './contract-against-invoices.ts';
import { credit } from './credit-grade.ts';
import { dateMissing } from './date-missing.ts';
import { dateOrder } from './date-order.ts';
import { outsideDistrict } from './applicant-in-district.ts';
import { edited } from './document-edited.ts';
import { documentsMissing } from './documents-missing.ts';
import { duplicateFile } from './duplicate-file.ts';
import { eligibility } from './applicant-eligible.ts';
import { excluded } from './service-excluded.ts';
import { idInvalid } from './id-invalid.ts';
import { invoiceDuplicate } from './invoice-duplicate.ts';
import { invoicesAgainstPayments } from './invoices-against-payments.ts';
import { mixed } from './mixed-services.ts';
import { notStarted } from './not-started.ts';
import { otherCurrency } from './other-currency.ts';
import { payee, payer } from './payer-and-payee.ts';
import { paymentDuplicate } from './payment-duplicate.ts';
import { paymentMissing } from './payment-missing.ts';
import { paymentNotSettled } from './payment-not-settled.ts';
import { paymentPartial } from './payment-partial.ts';
import { providerRegistered } from './provider-registered.ts';
import { providerScope } from './provider-scope.ts';
import { redInvoice, redSign, redUnchecked } from './red-invoice.ts';
import { registeredLate } from './registered-late.ts';
import { related } from './related-parties.ts';
import { result } from './result-proven.ts';
import { sealMissing } from './contract-sealed.ts';
import { seller } from './seller-is-provider.ts';
import { shared } from './shared-slip.ts';
import { submittedLate } from './submitted-late.ts';
import { supplement } from './amendment.ts';
import { textLayer } from './text-layer.ts';
import { unclaimed } from './document-unclaimed.ts';
import { unreadable } from './document-unreadable.ts';
import { window } from './paid-in-window.ts';

type Family = FindingCode extends infer C ? (C extends `${infer F}.${string}` ? F : never) : never;

/**
 * Name → check, by family. What the sums decide (`amount.uncertain` of read values, cap, ledger) is raised by
 * assessment, what a batch decides by the pipeline.
 */
export const CHECKS = {
  document: { documentsMissing, unreadable, textLayer, duplicateFile, unclaimed, edited },
  amount: {
    conflicts,
    otherCurrency,
    amountMissing,
    supplement,
    redSign,
    contractAgainstInvoices,
    invoicesAgainstPayments,
    baseDiffers,
  },
  invoice: { invoiceDuplicate, redInvoice, redUnchecked },
  payment: { paymentMissing, paymentPartial, paymentNotSettled, payer, paymentDuplicate },
  party: { buyer, seller, payee, idInvalid, related },
  provider: { providerRegistered, registeredLate, providerScope },
  applicant: { applicantKnown, eligibility, outsideDistrict, credit },
  service: { excluded, categoryUnknown, notStarted, mixed, shared },
  result: { result },
  date: { window, submittedLate, dateOrder, dateMissing },
  contract: { sealMissing },
  cap: {},
  budget: {},
  ledger: {},
  calendar: {},
} as const satisfies Record<Family, Readonly<Record<string, Check>>>;
