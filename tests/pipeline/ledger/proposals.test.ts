/** What a run finds in the ledger: what counts against it, what stays, what it takes out. */
import { expect, test } from 'vitest';
import { money } from '../../../src/model/index.ts';
import { ledgerBefore } from '../../../src/pipeline/ledger/proposals.ts';
import type { LiveProposal } from '../../../src/store/index.ts';

const BATCH = { year: 2025, batch: 'one' };
const live = (application: string, more: Partial<LiveProposal> = {}): LiveProposal => ({
  ...BATCH,
  application,
  enterprise: { name: '某公司' },
  amount: money('10'),
  state: 'proposed',
  claims: { 'N:1': money('1') },
  ...more,
});
const PROPOSALS = [
  live('understood'),
  live('understood-paid', { state: 'paid' }),
  live('failed'),
  live('elsewhere'),
  live('elsewhere-approved', { state: 'approved' }),
  live('elsewhere', { batch: 'two' }),
  live('elsewhere', { year: 2024 }),
];
const found = (replace: boolean) => {
  const call = {
    given: new Set(['understood', 'understood-paid', 'failed', 'new']),
    understood: new Set(['understood', 'understood-paid', 'new']),
    replace,
  };
  const { entries, kept, removed } = ledgerBefore({ revision: '', proposals: PROPOSALS }, BATCH, call);
  return {
    entries: entries.map(({ year, by }) => `${year} ${by}`),
    kept: kept.map(({ application }) => application),
    removed,
  };
};

test('what is worked out anew does not count; all else does, other applications of the batch too', () => {
  expect(found(false)).toEqual({
    entries: [
      '2025 one/failed',
      '2025 one/elsewhere',
      '2025 one/elsewhere-approved',
      '2025 two/elsewhere',
      '2024 one/elsewhere',
    ],
    kept: ['failed', 'elsewhere', 'elsewhere-approved'],
    removed: [],
  });
});

test('replacing takes out what is only proposed and was not given; a failed application and what was decided stay', () => {
  expect(found(true)).toEqual({
    entries: ['2025 one/failed', '2025 one/elsewhere-approved', '2025 two/elsewhere', '2024 one/elsewhere'],
    kept: ['failed', 'elsewhere-approved'],
    removed: ['elsewhere'],
  });
});

test('a claim that was given nothing does not count against the one that was given money for the same paper', () => {
  const claims = { 'N:1': money('1'), 'N:2': money('1') };
  const call = { given: new Set(['first']), understood: new Set(['first']), replace: false };
  const claimed = (first: string, other: string) => {
    const proposals = [live('first', { amount: money(first) }), live('other', { amount: money(other), claims })];
    return ledgerBefore({ revision: '', proposals }, BATCH, call).entries.map((entry) => Object.keys(entry.claims));
  };
  expect(claimed('10', '0')).toEqual([['N:2']]);
  expect([claimed('0', '0'), claimed('10', '10')]).toEqual([[['N:1', 'N:2']], [['N:1', 'N:2']]]);
});
