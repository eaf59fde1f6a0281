/** What can be wrong with the service that is paid for. */
import type { FindingsOf } from './traits.ts';

/** The codes `service.…`. */
export const SERVICE = {
  'service.excluded': {
    effect: 'service',
    variants: {
      hint: ['quote', 'label', 'clause'],
      'law-firm': ['provider', 'found'],
      'not-this-year': ['quote', 'notice'],
    },
  },
  'service.category-unknown': {
    effect: 'service',
    variants: {
      undecided: [],
    },
  },
  'service.not-started': {
    effect: 'service',
    variants: {
      later: ['starts', 'on'],
    },
  },
  'service.mixed': {
    effect: 'service',
    variants: {
      items: ['found', 'rest'],
    },
  },
} as const satisfies FindingsOf<'service'>;
