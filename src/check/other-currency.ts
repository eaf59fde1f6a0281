/**
 * A paper whose amount is in another currency, or not proven to be in yuan: what it comes to in yuan is for a person to
 * say.
 */
import { factOf, grouped, sideText, textSide, type Complaint } from '../model/index.ts';
import type { Check } from './check.ts';
import { cite, citePage, fileName } from './cite.ts';
import { serviceOf } from './papers.ts';

/** One complaint a paper, whichever of its amounts it is. */
export const otherCurrency: Check = ({ documents, services }) =>
  documents.flatMap((document): readonly Complaint[] => {
    const conflict = document.conflicts.find(({ kind }) => kind === 'currency');
    if (conflict === undefined) return [];
    const {
      field,
      found: { said },
    } = conflict;
    const amount = factOf(document.facts, field, 'money')?.value;
    const currency = sideText(said);
    const values = { file: fileName(document), currency };
    return [
      {
        ...(amount === undefined
          ? ({ code: 'amount.currency', detail: 'none', values } as const)
          : ({ code: 'amount.currency', detail: 'amount', values: { ...values, found: grouped(amount) } } as const)),
        ...serviceOf(document, services),
        expected: textSide('CNY'),
        found: said,
        places: amount === undefined ? citePage(document) : cite(document, field),
      },
    ];
  });
