/** What can be wrong with the applicant: who it is, where it is, and whether it may apply. */
import type { FindingsOf } from './traits.ts';

/** The codes `applicant.…`. */
export const APPLICANT = {
  'applicant.not-eligible': {
    effect: 'service',
    variants: {
      individual: ['found'],
      'no-proof': ['found'],
    },
  },
  'applicant.eligibility-expired': {
    effect: 'service',
    variants: {
      expired: ['until', 'on'],
      undated: ['on'],
    },
  },
  'applicant.outside-district': {
    effect: 'service',
    variants: {
      'no-address': ['district'],
      outside: ['found', 'district'],
      unclear: ['found', 'district'],
      'registered-above': ['district', 'found'],
      'registered-elsewhere': ['district', 'found'],
    },
  },
  'applicant.credit': {
    effect: 'service',
    variants: {
      subject: ['found', 'expected'],
      'no-grade': ['expected'],
      'unknown-scale': ['found', 'expected'],
      below: ['found', 'expected'],
      expired: ['found', 'expected'],
      undated: ['expected'],
      old: ['found', 'expected'],
      issuer: ['found', 'expected'],
      'no-issuer': ['expected'],
    },
  },
  'applicant.unknown': {
    effect: 'service',
    variants: {
      unnamed: [],
      'form-differs': ['expected', 'found'],
      alike: ['found', 'rows'],
      'not-on-list': ['found'],
    },
  },
} as const satisfies FindingsOf<'applicant'>;
