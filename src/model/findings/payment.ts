/** What can be wrong with payments. */
import type { FindingsOf } from './traits.ts';

/** The codes `payment.…`. */
export const PAYMENT = {
  'payment.missing': {
    effect: 'window',
    curable: true,
    variants: {
      'no-slip': [],
      unread: [],
      'outside-window': ['days', 'from', 'to'],
    },
  },
  'payment.partial': {
    effect: 'none',
    variants: {
      part: ['expected', 'found', 'difference'],
    },
  },
  'payment.not-settled': {
    effect: 'service',
    variants: {
      word: ['file', 'word', 'quote'],
      submitted: ['file', 'word', 'quote'],
      receipt: ['file', 'quote'],
    },
  },
  'payment.third-party': {
    effect: 'service',
    variants: {
      payer: ['expected', 'found'],
      'payer-unnamed': ['expected'],
    },
  },
  'payment.duplicate': {
    effect: 'service',
    variants: {
      'same-flow': ['file', 'other', 'number'],
      'claimed-before': ['file', 'number', 'by'],
    },
  },
} as const satisfies FindingsOf<'payment'>;
