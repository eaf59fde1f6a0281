/** One transfer counted twice: two slips with one flow number, or one that another application has handed in. */
import { AMOUNT_FIELD, factOf, textSide, type Complaint, type Ledger, type SettledDocument } from '../model/index.ts';
import type { Check } from './check.ts';
import { cite, fileName } from './cite.ts';
import { transfersOf, type Transfer } from './transfer-key.ts';

/** Looks over all services of the application, and into the ledger. */
export const paymentDuplicate: Check = (matched, judgement) => {
  const slips = matched.documents.filter(({ id }) => matched.services.some(({ payments }) => payments.includes(id)));
  return [
    ...slips.flatMap((slip, index) => sameFlow(slip, slips.slice(0, index))),
    ...transfersOf(matched).flatMap((transfer) => claimedBefore(transfer, judgement.ledger)),
  ];
};

function sameFlow(slip: SettledDocument, earlier: readonly SettledDocument[]): Complaint[] {
  const number = factOf(slip.facts, 'transactionNumber', 'id')?.value;
  const bank = factOf(slip.facts, 'bank', 'text')?.value;
  if (number === undefined) return [];
  const first = earlier.find(({ facts }) => {
    const otherBank = factOf(facts, 'bank', 'text')?.value;
    return (
      factOf(facts, 'transactionNumber', 'id')?.value === number &&
      (bank === undefined || otherBank === undefined || bank === otherBank)
    );
  });
  if (first === undefined) return [];
  const values = { file: fileName(slip), other: fileName(first), number };
  return [
    {
      code: 'payment.duplicate',
      detail: 'same-flow',
      values,
      found: textSide(number),
      places: [...cite(first, 'transactionNumber'), ...cite(slip, 'transactionNumber')],
    },
  ];
}

function claimedBefore({ key, document }: Transfer, { claimed }: Ledger): Complaint[] {
  const earlier = claimed[key];
  const number = factOf(document.facts, 'transactionNumber', 'id')?.value ?? '';
  if (earlier === undefined) return [];
  const values = { file: fileName(document), by: earlier.by, number };
  return [
    {
      code: 'payment.duplicate',
      detail: 'claimed-before',
      values,
      found: textSide(number),
      places: cite(document, 'transactionNumber', AMOUNT_FIELD.payment),
    },
  ];
}
