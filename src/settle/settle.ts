/** Candidates + witnesses → facts that are `sure` or `check`. */
import type { ExtractedDocument, LinkedCase, Registry, SettledCase, SettledDocument } from '../model/index.ts';
import { witnessNames, witnessTotals } from './between.ts';
import { factsOf, weigh, type Weighed } from './document.ts';
import { hearInk } from './ink/hear.ts';
import { knownNames } from './known-names.ts';
import type { Labels } from './surroundings.ts';

/**
 * Settles a whole application: every paper by itself, then with the registers and the other papers as witnesses.
 * `labels` are the words that stand before names or name a side.
 */
export function settle(linked: LinkedCase, registry: Registry, labels: Labels): SettledCase {
  const weighed = linked.documents.map((document) => weigh(document, labels));
  const witnessed = witnessNames(witnessTotals(weighed, linked.services), knownNames(registry, linked.declared));
  return { ...linked, documents: hearInk(witnessed, linked, registry).map(settled) };
}

/** Settles one paper by what is printed on it alone. */
export function settleDocument(document: ExtractedDocument, labels: Labels): SettledDocument {
  return settled(weigh(document, labels));
}

function settled(weighed: Weighed): SettledDocument {
  const { candidates: _, ...document } = weighed.document;
  return { ...document, facts: factsOf(weighed), conflicts: weighed.conflicts };
}
