/** What can be wrong with the provider (服务机构) and its entry in the register. */
import { CATEGORIES } from '../registry.ts';
import { each, type FindingsOf } from './traits.ts';

/** The codes `provider.…`. */
export const PROVIDER = {
  'provider.not-registered': {
    effect: 'service',
    variants: {
      unnamed: [],
      'no-list': ['found'],
      'not-on-list': ['found'],
      unsure: ['found'],
    },
  },
  'provider.registered-late': {
    effect: 'service',
    variants: {
      late: ['provider', 'registered', 'signed'],
      lapsed: ['provider', 'registered', 'ends'],
    },
  },
  'provider.scope': { effect: 'service', variants: each(CATEGORIES, ['quote', 'provider']) },
  'provider.ambiguous': {
    effect: 'service',
    variants: {
      alike: ['found', 'rows'],
      'other-name': ['row', 'found'],
    },
  },
} as const satisfies FindingsOf<'provider'>;
