/** Contract payer, invoice buyer and client of the result must be the applicant. */
import type { FieldName, SettledDocument } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { applicantParty, type Party, partyIn, partyRelation } from '../rules/index.ts';
import { mismatchOrUnnamed, mismatchOf } from './party-mismatch.ts';
import { eachService } from './papers.ts';
import { couldBeNamed } from './uncertain-name.ts';

/** One complaint a paper that names somebody else. */
export const buyer = eachService(({ contract, invoices, results }, matched) => {
  const party = applicantParty(matched);
  const code = 'party.buyer-not-applicant';
  const wanted = { party, against: matched.applicant.places };
  const payer = contract?.facts.payer === undefined ? 'partyA' : 'payer';
  return [
    ...(contract === undefined || (isParty(contract, party) && !isOnlyByInk(contract, payer, party))
      ? []
      : mismatchOf({ ...wanted, said: { code, detail: 'contract' }, paper: contract, name: payer })),
    ...invoices.flatMap((paper) =>
      mismatchOrUnnamed({
        ...wanted,
        said: { code, detail: 'invoice' },
        nobody: { code, detail: 'invoice-unnamed' },
        paper,
        name: 'buyerName',
        id: 'buyerTaxId',
      }),
    ),
    ...results
      .filter((result) => !isAmong(party, result))
      .flatMap((paper) => mismatchOf({ ...wanted, said: { code, detail: 'result' }, paper, name: 'client' })),
  ];
});

// Whichever side it stands on: 甲 and 乙 may be reversed.
function isParty({ facts }: SettledDocument, applicant: Party): boolean {
  const parties = [
    partyIn(facts, 'payer'),
    partyIn(facts, 'partyA', 'partyATaxId'),
    partyIn(facts, 'partyB', 'partyBTaxId'),
  ];
  return parties.some((party) => partyRelation(applicant, party) === 'same');
}

// No code beside a name proves what only the ink says.
function isOnlyByInk(contract: SettledDocument, payer: FieldName, applicant: Party): boolean {
  const { partyA: _, partyB: __, payer: ___, ...codes } = contract.facts;
  return couldBeNamed(contract, payer, applicant) && !isParty({ ...contract, facts: codes }, applicant);
}

// A patent may have several 申请人 in one field.
function isAmong(applicant: Party, result: SettledDocument): boolean {
  const clients = partyIn(result.facts, 'client').names.map(foldName);
  return applicant.names.some((name) => clients.some((client) => client.includes(foldName(name))));
}
