/** What can be wrong with invoices (发票). */
import type { FindingsOf } from './traits.ts';

/** The codes `invoice.…`. */
export const INVOICE = {
  'invoice.duplicate': {
    effect: 'service',
    variants: {
      beyond: ['invoice', 'by', 'claimed', 'total'],
      shared: ['invoice', 'by', 'claimed', 'total'],
    },
  },
  'invoice.qr-mismatch': {
    effect: 'paper',
    variants: {
      differ: ['file', 'expected', 'found'],
    },
  },
  'invoice.red': {
    effect: 'service',
    variants: {
      red: ['invoice', 'total'],
    },
  },
  'invoice.red-unchecked': {
    effect: 'none',
    variants: {
      offline: ['numbers'],
    },
  },
} as const satisfies FindingsOf<'invoice'>;
