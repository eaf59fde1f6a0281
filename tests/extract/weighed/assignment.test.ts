/** Fields of one paper are weighed together. */
import { expect, test } from 'vitest';
import { assigned, type Beliefs } from '../../../src/extract/roles/assignment.ts';
import type { FieldName } from '../../../src/model/index.ts';

const likely = (beliefs: Beliefs | undefined): string =>
  [...(beliefs ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';

test('nobody pays himself: the side that is surer keeps the name', () => {
  const together = assigned(
    'payment',
    new Map<FieldName, Beliefs>([
      [
        'payer',
        new Map([
          ['甲公司', 0.9],
          ['乙公司', 0.08],
          ['', 0.02],
        ]),
      ],
      [
        'payee',
        new Map([
          ['甲公司', 0.5],
          ['乙公司', 0.45],
          ['', 0.05],
        ]),
      ],
    ]),
  );
  expect([likely(together.get('payer')), likely(together.get('payee'))]).toEqual(['甲公司', '乙公司']);
});

test('nothing ends before it begins', () => {
  const together = assigned(
    'contract',
    new Map<FieldName, Beliefs>([
      [
        'startDate',
        new Map([
          ['2025-03-01', 0.95],
          ['', 0.05],
        ]),
      ],
      [
        'endDate',
        new Map([
          ['2025-02-01', 0.55],
          ['2025-09-30', 0.4],
          ['', 0.05],
        ]),
      ],
    ]),
  );
  expect(likely(together.get('endDate'))).toBe('2025-09-30');
});

test('what fields have nothing to do with stays as it was, and beliefs add up to one', () => {
  const alone: Beliefs = new Map([
    ['100.00', 0.7],
    ['', 0.3],
  ]);
  const together = assigned('contract', new Map<FieldName, Beliefs>([['contractAmount', alone]]));
  expect(together.get('contractAmount')).toBe(alone);
  const pair = assigned(
    'result',
    new Map<FieldName, Beliefs>([
      [
        'client',
        new Map([
          ['甲', 0.6],
          ['乙', 0.3],
          ['', 0.1],
        ]),
      ],
      [
        'performer',
        new Map([
          ['甲', 0.5],
          ['乙', 0.4],
          ['', 0.1],
        ]),
      ],
    ]),
  );
  for (const beliefs of pair.values())
    expect([...beliefs.values()].reduce((sum, belief) => sum + belief, 0)).toBeCloseTo(1, 9);
});
