/** A part of a total is never taken for the total unseen. */
import { expect, test } from 'vitest';
import { settleDocument } from './builder.ts';
import { document, told, type Print } from './builder.ts';

const amount = (value: string, more: Partial<Print> = {}): Print => ({
  field: 'contractAmount',
  value,
  witnesses: ['digits'],
  ...more,
});
const onText = (...prints: readonly Print[]) =>
  told(settleDocument(document('d1', 'contract', prints, { reader: 'pdf-text' })), 'contractAmount');

test.each([
  [
    'a unit price beside the label, the total further on',
    [amount('8500.00', { fit: 0.95 }), amount('51000.00', { at: 2, fit: 0.6 })],
    '8500.00 check',
  ],
  [
    'a total with smaller amounts behind it',
    [amount('51000.00', { fit: 0.95 }), amount('8500.00', { at: 2, fit: 0.6 })],
    '51000.00 sure',
  ],
  [
    'a total whose words agree, with a larger amount on the paper',
    [
      amount('51000.00', { fit: 0.95 }),
      amount('51000.00', { at: 1, fit: 0.95, witnesses: ['words'] }),
      amount('500000.00', { at: 6, fit: 0.5 }),
    ],
    '51000.00 check',
  ],
])('%s', (_, prints, expected) => {
  expect(onText(...prints)).toBe(expected);
});
