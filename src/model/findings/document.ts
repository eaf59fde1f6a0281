/** What can be wrong with a paper as such: that it is there, can be read, and is as it was made. */
import { CONVERTIBLE_FAULTS, READ_FAULTS } from '../fault.ts';
import { DOCUMENT_KINDS } from '../field.ts';
import { each, type FindingsOf } from './traits.ts';

/** The codes `document.…`. */
export const DOCUMENT = {
  'document.missing': { effect: 'service', curable: true, variants: { ...each(DOCUMENT_KINDS, []), unread: [] } },
  'document.unreadable': {
    effect: 'service',
    curable: true,
    variants: {
      ...each(READ_FAULTS, ['file']),
      ...each(CONVERTIBLE_FAULTS, ['file']),
      pages: ['file', 'pages'],
      stopped: ['file', 'pages'],
      pictures: ['file', 'pages'],
      'second-reader': ['file', 'pages'],
    },
  },
  'document.text-layer-suspect': {
    effect: 'paper',
    variants: {
      differ: ['file', 'expected', 'found'],
      data: ['file', 'expected', 'found'],
      replaced: ['file', 'pages'],
    },
  },
  'document.duplicate-file': {
    effect: 'none',
    variants: {
      copy: ['file', 'other'],
    },
  },
  'document.unclaimed': {
    effect: 'service',
    variants: {
      heading: ['file', 'page', 'found'],
      number: ['file', 'page', 'found'],
      qr: ['file', 'page', 'found'],
    },
  },
  'document.edited': {
    effect: 'none',
    variants: {
      pages: ['file', 'pages'],
      editor: ['file', 'software'],
      saved: ['file', 'made', 'created', 'saved', 'modified'],
    },
  },
} as const satisfies FindingsOf<'document'>;
