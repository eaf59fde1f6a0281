import { expect, test } from 'vitest';
import { recommend } from '../../src/assess/index.ts';
import { FINDING_CODES, isCurable, type FindingCode, type Severity } from '../../src/model/index.ts';

test('a hold that a second run may cure is reviewed and never becomes a request, alone or beside one', () => {
  const stopped = { code: 'document.unreadable', severity: 'hold', runAgain: true } as const;
  expect(recommend([stopped])).toBe('review');
  expect(recommend([stopped, { code: 'result.missing', severity: 'hold' }])).toBe('review');
});

const table: readonly (readonly [string, readonly (readonly [FindingCode, Severity])[]])[] = [
  ['approve', []],
  [
    'approve',
    [
      ['payment.partial', 'warn'],
      ['cap.reached', 'info'],
    ],
  ],
  ['supplement', [['result.missing', 'hold']]],
  [
    'supplement',
    [
      ['payment.missing', 'hold'],
      ['document.missing', 'hold'],
      ['amount.base-differs', 'warn'],
    ],
  ],
  ['review', [['service.excluded', 'hold']]],
  [
    'review',
    [
      ['result.missing', 'hold'],
      ['service.excluded', 'hold'],
    ],
  ],
  ['reject', [['payment.missing', 'block']]],
  [
    'reject',
    [
      ['service.excluded', 'hold'],
      ['provider.not-registered', 'block'],
    ],
  ],
];

test.each(table)('%s follows from %j', (expected, findings) => {
  expect(recommend(findings.map(([code, severity]) => ({ code, severity })))).toBe(expected);
});

test.each(FINDING_CODES)('a lone hold of %s asks for papers only when papers cure it', (code) => {
  expect(recommend([{ code, severity: 'hold' }])).toBe(isCurable({ code }) ? 'supplement' : 'review');
});
