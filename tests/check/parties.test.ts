import { describe, expect, test } from 'vitest';
import type { SettledDocument } from '../../src/model/index.ts';
import {
  APPLICANT,
  APPLICANT_ID,
  complaints,
  fact,
  PROVIDER,
  PROVIDER_ID,
  REGISTRY,
  said,
  settled,
  STRANGER,
  STRANGER_ID,
  type Patches,
} from './builder.ts';

const parties = (setting: Parameters<typeof said>[0]) => said(setting).filter((one) => one.startsWith('party.'));

describe('parties', () => {
  test.each<[string, Patches, readonly string[]]>([
    [
      'invoice for somebody else',
      { invoice: { buyerName: STRANGER, buyerTaxId: STRANGER_ID } },
      ['party.buyer-not-applicant/invoice'],
    ],
    [
      "the name right, the code another's",
      { invoice: { buyerTaxId: STRANGER_ID } },
      ['party.buyer-not-applicant/invoice'],
    ],
    ['the code right, the name misread', { invoice: { buyerName: '克拉玛依砾原智控科枝有限公司' } }, []],
    [
      'a name that only looks alike, without a code',
      { invoice: { buyerName: '克拉玛依砾原智控科枝有限公司', buyerTaxId: undefined } },
      ['party.buyer-not-applicant/invoice'],
    ],
    [
      'a border read as a letter behind the name',
      { invoice: { buyerName: `${APPLICANT}E`, buyerTaxId: undefined } },
      [],
    ],
    [
      'an invoice that names no buyer',
      { invoice: { buyerName: undefined, buyerTaxId: undefined } },
      ['party.buyer-not-applicant/invoice-unnamed'],
    ],
    [
      'a contract of somebody else',
      { contract: { partyA: STRANGER, partyATaxId: STRANGER_ID, payer: STRANGER } },
      ['party.buyer-not-applicant/contract'],
    ],
    ['a result for somebody else', { report: { client: STRANGER } }, ['party.buyer-not-applicant/result']],
    ['a patent with two 申请人', { report: { client: `${STRANGER}；${APPLICANT}` } }, []],
    [
      'an invoice by somebody else',
      { invoice: { sellerName: STRANGER, sellerTaxId: STRANGER_ID } },
      ['party.seller-not-provider/invoice'],
    ],
    [
      'an invoice by a neighbour of one character',
      {
        contract: { partyBTaxId: undefined },
        invoice: { sellerName: '新疆砂石检测技术研究院有限公司', sellerTaxId: undefined },
      },
      ['party.seller-not-provider/invoice'],
    ],
    [
      'an invoice under the 曾用名 of the register',
      { invoice: { sellerName: '新疆砂岩检测有限公司', sellerTaxId: undefined } },
      [],
    ],
    ['a result by somebody else', { report: { performer: STRANGER } }, ['party.seller-not-provider/result']],
    ['a result by the patent office', { report: { performer: '国家知识产权局' } }, []],
    ['paid to somebody else', { slip: { payee: STRANGER } }, ['party.payee-not-provider/payee']],
    ['paid to nobody named', { slip: { payee: undefined } }, ['party.payee-not-provider/payee-unnamed']],
    [
      'an invoice by a branch',
      { invoice: { sellerName: `${PROVIDER}独山子分公司`, sellerTaxId: undefined } },
      ['party.branch/invoice'],
    ],
    ['paid by a branch', { slip: { payer: `${APPLICANT}乌尔禾分公司` } }, ['party.branch/payer']],
    [
      'a code with a wrong check digit in print',
      { invoice: { sellerTaxId: '916502007123456724' } },
      ['party.id-invalid/printed'],
    ],
    ['an old tax id', { invoice: { sellerTaxId: '650200712345672' } }, []],
  ])('%s', (_, papers, expected) => {
    expect(parties({ papers })).toEqual(expected);
  });

  test('both names are in the complaint, with the codes where only the codes differ', () => {
    const [complaint] = complaints({ papers: { invoice: { buyerTaxId: STRANGER_ID } } }).filter(
      ({ code }) => code === 'party.buyer-not-applicant',
    );
    expect(complaint).toMatchObject({
      expected: `${APPLICANT} (${APPLICANT_ID})`,
      found: `${APPLICANT} (${STRANGER_ID})`,
    });
  });

  test.each([
    ['party.buyer-not-applicant', { invoice: { buyerName: STRANGER, buyerTaxId: undefined } }, ['form', 'invoice']],
    [
      'party.seller-not-provider',
      { invoice: { sellerName: STRANGER, sellerTaxId: undefined } },
      ['contract', 'invoice'],
    ],
    ['party.payee-not-provider', { slip: { payee: STRANGER } }, ['contract', 'slip']],
    ['payment.third-party', { slip: { payer: undefined } }, ['form', 'slip']],
  ])('%s points at both papers', (code, papers, expected) => {
    const [complaint] = complaints({ papers }).filter((one) => one.code === code);
    expect(complaint?.places.map((place) => place.document)).toEqual(expected);
  });

  test('a wrong code that OCR read holds nobody up', () => {
    const invoice = settled().documents.find(({ id }) => id === 'invoice');
    const sellerTaxId = fact('invoice', 'sellerTaxId', '916502007123456724', {
      status: 'check',
      parts: { ocrConfidence: 0.93, ruleConfidence: 1 },
    });
    const misread: SettledDocument | undefined = invoice && { ...invoice, facts: { ...invoice.facts, sellerTaxId } };
    expect(parties({ replace: misread ? [misread] : [] })).toEqual(['party.id-invalid/misread=warn']);
  });

  test.each([
    ['legalRepresentative', '闻川', 'party.related/representative'],
    ['address', '新疆克拉玛依市克拉玛依区试验路18号', 'party.related/address'],
  ] as const)('one %s in both registers is told', (field, value, expected) => {
    const [provider] = REGISTRY.providers;
    const [enterprise] = REGISTRY.enterprises;
    const registry = { providers: [{ ...provider, [field]: value }], enterprises: [{ ...enterprise, [field]: value }] };
    expect(parties({ registry })).toEqual([expected]);
  });

  test('the register speaks for a provider that the contract names by its code only', () => {
    expect(
      parties({ papers: { contract: { partyB: undefined, provider: undefined, partyBTaxId: PROVIDER_ID } } }),
    ).toEqual([]);
  });
});
