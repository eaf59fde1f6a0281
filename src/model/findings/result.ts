/** What can be wrong with the proof of a result. */
import type { FindingsOf } from './traits.ts';

/** The codes `result.…`. */
export const RESULT = {
  'result.missing': {
    effect: 'service',
    curable: true,
    variants: {
      none: [],
      unread: [],
    },
  },
  'result.pending': {
    effect: 'service',
    curable: true,
    variants: {
      running: ['ends'],
      unread: [],
    },
  },
} as const satisfies FindingsOf<'result'>;
