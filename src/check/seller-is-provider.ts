/** The invoice's seller and the result's author must be the contract's provider. */
import type { CitedPlace, MatchedCase, SettledDocument } from '../model/index.ts';
import { applicantParty, isNamed, type Party, partyIn, partyRelation, providerParty } from '../rules/index.ts';
import { cite } from './cite.ts';
import { mismatchOrUnnamed, mismatchOf } from './party-mismatch.ts';
import { eachService, type CheckedService } from './papers.ts';

// Patent office and copyright centre issue results; nobody buys from them.
const AUTHORITY = /知识产权局|专利局|版权保护中心|版权局/u;

/**
 * One complaint a paper by somebody else. The seller must be named by the contract itself, in its own spelling or by
 * its code.
 */
export const seller = eachService((papers, matched) => {
  const party = contractProvider(papers, matched);
  const against = citeNaming(papers.contract, party);
  const code = 'party.seller-not-provider';
  const wanted = { party, against };
  const byProvider = papers.results.filter(
    ({ facts }) => !partyIn(facts, 'performer').names.some((name) => AUTHORITY.test(name)),
  );
  return [
    ...papers.invoices.flatMap((paper) =>
      mismatchOrUnnamed({
        ...wanted,
        said: { code, detail: 'invoice' },
        nobody: { code, detail: 'invoice-unnamed' },
        paper,
        name: 'sellerName',
        id: 'sellerTaxId',
      }),
    ),
    ...byProvider.flatMap((paper) =>
      mismatchOf({ ...wanted, said: { code, detail: 'result' }, paper, name: 'performer' }),
    ),
  ];
});

// The matched provider may have borrowed its spelling from the invoice; the comparison must not.
function contractProvider(papers: CheckedService, matched: MatchedCase): Party {
  const provider = providerParty(papers.service);
  if (papers.contract === undefined) return provider;
  const { facts } = papers.contract;
  const parties = [
    partyIn(facts, 'provider'),
    partyIn(facts, 'partyB', 'partyBTaxId'),
    partyIn(facts, 'partyA', 'partyATaxId'),
  ];
  const first = parties.find((party) => isNamed(party) && partyRelation(party, applicantParty(matched)) !== 'same');
  if (first === undefined) return provider;
  const stated = { names: first.names, uscc: first.uscc ?? codeOf(first, parties) };
  const rows = papers.service.provider.match.rows.map((row): Party => ({
    names: [row.name, ...row.formerNames],
    uscc: row.uscc,
  }));
  const aliases = rows.filter((row) => partyRelation(row, stated) === 'same').flatMap((row) => row.names);
  return { ...stated, names: [...stated.names, ...aliases] };
}

// The provider's code stands beside 甲方 or 乙方, not beside the role word.
function codeOf(party: Party, parties: readonly Party[]): string | undefined {
  return parties.find(({ names, uscc }) => uscc !== undefined && names.some((name) => party.names.includes(name)))
    ?.uscc;
}

function citeNaming(contract: SettledDocument | undefined, party: Party): readonly CitedPlace[] {
  if (contract === undefined) return [];
  const fields = (['provider', 'partyB', 'partyA'] as const).filter((field) =>
    partyIn(contract.facts, field).names.some((name) => party.names.includes(name)),
  );
  return cite(contract, ...fields);
}
