/** An application handed in after the notice's last day (当年内有效，过期自动作废, clause 1). */
import { daySide } from '../model/index.ts';
import type { Check } from './check.ts';
import { citeAll } from './cite.ts';

/** Silent when no paper says when it was handed in. */
export const submittedLate: Check = ({ submittedOn, documents }, { notice: { submitBy } }) => {
  if (submittedOn === undefined || submittedOn <= submitBy) return [];
  const forms = documents.filter((document) => document.kind === 'application-form');
  return [
    {
      code: 'date.window',
      detail: 'submitted-late',
      values: { submitted: submittedOn, by: submitBy },
      expected: daySide(submitBy),
      found: daySide(submittedOn),
      places: citeAll(forms, 'submittedOn'),
    },
  ];
};
