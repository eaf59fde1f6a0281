/** The shipped weights are about fields and words that there are. */
import { expect, test } from 'vitest';
import { DOCUMENT_KINDS, fieldType } from '../../../src/model/index.ts';
import { NEVER_ALONE, RULED } from '../../../learn/fields.ts';
import { templates } from '../../templates.ts';

const { asked, weights } = templates;
const entries = new Set(Object.values(asked).flatMap((words) => [...words.keys()]));
// Features that name an entry of the vocabulary.
const SAID = /^(?:label|near|before|behind|row|cell|column|clause|side|other-side):(.+)$/u;

test('every weighed field is one of its kind', () => {
  const unknown = Object.keys(weights).filter((key) => {
    const [kind = '', field = ''] = key.split('.');
    const known = DOCUMENT_KINDS.find((one) => one === kind);
    return known === undefined || fieldType(known, field) === undefined;
  });
  expect(unknown).toEqual([]);
});

test('every feature that names a word names one that is asked', () => {
  const unknown = Object.values(weights).flatMap((field) =>
    Object.keys(field.weights).filter((feature) => {
      const entry = SAID.exec(feature)?.[1];
      return entry !== undefined && !entries.has(entry);
    }),
  );
  expect(unknown).toEqual([]);
});

test('fields that are left to their rules have no weights, and what proves nothing alone never proves', () => {
  expect(Object.keys(weights).filter((field) => RULED.has(field))).toEqual([]);
  expect([...NEVER_ALONE].map((field) => weights[field]?.proven)).toEqual([...NEVER_ALONE].map(() => 1));
});
