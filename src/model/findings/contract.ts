/** What can be wrong with a contract. */
import type { FindingsOf } from './traits.ts';

/** The codes `contract.…`. */
export const CONTRACT = {
  'contract.seal-missing': {
    effect: 'service',
    curable: true,
    variants: {
      none: ['file'],
      'no-colour': ['file'],
      'born-digital': ['file'],
      'one-side': ['file', 'side'],
      unread: [],
    },
  },
} as const satisfies FindingsOf<'contract'>;
