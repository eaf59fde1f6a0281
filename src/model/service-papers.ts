/** The papers of one service, looked up: the one place where ids become documents. */
import type { ServiceLink } from './case.ts';
import type { SettledDocument } from './document.ts';
import type { DocumentKind } from './field.ts';

/** The kinds of paper that are tied to one service; all others belong to the application. */
export type ServiceKind = Extract<DocumentKind, 'contract' | 'invoice' | 'payment' | 'result'>;

/**
 * The documents of a service, in the order in which they were tied to it. `contract` is absent for papers without one.
 */
export interface ServicePapers {
  readonly contract?: SettledDocument;
  readonly invoices: readonly SettledDocument[];
  readonly payments: readonly SettledDocument[];
  readonly results: readonly SettledDocument[];
}

/** Looks the papers of a service up among all documents; ids that none of them has give nothing. */
export function servicePapers(service: ServiceLink, documents: readonly SettledDocument[]): ServicePapers {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const contract = service.contract === undefined ? undefined : byId.get(service.contract);
  return {
    ...(contract !== undefined && { contract }),
    invoices: pick(service.invoices),
    payments: pick(service.payments),
    results: pick(service.results),
  };
}
