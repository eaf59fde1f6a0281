/** Who applies: as declared, else the application form, else who pays by contract and invoice. */
import type { Applicant, Registry, SettledCase, SettledDocument } from '../model/index.ts';
import { identify, naming, type Naming } from './identity.ts';

/** The applicant with its rows in the list of eligible enterprises. */
export function applicantOf(settled: SettledCase, registry: Registry): Applicant {
  const of = (kind: SettledDocument['kind']) => settled.documents.filter((document) => document.kind === kind);
  const namings = [
    declared(settled),
    ...of('application-form').map((form) => naming(form, form.facts.applicant, form.facts.taxId)),
    ...of('contract').map((contract) => payerOf(contract)),
    ...of('invoice').map((invoice) => naming(invoice, invoice.facts.buyerName, invoice.facts.buyerTaxId)),
    ...of('contract').map((contract) => naming(contract, contract.facts.partyA, contract.facts.partyATaxId)),
    ...of('licence').map((licence) => naming(licence, licence.facts.name, licence.facts.taxId)),
  ];
  return identify(
    namings.flatMap((one) => one ?? []),
    registry.enterprises,
  );
}

function declared({ declared: { name, uscc } }: SettledCase): Naming | undefined {
  if (name === undefined && uscc === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(uscc !== undefined && { uscc }), sure: true, places: [] };
}

// The contract's payer carries the code of the party whose name it is.
function payerOf(contract: SettledDocument): Naming | undefined {
  const { payer, partyA, partyATaxId, partyB, partyBTaxId } = contract.facts;
  if (payer === undefined) return undefined;
  const code = payer.value === partyA?.value ? partyATaxId : payer.value === partyB?.value ? partyBTaxId : undefined;
  return naming(contract, payer, code);
}
