import { describe, expect, test } from 'vitest';
import { day, type Provider, type Registry } from '../../src/model/index.ts';
import {
  fact,
  paper,
  REGISTRY,
  said,
  STRANGER,
  STRANGER_ID,
  PROVIDER,
  PROVIDER_ID,
  APPLICANT,
  type Patches,
} from './builder.ts';

const [listed] = REGISTRY.providers;
const provider = (setting: Parameters<typeof said>[0]) => said(setting).filter((one) => one.startsWith('provider.'));
const list = (...rows: readonly Partial<Provider>[]): Partial<Registry> => ({
  providers: rows.map((row) => ({ ...listed, ...row })),
});
const everywhere = (name: string, uscc?: string): Patches => ({
  contract: { partyB: name, provider: name, partyBTaxId: uscc },
  invoice: { sellerName: name, sellerTaxId: uscc },
  slip: { payee: name },
  report: { performer: name },
});

describe('providers and their register', () => {
  test.each<[string, Patches, Partial<Registry>, readonly string[]]>([
    [
      'found by name where the list has no code',
      {},
      { providers: [{ id: 'p', name: PROVIDER, formerNames: [], categories: [], row: '2' }] },
      [],
    ],
    ['found by the former name', everywhere('新疆砂岩检测有限公司'), list({}), []],
    [
      'not on the list, printed alike on all papers',
      everywhere(STRANGER, STRANGER_ID),
      {},
      ['provider.not-registered/not-on-list=block'],
    ],
    [
      'a neighbour of one character with a code of its own',
      everywhere('新疆砂石检测技术研究院有限公司', STRANGER_ID),
      {},
      ['provider.not-registered/not-on-list=block'],
    ],
    [
      'only looks like a row of the list',
      everywhere('新疆砂石检测技术研究院有限公司'),
      {},
      ['provider.ambiguous/alike'],
    ],
    ['the name of a row and another valid code', everywhere(PROVIDER, STRANGER_ID), {}, ['provider.ambiguous/alike']],
    [
      'two rows of one name and different codes',
      everywhere(PROVIDER),
      list({}, { id: 'p2', uscc: STRANGER_ID }),
      ['provider.ambiguous/alike'],
    ],
    [
      'the code of a row and quite another name',
      everywhere('新疆远坡评估有限公司', PROVIDER_ID),
      {},
      ['provider.ambiguous/other-name'],
    ],
    ['registered on the day of signing', {}, list({ registeredOn: day('2025-03-05') }), []],
    [
      'registered the day after signing',
      {},
      list({ registeredOn: day('2025-03-06') }),
      ['provider.registered-late/late'],
    ],
    [
      'lapsed before the end of the service',
      {},
      list({ validUntil: day('2025-09-29') }),
      ['provider.registered-late/lapsed'],
    ],
    ['one row late, another in time', {}, list({ registeredOn: day('2025-03-06') }, { id: 'p2' }), []],
    ['registered for something else', {}, list({ categories: ['finance'] }), ['provider.scope/testing']],
    [
      'registered for it by a second row',
      {},
      list({ categories: ['finance'] }, { id: 'p2', categories: ['testing'] }),
      [],
    ],
    ['registered without categories', {}, list({ categories: [] }), []],
  ])('%s', (_, papers, registry, expected) => {
    expect(provider({ papers, registry })).toEqual(expected);
  });

  test('without a list a human decides', () => {
    const registry: Registry = { enterprises: REGISTRY.enterprises };
    expect(provider({ judgement: { registry } })).toEqual(['provider.not-registered/no-list=hold']);
  });

  test('a name that one scan gives with doubt is no reason to reject', () => {
    const contract = paper('contract', 'contract', {
      contractAmount: '126000.00',
      signDate: '2025-03-05',
      payer: APPLICANT,
    });
    const name = fact('contract', 'provider', STRANGER, {
      status: 'check',
      parts: { ocrConfidence: 0.8, ruleConfidence: 0.8 },
    });
    const papers: Patches = { invoice: null, slip: null, report: null };
    expect(provider({ papers, replace: [{ ...contract, facts: { ...contract.facts, provider: name } }] })).toEqual([
      'provider.not-registered/unsure=hold',
    ]);
  });

  test('nobody is named', () => {
    const papers: Patches = {
      contract: {
        partyA: undefined,
        partyB: undefined,
        payer: undefined,
        provider: undefined,
        partyATaxId: undefined,
        partyBTaxId: undefined,
      },
      invoice: null,
      slip: null,
    };
    expect(provider({ papers })).toEqual(['provider.not-registered/unnamed=hold']);
  });
});
