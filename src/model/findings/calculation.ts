/** What the calculation of the subsidy meets: its limits, and what it would have to know for them. */
import type { FindingsOf } from './traits.ts';

/** The codes `cap`, `budget`, `ledger` and `calendar`. */
export const CALCULATION = {
  'cap.reached': {
    effect: 'none',
    variants: {
      limit: ['computed', 'year', 'cap', 'used', 'subsidy'],
      'used-up': ['year', 'cap', 'used'],
    },
  },
  'budget.exceeded': { effect: 'none', variants: { batch: ['budget', 'total', 'over'] } },
  'ledger.missing': {
    effect: 'none',
    variants: {
      none: [],
    },
  },
  'calendar.uncovered': {
    effect: 'none',
    variants: {
      year: ['year'],
      unsure: ['from', 'to'],
    },
  },
} as const satisfies FindingsOf<'cap' | 'budget' | 'ledger' | 'calendar'>;
