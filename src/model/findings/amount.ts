/** What can be wrong with amounts: on one paper, and between the papers of a service. */
import type { FindingsOf } from './traits.ts';

/** The codes `amount.…`. */
export const AMOUNT = {
  'amount.words-digits': {
    effect: 'paper',
    variants: {
      differ: ['file', 'expected', 'found'],
    },
  },
  'amount.invoice-sum': {
    effect: 'paper',
    variants: {
      differ: ['file', 'expected', 'found'],
    },
  },
  'amount.contract-invoice': {
    effect: 'sums',
    variants: {
      over: ['expected', 'found', 'difference'],
      under: ['expected', 'found', 'difference'],
      'shared-short': ['file', 'amount', 'owed', 'shares'],
      'shared-over': ['file', 'amount', 'owed', 'shares'],
    },
  },
  'amount.invoice-payment': {
    effect: 'sums',
    variants: {
      over: ['expected', 'found', 'difference'],
      'one-digit': ['expected', 'found', 'difference'],
      'shared-short': ['file', 'amount', 'owed', 'shares'],
      'shared-over': ['file', 'amount', 'owed', 'shares'],
    },
  },
  'amount.base-differs': {
    effect: 'sums',
    variants: {
      differ: ['contract', 'invoiced', 'paid'],
    },
  },
  'amount.uncertain': {
    effect: 'service',
    variants: {
      contractAmount: ['file', 'found', 'alternatives'],
      totalAmount: ['file', 'found', 'alternatives'],
      paidAmount: ['file', 'found', 'alternatives'],
      paidDate: ['file', 'found', 'alternatives'],
      signDate: ['file', 'found', 'alternatives'],
      issueDate: ['file', 'found', 'alternatives'],
      validUntil: ['file', 'found', 'alternatives'],
      grade: ['file', 'found', 'alternatives'],
      certificateNumber: ['file', 'found', 'alternatives'],
      'eligibility.issueDate': ['file', 'found', 'alternatives'],
      'credit-report.issueDate': ['file', 'found', 'alternatives'],
      party: ['file', 'found', 'expected'],
      'no-contract': ['file'],
      'no-invoice': ['file'],
      'no-payment': ['file'],
      'red-sign': ['file', 'found', 'expected'],
      'supplement-amount': ['file', 'contract', 'found', 'expected'],
      supplement: ['file', 'contract', 'expected'],
      'supplement-alone': ['file', 'found'],
      shared: ['file', 'amount', 'owed', 'shares'],
    },
  },
  'amount.currency': {
    effect: 'yuan',
    variants: { amount: ['file', 'currency', 'found'], none: ['file', 'currency'] },
  },
} as const satisfies FindingsOf<'amount'>;
