/** The sums of one service, which checks and assessment must see alike. */
import { servicePapers, sum, type Money, type Notice, type ServiceLink, type SettledDocument } from '../model/index.ts';
import { invoicedFor, paidFor, type Application } from './share.ts';
import { statedAmount } from './stated-amount.ts';
import { decidingDay, inWindow } from './window.ts';

/** Yuan of one service. A sum is undefined when no paper of its kind states an amount. */
export interface Tally {
  readonly contract?: Money;
  /** Net of red invoices. */
  readonly invoiced?: Money;
  readonly paid?: Money;
  /** The part of `paid` whose date lies in the notice's window (by the date that the notice names). */
  readonly paidInWindow?: Money;
  /** Some paper's amount is in another currency, or not proven to be in yuan: it is in none of the sums. */
  readonly foreign?: true;
}

/**
 * Adds up a service's papers; documents are looked up by id. Red invoices take away; of a paper that other services
 * have too only the service's share counts.
 */
export function tally(service: ServiceLink, application: Application, notice: Notice): Tally {
  const papers = servicePapers(service, application.documents);
  const contract = papers.contract !== undefined && isInYuan(papers.contract) ? papers.contract : undefined;
  const [invoices, payments] = [papers.invoices.filter(isInYuan), papers.payments.filter(isInYuan)];
  const counted = payments.filter((payment) => inWindow(decidingDay(payment, papers, notice), notice));
  const invoiced = invoices.flatMap((invoice) => invoicedFor(invoice, service.id, application) ?? []);
  const paidBy = (payment: SettledDocument) => paidFor(payment, service.id, application) ?? [];
  const paid = payments.flatMap(paidBy);
  return defined({
    contract: contract && statedAmount(contract),
    invoiced: invoiced.length === 0 ? undefined : sum(invoiced),
    paid: paid.length === 0 ? undefined : sum(paid),
    paidInWindow: paid.length === 0 ? undefined : sum(counted.flatMap(paidBy)),
    foreign:
      contract === papers.contract &&
      invoices.length === papers.invoices.length &&
      payments.length === papers.payments.length
        ? undefined
        : true,
  });
}

/** Whether a paper's amounts are proven to be in yuan. */
export function isInYuan({ conflicts }: SettledDocument): boolean {
  return conflicts.every(({ kind }) => kind !== 'currency');
}

function defined(tally: { readonly [K in keyof Tally]: Tally[K] | undefined }): Tally {
  return {
    ...(tally.contract !== undefined && { contract: tally.contract }),
    ...(tally.invoiced !== undefined && { invoiced: tally.invoiced }),
    ...(tally.paid !== undefined && { paid: tally.paid }),
    ...(tally.paidInWindow !== undefined && { paidInWindow: tally.paidInWindow }),
    ...(tally.foreign !== undefined && { foreign: tally.foreign }),
  };
}
