/** Parties → register rows; the words of a service → category and exclusions. */
import { factOf, type MatchedCase, type Registry, type Scheme, type SettledCase } from '../model/index.ts';
import { applicantOf } from './applicant.ts';
import { categoryOf } from './category.ts';
import { exclusionsOf } from './exclusion.ts';
import { passagesOf } from './passage.ts';
import { providerOf } from './provider.ts';

/** Matches a settled case against the registers and the scheme's words. Nothing that only looks alike is ever taken. */
export function match(settled: SettledCase, registry: Registry, scheme: Scheme): MatchedCase {
  const applicant = applicantOf(settled, registry);
  const services = settled.services.map((service) => {
    const passages = passagesOf(service, settled.documents);
    const category = categoryOf(passages, scheme.categories);
    return {
      ...service,
      provider: providerOf(service, settled.documents, applicant, registry),
      ...(category !== undefined && { category }),
      exclusions: exclusionsOf(passages, scheme.exclusions),
    };
  });
  return { ...settled, applicant, services, ...stated(settled) };
}

// What the application itself says: declared beside the papers, else on the form.
function stated({ declared, documents }: SettledCase): Pick<MatchedCase, 'submittedOn' | 'requested'> {
  const forms = documents.filter((document) => document.kind === 'application-form').map((form) => form.facts);
  const submittedOn =
    declared.submittedOn ?? forms.flatMap((facts) => factOf(facts, 'submittedOn', 'day')?.value ?? [])[0];
  const requested =
    declared.requested ?? forms.flatMap((facts) => factOf(facts, 'requestedAmount', 'money')?.value ?? [])[0];
  return { ...(submittedOn !== undefined && { submittedOn }), ...(requested !== undefined && { requested }) };
}
