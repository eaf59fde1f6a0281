import { describe, expect, test } from 'vitest';
import { ALWAYS, complaints, said, scanned, settled } from './builder.ts';

describe('papers that agree', () => {
  test('raise nothing but the note on red invoices', () => {
    expect(said()).toEqual([ALWAYS]);
  });

  test.each([
    ['contract number', { contract: { contractNumber: undefined } }],
    ['tax ids on the contract', { contract: { partyATaxId: undefined, partyBTaxId: undefined } }],
    ['role words', { contract: { payer: undefined, provider: undefined } }],
    ['term', { contract: { startDate: undefined, endDate: undefined } }],
    ['bank and purpose', { slip: { bank: undefined, purpose: undefined, transactionNumber: undefined } }],
    [
      'what the result says of itself',
      { report: { reportNumber: undefined, client: undefined, performer: undefined, issueDate: undefined } },
    ],
    ['licence, where the list has the address', { licence: null }],
  ])('stay clean without the optional %s', (what, papers) => {
    const registry = what.startsWith('licence')
      ? {
          enterprises: [
            {
              id: 'e1',
              name: '克拉玛依砾原智控科技有限公司',
              uscc: '91650203MA7TEXT15R',
              formerNames: [],
              kind: '高新技术企业',
              address: '克拉玛依区试验路18号',
              row: '2',
            },
          ] as const,
        }
      : {};
    expect(said({ papers, registry })).toEqual([ALWAYS]);
  });

  test('stay clean with 甲方 and 乙方 reversed', () => {
    const contract = {
      partyA: '新疆砂岩检测技术研究院有限公司',
      partyATaxId: '916502007123456723',
      partyB: '克拉玛依砾原智控科技有限公司',
      partyBTaxId: '91650203MA7TEXT15R',
      payer: undefined,
      provider: undefined,
    };
    expect(said({ papers: { contract } })).toEqual([ALWAYS]);
  });

  test('stay clean as a scan with seals', () => {
    const replace = settled().documents.map((document) => ({ ...document, pages: [scanned()] }));
    expect(said({ replace })).toEqual([ALWAYS]);
  });

  test('point every complaint of a spoilt case at a paper of the case', () => {
    const papers = { contract: { contractAmount: '162000.00' }, slip: { payer: '甄某' } };
    const ids = settled().documents.map(({ id }) => id);
    const places = complaints({ papers }).flatMap((complaint) => complaint.places);
    expect(places.length).toBeGreaterThan(3);
    expect(places.every((place) => ids.includes(place.document))).toBe(true);
  });
});
