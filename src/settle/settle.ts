/** Candidates + witnesses → facts that are `sure` or `check`. */
import type { ExtractedDocument, LinkedCase, Registry, SettledCase, SettledDocument } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { witnessNames, witnessTotals } from './between.ts';
import { factsOf, weigh, type Weighed } from './document.ts';

/** Settles a whole application: every paper by itself, then with the registers and the other papers as witnesses. */
export function settle(linked: LinkedCase, registry: Registry): SettledCase {
  const weighed = linked.documents.map(weigh);
  const witnessed = witnessNames(witnessTotals(weighed, linked.services), knownNames(linked, registry));
  return { ...linked, documents: witnessed.map(settled) };
}

/** Settles one paper by what is printed on it alone. */
export function settleDocument(document: ExtractedDocument): SettledDocument {
  return settled(weigh(document));
}

function settled(weighed: Weighed): SettledDocument {
  const { candidates: _, ...document } = weighed.document;
  return { ...document, facts: factsOf(weighed), conflicts: weighed.conflicts };
}

function knownNames(linked: LinkedCase, registry: Registry): ReadonlySet<string> {
  const parties = [...(registry.providers ?? []), ...(registry.enterprises ?? [])].flatMap((row) => [row.name, ...row.formerNames]);
  const issuers = (registry.creditIssuers ?? []).map((row) => row.name);
  return new Set([...parties, ...issuers, ...(linked.declared.name === undefined ? [] : [linked.declared.name])].map(foldName));
}
