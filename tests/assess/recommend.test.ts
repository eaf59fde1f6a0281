import { expect, test } from 'vitest';
import { recommend } from '../../src/assess/index.ts';
import { CURABLE, FINDING_CODES, type FindingCode, type Severity } from '../../src/model/index.ts';

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
  expect(recommend([{ code, severity: 'hold' }])).toBe(CURABLE.has(code) ? 'supplement' : 'review');
});
