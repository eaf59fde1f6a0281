/** One transfer counted twice: two slips with one flow number, one slip for more than it paid, or one that another application has handed in. */
import { compareMoney, factOf, grouped, least, sum, type Complaint, type Ledger, type SettledDocument } from '../model/index.ts';
import type { Check } from './check.ts';
import { cite, fileName } from './cite.ts';
import { papersOf, type Papers } from './papers.ts';
import { transfersOf, type Transfer } from './transfer-key.ts';

/** Looks over all services of the application, and into the ledger. */
export const paymentDuplicate: Check = (matched, judgement) => {
  const services = papersOf(matched, judgement);
  const slips = matched.documents.filter((document) => services.some(({ payments }) => payments.includes(document)));
  return [...slips.flatMap((slip, index) => sameFlow(slip, slips.slice(0, index))), ...slips.flatMap((slip) => overspent(slip, services)), ...transfersOf(matched).flatMap((transfer) => claimedBefore(transfer, judgement.ledger))];
};

function sameFlow(slip: SettledDocument, earlier: readonly SettledDocument[]): Complaint[] {
  const number = factOf(slip.facts, 'transactionNumber', 'id')?.value;
  const bank = factOf(slip.facts, 'bank', 'text')?.value;
  if (number === undefined) return [];
  const first = earlier.find(({ facts }) => {
    const otherBank = factOf(facts, 'bank', 'text')?.value;
    return factOf(facts, 'transactionNumber', 'id')?.value === number && (bank === undefined || otherBank === undefined || bank === otherBank);
  });
  if (first === undefined) return [];
  const values = { file: fileName(slip), other: fileName(first), number };
  return [{ code: 'payment.duplicate', detail: 'same-flow', values, found: number, places: [...cite(first, 'transactionNumber'), ...cite(slip, 'transactionNumber')] }];
}

// A slip that pays several contracts covers them together, not each in full.
function overspent(slip: SettledDocument, services: readonly Papers[]): Complaint[] {
  const paid = factOf(slip.facts, 'paidAmount', 'money')?.value;
  const sharing = services.filter(({ payments }) => payments.includes(slip));
  if (paid === undefined || sharing.length < 2) return [];
  const counted = sum(sharing.map(({ sums }) => least([paid, sums.contract, sums.invoiced].filter((amount) => amount !== undefined))));
  if (compareMoney(counted, paid) <= 0) return [];
  const values = { file: fileName(slip), paid: grouped(paid), counted: grouped(counted) };
  return [{ code: 'payment.duplicate', detail: 'overspent', values, expected: paid, found: counted, places: cite(slip, 'paidAmount') }];
}

function claimedBefore({ key, document }: Transfer, { claimed }: Ledger): Complaint[] {
  const earlier = claimed[key];
  const number = factOf(document.facts, 'transactionNumber', 'id')?.value ?? '';
  if (earlier === undefined) return [];
  const values = { file: fileName(document), by: earlier.by, number };
  return [{ code: 'payment.duplicate', detail: 'claimed-before', values, found: number, places: cite(document, 'transactionNumber', 'paidAmount') }];
}
