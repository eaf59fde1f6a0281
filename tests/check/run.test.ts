import { expect, test } from 'vitest';
import { runChecks } from '../../src/check/index.ts';
import { match } from '../../src/match/index.ts';
import { JUDGEMENT, REGISTRY, SCHEME, settled } from './builder.ts';

const matched = match(settled(), REGISTRY, SCHEME);
const complaint = { code: 'party.related', detail: 'address', values: { found: '甲' }, places: [] } as const;

test('equal complaints of several checks are said once, different ones all', () => {
  const checks = {
    one: { a: () => [complaint] },
    two: { b: () => [complaint, { ...complaint, detail: 'representative' as const }] },
  };
  expect(runChecks(matched, JUDGEMENT, checks).complaints.map(({ detail }) => detail)).toEqual([
    'address',
    'representative',
  ]);
});

test('a check that throws is named with the application', () => {
  const broken = () => {
    throw new RangeError('no amount to choose from');
  };
  expect(() => runChecks(matched, JUDGEMENT, { amount: { broken } })).toThrow(/broken.*a-1/u);
});

test('the same case gives the same complaints in the same order', () => {
  expect(runChecks(matched, JUDGEMENT)).toEqual(runChecks(match(settled(), REGISTRY, SCHEME), JUDGEMENT));
});
