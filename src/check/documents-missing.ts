/**
 * Evidence that the scheme requires and the application does not hold. Payments and results have checks of their own.
 */
import type { Complaint, DocumentKind, MatchedCase, RequiredDocument } from '../model/index.ts';
import type { Check } from './check.ts';
import { checkedServices } from './papers.ts';

/** Contract and invoice are asked of every service, all else once of the application. */
export const documentsMissing: Check = (matched, judgement) =>
  judgement.scheme.documents
    .filter((rule) => rule.code === 'document.missing')
    .flatMap((rule): Complaint[] => {
      const complaint = { code: 'document.missing', detail: rule.anyOf[0] ?? 'other', values: {}, places: [] } as const;
      if (!rule.anyOf.some(isOfService)) return isHeld(rule, matched) ? [] : [complaint];
      if (matched.services.length === 0) return [complaint];
      return checkedServices(matched, judgement)
        .filter(
          ({ contract, invoices }) =>
            !rule.anyOf.some(
              (kind) => (kind === 'contract' && contract !== undefined) || (kind === 'invoice' && invoices.length > 0),
            ),
        )
        .map(({ service }) => ({ ...complaint, service: service.id }));
    });

function isOfService(kind: DocumentKind): boolean {
  return kind === 'contract' || kind === 'invoice';
}

// What the enterprise declares in writing stands for the form, and the bureau's own list for the certificate.
function isHeld({ anyOf }: RequiredDocument, { documents, declared, applicant }: MatchedCase): boolean {
  if (anyOf.includes('application-form') && declared.name !== undefined) return true;
  if (anyOf.includes('eligibility') && applicant.match.rows.length > 0) return true;
  return documents.some((document) => anyOf.includes(document.kind));
}
