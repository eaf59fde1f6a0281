/** The sums of one service, which checks and assessment must see alike. */
import type { ServiceLink } from './case.ts';
import type { Day } from './day.ts';
import type { SettledDocument } from './document.ts';
import { factOf } from './fact.ts';
import { sum, type Money } from './money.ts';
import type { Notice } from './scheme.ts';

/** Yuan of one service. A sum is undefined when no paper of its kind states an amount. */
export interface Tally {
  readonly contract?: Money;
  /** Net of red invoices. */
  readonly invoiced?: Money;
  readonly paid?: Money;
  /** The part of `paid` whose date lies in the notice's window (by the date that the notice names). */
  readonly paidInWindow?: Money;
}

/** Adds up a service's papers; documents are looked up by id. */
export function tally(service: ServiceLink, documents: readonly SettledDocument[], notice: Notice): Tally {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const amounts = (papers: readonly SettledDocument[], field: 'totalAmount' | 'paidAmount') =>
    papers.flatMap((paper) => factOf(paper.facts, field, 'money')?.value ?? []);
  const total = (values: readonly Money[]) => (values.length > 0 ? sum(values) : undefined);

  const contract = service.contract === undefined ? undefined : byId.get(service.contract);
  const payments = pick(service.payments);
  const counted = payments.filter((payment) => inWindow(windowDay(payment, contract, pick(service.invoices), notice), notice));
  return defined({
    contract: contract && factOf(contract.facts, 'contractAmount', 'money')?.value,
    invoiced: total(amounts(pick(service.invoices), 'totalAmount')),
    paid: total(amounts(payments, 'paidAmount')),
    paidInWindow: total(amounts(payments, 'paidAmount')) === undefined ? undefined : sum(amounts(counted, 'paidAmount')),
  });
}

/** Whether a day lies in the notice's window, both ends included; an unknown day does not. */
export function inWindow(on: Day | undefined, notice: Notice): boolean {
  return on !== undefined && on >= notice.window.from && on <= notice.window.to;
}

// The day that decides about a payment: its own, the contract's, or the last invoice's.
function windowDay(payment: SettledDocument, contract: SettledDocument | undefined, invoices: readonly SettledDocument[], notice: Notice): Day | undefined {
  if (notice.window.date === 'payment') return factOf(payment.facts, 'paidDate', 'day')?.value;
  if (notice.window.date === 'contract') return contract && factOf(contract.facts, 'signDate', 'day')?.value;
  return invoices.flatMap((invoice) => factOf(invoice.facts, 'issueDate', 'day')?.value ?? []).toSorted().at(-1);
}

function defined(tally: { readonly [K in keyof Tally]: Tally[K] | undefined }): Tally {
  return {
    ...(tally.contract !== undefined && { contract: tally.contract }),
    ...(tally.invoiced !== undefined && { invoiced: tally.invoiced }),
    ...(tally.paid !== undefined && { paid: tally.paid }),
    ...(tally.paidInWindow !== undefined && { paidInWindow: tally.paidInWindow }),
  };
}
