/** What can be wrong with days. */
import type { FindingsOf } from './traits.ts';

/** The codes `date.…`. */
export const DATE = {
  'date.window': {
    effect: 'window',
    variants: {
      part: ['days', 'from', 'to', 'inside'],
      outside: ['days', 'from', 'to'],
      'submitted-late': ['submitted', 'by'],
    },
  },
  'date.order': {
    effect: 'service',
    variants: {
      future: ['file', 'found', 'today'],
      'contract-startDate': ['file', 'found', 'expected'],
      'contract-endDate': ['file', 'found', 'expected'],
      'invoice-issueDate': ['file', 'found', 'expected'],
      'payment-paidDate': ['file', 'found', 'expected'],
      'result-issueDate': ['file', 'found', 'expected'],
    },
  },
  'date.missing': {
    effect: 'window',
    curable: true,
    variants: {
      contract: ['file'],
      payment: ['file'],
      invoice: ['file'],
      unread: [],
    },
  },
} as const satisfies FindingsOf<'date'>;
