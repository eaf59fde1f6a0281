/** Documents of an application → services: each contract with its invoices, payments and results. */
import type { Case, DocumentKind, ExtractedDocument, LinkedCase, ServiceLink } from '../model/index.ts';
import { affinity } from './affinity.ts';
import { withoutCopies } from './copies.ts';
import { hasRoom, type Anchor } from './owed.ts';
import { sharedBy } from './sharing.ts';
import { amendedContract, isAmendment } from './amendment.ts';

/**
 * Ties the papers together. One contract takes everything; of several, each paper goes to the one it has most in common
 * with, or to all that it settles together. A 补充协议 goes to the contract that it changes. Papers that belong to no
 * contract make a service of their own.
 */
export function link(gathered: Case): LinkedCase {
  const of = (kind: DocumentKind) => withoutCopies(gathered.documents.filter((document) => document.kind === kind));
  const agreements = of('contract');
  const contracts = agreements.filter((agreement) => !isAmendment(agreement));
  const changes = agreements
    .filter(isAmendment)
    .map((amendment) => ({ amendment, contract: amendedContract(amendment, contracts) }));
  const changing = (contract?: ExtractedDocument): Pick<ServiceLink, 'amendments'> => {
    const amendments = changes.filter((change) => change.contract === contract).map(({ amendment }) => amendment.id);
    return amendments.length > 0 ? { amendments } : {};
  };
  const invoices = assign(
    of('invoice'),
    contracts.map((contract) => ({ contract, invoices: [] })),
  );
  const anchors = contracts.map((contract, at): Anchor => ({ contract, invoices: invoices.to[at] ?? [] }));
  const payments = assign(of('payment'), anchors);
  const results = assign(of('result'), anchors);
  const tied = contracts.map((contract, at) => ({
    contract: contract.id,
    ...changing(contract),
    invoices: ids(invoices.to[at]),
    payments: ids(payments.to[at]),
    results: ids(results.to[at]),
  }));
  const loose = {
    ...changing(),
    invoices: ids(invoices.left),
    payments: ids(payments.left),
    results: ids(results.left),
  };
  const services = Object.values(loose).some((papers) => papers.length > 0) ? [...tied, loose] : tied;
  return { ...gathered, services: services.map((service, at): ServiceLink => ({ id: `s${at + 1}`, ...service })) };
}

interface Assigned {
  readonly to: readonly (readonly ExtractedDocument[])[];
  readonly left: readonly ExtractedDocument[];
}

function assign(papers: readonly ExtractedDocument[], anchors: readonly Anchor[]): Assigned {
  const to = anchors.map((): ExtractedDocument[] => []);
  const left: ExtractedDocument[] = [];
  for (const paper of papers) {
    const chosen = anchors.length === 1 ? anchors : chosenFor(paper, anchors, to);
    for (const anchor of chosen) to[anchors.indexOf(anchor)]?.push(paper);
    if (chosen.length === 0) left.push(paper);
  }
  return { to, left };
}

// All that share it, else the one with most points; of equals the first that still has room for it, since twin
// contracts have twin papers. None when nothing is in common.
function chosenFor(paper: ExtractedDocument, anchors: readonly Anchor[], tied: Assigned['to']): readonly Anchor[] {
  const shared = sharedBy(paper, anchors);
  if (shared.length > 0) return shared;
  const ranked = anchors.map((anchor, at) => ({
    anchor,
    points: affinity(paper, anchor),
    room: hasRoom(anchor, tied[at] ?? [], paper) ? 1 : 0,
  }));
  return ranked
    .toSorted((a, b) => b.points - a.points || b.room - a.room)
    .slice(0, 1)
    .filter(({ points }) => points > 0)
    .map(({ anchor }) => anchor);
}

function ids(papers: readonly ExtractedDocument[] = []): readonly string[] {
  return papers.map((paper) => paper.id);
}
