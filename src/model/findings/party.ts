/** What can be wrong with the parties that the papers name. */
import type { FindingsOf } from './traits.ts';

/** The codes `party.…`. */
export const PARTY = {
  'party.buyer-not-applicant': {
    effect: 'service',
    variants: {
      contract: ['expected', 'found'],
      invoice: ['expected', 'found'],
      result: ['expected', 'found'],
      'invoice-unnamed': ['expected'],
    },
  },
  'party.seller-not-provider': {
    effect: 'service',
    variants: {
      invoice: ['expected', 'found'],
      result: ['expected', 'found'],
      'invoice-unnamed': ['expected'],
    },
  },
  'party.payee-not-provider': {
    effect: 'service',
    variants: {
      payee: ['expected', 'found'],
      'payee-unnamed': ['expected'],
    },
  },
  'party.branch': {
    effect: 'service',
    variants: {
      contract: ['expected', 'found'],
      invoice: ['expected', 'found'],
      result: ['expected', 'found'],
      payer: ['expected', 'found'],
      payee: ['expected', 'found'],
    },
  },
  'party.id-invalid': {
    effect: 'service',
    variants: {
      declared: ['found'],
      printed: ['file', 'found'],
      misread: ['file', 'found'],
    },
  },
  'party.related': {
    effect: 'service',
    variants: {
      representative: ['found'],
      address: ['found'],
    },
  },
} as const satisfies FindingsOf<'party'>;
