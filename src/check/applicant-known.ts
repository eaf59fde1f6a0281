/** Whether it is certain who applies. */
import { factOf, textSide, type Complaint } from '../model/index.ts';
import { applicantParty, displayName, isNamed, partyIn, partyRelation } from '../rules/index.ts';
import type { Check } from './check.ts';
import { cite } from './cite.ts';

/**
 * No name at all, a form that names somebody else than is applied for, or a list that does not know the name for
 * certain.
 */
export const applicantKnown: Check = (matched, { registry }) => {
  const { applicant, documents } = matched;
  const party = applicantParty(matched);
  const found = displayName(party);
  if (!isNamed(party)) return [{ code: 'applicant.unknown', detail: 'unnamed', values: {}, places: [] }];
  const forms = documents.filter(
    ({ kind, facts }) =>
      kind === 'application-form' && partyRelation(party, partyIn(facts, 'applicant', 'taxId')) === 'different',
  );
  const differing = forms.map((form): Complaint => {
    const stated = factOf(form.facts, 'applicant', 'name')?.value ?? factOf(form.facts, 'taxId', 'taxId')?.value ?? '—';
    return {
      code: 'applicant.unknown',
      detail: 'form-differs',
      values: { expected: found, found: stated },
      expected: textSide(found),
      found: textSide(stated),
      places: cite(form, 'applicant', 'taxId'),
    };
  });
  if (registry.enterprises === undefined || applicant.match.by !== undefined) return differing;
  const near = applicant.match.alternatives.map((row) => row.name);
  const detail = near.length > 0 ? 'alike' : 'not-on-list';
  return [
    ...differing,
    {
      code: 'applicant.unknown',
      detail,
      values: { found, rows: near.join('、') },
      found: textSide(found),
      places: applicant.places,
    },
  ];
};
