/** The sums of one service, which checks and assessment must see alike. */
import type { ServiceLink } from './case.ts';
import type { Day } from './day.ts';
import type { SettledDocument } from './document.ts';
import { factOf } from './fact.ts';
import { sum, type Money } from './money.ts';
import type { Notice } from './scheme.ts';
import { servicePapers } from './service-papers.ts';
import { invoicedFor, paidFor, type Application } from './share.ts';

/** Yuan of one service. A sum is undefined when no paper of its kind states an amount. */
export interface Tally {
  readonly contract?: Money;
  /** Net of red invoices. */
  readonly invoiced?: Money;
  readonly paid?: Money;
  /** The part of `paid` whose date lies in the notice's window (by the date that the notice names). */
  readonly paidInWindow?: Money;
}

/**
 * Adds up a service's papers; documents are looked up by id. Red invoices take away; of a paper that other services
 * have too only the service's share counts.
 */
export function tally(service: ServiceLink, application: Application, notice: Notice): Tally {
  const { contract, invoices, payments } = servicePapers(service, application.documents);
  const counted = payments.filter((payment) => inWindow(windowDay(payment, contract, invoices, notice), notice));
  const invoiced = invoices.flatMap((invoice) => invoicedFor(invoice, service.id, application) ?? []);
  const paidBy = (payment: SettledDocument) => paidFor(payment, service.id, application) ?? [];
  const paid = payments.flatMap(paidBy);
  return defined({
    contract: contract && factOf(contract.facts, 'contractAmount', 'money')?.value,
    invoiced: invoiced.length === 0 ? undefined : sum(invoiced),
    paid: paid.length === 0 ? undefined : sum(paid),
    paidInWindow: paid.length === 0 ? undefined : sum(counted.flatMap(paidBy)),
  });
}

/** Whether a day lies in the notice's window, both ends included; an unknown day does not. */
export function inWindow(on: Day | undefined, notice: Notice): boolean {
  return on !== undefined && on >= notice.window.from && on <= notice.window.to;
}

// The day that decides about a payment: its own, the contract's, or the last invoice's.
function windowDay(
  payment: SettledDocument,
  contract: SettledDocument | undefined,
  invoices: readonly SettledDocument[],
  notice: Notice,
): Day | undefined {
  if (notice.window.date === 'payment') return factOf(payment.facts, 'paidDate', 'day')?.value;
  if (notice.window.date === 'contract') return contract && factOf(contract.facts, 'signDate', 'day')?.value;
  return invoices
    .flatMap((invoice) => factOf(invoice.facts, 'issueDate', 'day')?.value ?? [])
    .toSorted()
    .at(-1);
}

function defined(tally: { readonly [K in keyof Tally]: Tally[K] | undefined }): Tally {
  return {
    ...(tally.contract !== undefined && { contract: tally.contract }),
    ...(tally.invoiced !== undefined && { invoiced: tally.invoiced }),
    ...(tally.paid !== undefined && { paid: tally.paid }),
    ...(tally.paidInWindow !== undefined && { paidInWindow: tally.paidInWindow }),
  };
}
