/** Who serves: the contract's other party, else the invoice's seller, else the payee. 甲 and 乙 may be reversed. */
import {
  servicePapers,
  type Applicant,
  type MatchedService,
  type Registry,
  type ServiceLink,
  type SettledDocument,
} from '../model/index.ts';
import { identify, isExactly, isSame, naming, type Naming } from './identity.ts';

/** The provider of a service with its rows in the register of providers. */
export function providerOf(
  service: ServiceLink,
  documents: readonly SettledDocument[],
  applicant: Applicant,
  registry: Registry,
): MatchedService['provider'] {
  const applies: Naming = { ...applicant, sure: true };
  const { contract, invoices, payments } = servicePapers(service, documents);
  const sellers = invoices.map((invoice) => naming(invoice, invoice.facts.sellerName, invoice.facts.sellerTaxId));
  const payees = payments.map((payment) => naming(payment, payment.facts.payee));
  const namings = [...(contract === undefined ? [] : contractParties(contract)), ...sellers, ...payees].flatMap(
    (one) => one ?? [],
  );
  return identify(others(namings, applies), registry.providers);
}

// The applicant is never its own provider; who only looks like the applicant comes last, since neighbours differ by one
// character too.
function others(namings: readonly Naming[], applies: Naming): readonly Naming[] {
  const strangers = namings.filter((one) => !isSame(one, applies));
  const lookalikes = namings.filter((one) => isSame(one, applies) && !isExactly(one, applies));
  return [...strangers, ...lookalikes];
}

// In the order of trust: the role word, then 乙方, then 甲方 for contracts on the provider's own form.
function contractParties(contract: SettledDocument): readonly (Naming | undefined)[] {
  const { provider, partyA, partyATaxId, partyB, partyBTaxId } = contract.facts;
  const code =
    provider?.value === partyA?.value ? partyATaxId : provider?.value === partyB?.value ? partyBTaxId : undefined;
  return [
    provider && naming(contract, provider, code),
    naming(contract, partyB, partyBTaxId),
    naming(contract, partyA, partyATaxId),
  ];
}
