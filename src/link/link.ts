/** Documents of an application → services: each contract with its invoices, payments and results. */
import type { Case, DocumentKind, ExtractedDocument, LinkedCase, ServiceLink } from '../model/index.ts';
import { affinity, type Anchor } from './affinity.ts';
import { withoutCopies } from './copies.ts';

/** Ties the papers together. One contract takes everything; of several, each paper goes to the one it has most in common with. Papers that belong to no contract make a service of their own. */
export function link(gathered: Case): LinkedCase {
  const of = (kind: DocumentKind) => withoutCopies(gathered.documents.filter((document) => document.kind === kind));
  const contracts = of('contract');
  const invoices = assign(of('invoice'), contracts.map((contract) => ({ contract, invoices: [] })));
  const anchors = contracts.map((contract, at): Anchor => ({ contract, invoices: invoices.to[at] ?? [] }));
  const payments = assign(of('payment'), anchors);
  const results = assign(of('result'), anchors);
  const tied = contracts.map((contract, at) => ({
    contract: contract.id, invoices: ids(invoices.to[at]), payments: ids(payments.to[at]), results: ids(results.to[at]),
  }));
  const loose = { invoices: ids(invoices.left), payments: ids(payments.left), results: ids(results.left) };
  const services = loose.invoices.length + loose.payments.length + loose.results.length > 0 ? [...tied, loose] : tied;
  return { ...gathered, services: services.map((service, at): ServiceLink => ({ id: `s${at + 1}`, ...service })) };
}

interface Assigned {
  readonly to: readonly (readonly ExtractedDocument[])[];
  readonly left: readonly ExtractedDocument[];
}

function assign(papers: readonly ExtractedDocument[], anchors: readonly Anchor[]): Assigned {
  const chosen = papers.map((paper) => ({ paper, at: anchors.length === 1 ? 0 : closest(paper, anchors) }));
  return {
    to: anchors.map((_, at) => chosen.filter((one) => one.at === at).map((one) => one.paper)),
    left: chosen.filter((one) => one.at === undefined).map((one) => one.paper),
  };
}

// The first of the anchors with most points; none when nothing is in common.
function closest(paper: ExtractedDocument, anchors: readonly Anchor[]): number | undefined {
  const points = anchors.map((anchor) => affinity(paper, anchor));
  const most = Math.max(0, ...points);
  return most === 0 ? undefined : points.indexOf(most);
}

function ids(papers: readonly ExtractedDocument[] = []): readonly string[] {
  return papers.map((paper) => paper.id);
}
