/** Papers whose totals should be equal: what was agreed, invoiced and paid for one service, or for several that share a paper. */
import { AMOUNT_FIELD, isOf, sum, type FieldName, type Money, type ServiceLink, type Witness } from '../model/index.ts';
import type { Group } from '../rules/index.ts';
import type { Weighed } from './document.ts';

/** Ids of the papers whose totals should be equal. */
export interface Bill {
  readonly contracts: readonly string[];
  readonly invoices: readonly string[];
  readonly payments: readonly string[];
}

/** The papers of a bill that are of one kind, the field that states their amounts, and as whom they speak. */
export interface BillSide {
  readonly witness: Witness;
  readonly field: FieldName;
  readonly papers: readonly Weighed[];
}

/** A bill for each service, and one for all services that share a paper. */
export function billsOf(services: readonly ServiceLink[]): readonly Bill[] {
  const bills = services.map(({ contract, invoices, payments }): Bill => ({
    contracts: contract === undefined ? [] : [contract],
    invoices,
    payments,
  }));
  const sharing = bills.filter((bill) => [...bill.invoices, ...bill.payments].some((id) => isShared(id, bills)));
  return [...bills.map((bill) => unshared(bill, bills)), ...(sharing.length === 0 ? [] : [together(sharing)])];
}

function isShared(id: string, bills: readonly Bill[]): boolean {
  return bills.filter(({ invoices, payments }) => invoices.includes(id) || payments.includes(id)).length > 1;
}

// A side with a shared paper has no total of this service alone.
function unshared(bill: Bill, bills: readonly Bill[]): Bill {
  const own = (ids: readonly string[]) => (ids.some((id) => isShared(id, bills)) ? [] : ids);
  return { ...bill, invoices: own(bill.invoices), payments: own(bill.payments) };
}

function together(bills: readonly Bill[]): Bill {
  const union = (ids: (bill: Bill) => readonly string[]) => [...new Set(bills.flatMap(ids))];
  return {
    contracts: union((bill) => bill.contracts),
    invoices: union((bill) => bill.invoices),
    payments: union((bill) => bill.payments),
  };
}

/** The three sides of a bill; one may be without papers. */
export function sidesOf(bill: Bill, weighed: readonly Weighed[]): readonly BillSide[] {
  const of = (ids: readonly string[]) => weighed.filter((one) => ids.includes(one.document.id));
  return [
    { witness: 'contract', field: AMOUNT_FIELD.contract, papers: of(bill.contracts) },
    { witness: 'invoice', field: AMOUNT_FIELD.invoice, papers: of(bill.invoices) },
    { witness: 'payment', field: AMOUNT_FIELD.payment, papers: of(bill.payments) },
  ];
}

/** The sum of the leading amounts of a side; undefined when a paper has none. */
export function totalOf({ field, papers }: Pick<BillSide, 'field' | 'papers'>): Money | undefined {
  const amounts = papers.map(({ groups }) => leadingMoney(groups.get(field)));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 || known.length < amounts.length ? undefined : sum(known);
}

/** The leading amount of a field; undefined when it has none. */
export function leadingMoney(groups: readonly Group[] | undefined): Money | undefined {
  const valued = groups?.[0]?.valued;
  return valued !== undefined && isOf(valued, 'money') ? valued.value : undefined;
}
