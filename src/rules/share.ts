/** Papers that belong to several services: how much of each is for which, so that no yuan counts twice. */
import {
  compareMoney,
  least,
  minus,
  servicePapers,
  sum,
  ZERO,
  type Money,
  type ServiceLink,
  type SettledDocument,
} from '../model/index.ts';
import { signedTotal } from './red-invoice.ts';
import { statedAmount } from './stated-amount.ts';

/** All services of an application and its documents. */
export interface Application {
  readonly services: readonly ServiceLink[];
  readonly documents: readonly SettledDocument[];
}

/**
 * What one service has of a shared paper, in yuan; `due` is what the service still owed before this paper, where it is
 * known.
 */
export interface Share {
  readonly service: string;
  readonly amount: Money;
  readonly due?: Money;
}

/**
 * The part of a slip that was paid for the service: all of it where no other service has it too; undefined when its
 * amount was not read.
 */
export function paidFor(slip: SettledDocument, service: string, application: Application): Money | undefined {
  return partOf(service, sharesOfSlip(slip, application), statedAmount(slip));
}

/** The part of an invoice, with its sign, that was made out for the service; undefined when its total was not read. */
export function invoicedFor(invoice: SettledDocument, service: string, application: Application): Money | undefined {
  return partOf(service, sharesOfInvoice(invoice, application), signedTotal(invoice));
}

/**
 * How a slip that pays several services is shared among them, each what it owes (as invoiced, else as agreed) beside
 * its other slips; empty for a slip of one service or without an amount. The shares add up to the slip.
 */
export function sharesOfSlip(slip: SettledDocument, application: Application): readonly Share[] {
  return sharesOf(slip, application, SLIPS);
}

/** The same for an invoice, shared by what was agreed. */
export function sharesOfInvoice(invoice: SettledDocument, application: Application): readonly Share[] {
  return sharesOf(invoice, application, INVOICES);
}

interface Sort {
  readonly among: 'payments' | 'invoices';
  readonly amount: (document: SettledDocument) => Money | undefined;
  readonly owed: (service: ServiceLink, application: Application) => Money | undefined;
}

const SLIPS: Sort = {
  among: 'payments',
  amount: statedAmount,
  owed: (service, application) => invoicedIn(service, application) ?? agreedIn(service, application),
};
const INVOICES: Sort = { among: 'invoices', amount: signedTotal, owed: agreedIn };

function agreedIn(service: ServiceLink, { documents }: Application): Money | undefined {
  const { contract } = servicePapers(service, documents);
  return contract && statedAmount(contract);
}

function invoicedIn(service: ServiceLink, application: Application): Money | undefined {
  const amounts = servicePapers(service, application.documents).invoices.flatMap(
    (invoice) => invoicedFor(invoice, service.id, application) ?? [],
  );
  return amounts.length === 0 ? undefined : sum(amounts);
}

function partOf(service: string, shares: readonly Share[], whole: Money | undefined): Money | undefined {
  return shares.length === 0 || whole === undefined ? whole : shares.find((share) => share.service === service)?.amount;
}

function sharesOf({ id }: SettledDocument, application: Application, sort: Sort): readonly Share[] {
  return sharers(id, application, sort).length < 2 ? [] : (allShares(application, sort).get(id) ?? []);
}

function sharers(id: string, { services }: Application, { among }: Sort): readonly ServiceLink[] {
  return services.filter((service) => service[among].includes(id));
}

// The shared papers one after the other: what the first has settled is not owed any more when the second comes.
function allShares(application: Application, sort: Sort): ReadonlyMap<string, readonly Share[]> {
  const shares = new Map<string, readonly Share[]>();
  const owed = new Map(application.services.map((service) => [service.id, owedBeside(service, application, sort)]));
  for (const paper of application.documents) {
    const [sharing, amount] = [sharers(paper.id, application, sort), sort.amount(paper)];
    if (sharing.length < 2 || amount === undefined) continue;
    const dealtOut = dealt(
      amount,
      sharing.map(({ id }) => ({ service: id, due: owed.get(id) })),
    );
    for (const { service, amount: part, due } of dealtOut) owed.set(service, due && notBelowZero(minus(due, part)));
    shares.set(paper.id, dealtOut);
  }
  return shares;
}

// What a service owes beside the papers that it has alone.
function owedBeside(service: ServiceLink, application: Application, sort: Sort): Money | undefined {
  const owed = sort.owed(service, application);
  const own = servicePapers(service, application.documents)[sort.among].filter(
    ({ id }) => sharers(id, application, sort).length < 2,
  );
  return owed && notBelowZero(minus(owed, sum(own.flatMap((paper) => sort.amount(paper) ?? []))));
}

function notBelowZero(amount: Money): Money {
  return compareMoney(amount, ZERO) > 0 ? amount : ZERO;
}

// Each in its turn takes what it owes for as long as there is some; what is left over is the last one's, or that of the
// one whose debt is not known.
function dealt(
  amount: Money,
  dues: readonly { readonly service: string; readonly due: Money | undefined }[],
): readonly Share[] {
  const shares = dues.reduce<readonly Share[]>((dealtOut, { service, due }) => {
    const left = minus(amount, sum(dealtOut.map((share) => share.amount)));
    return [
      ...dealtOut,
      {
        service,
        amount: due === undefined || compareMoney(left, ZERO) < 0 ? ZERO : least([due, left]),
        ...(due !== undefined && { due }),
      },
    ];
  }, []);
  const rest = minus(amount, sum(shares.map((share) => share.amount)));
  const heir = shares.find(({ due }) => due === undefined) ?? shares.at(-1);
  return shares.map((share) => (share === heir ? { ...share, amount: sum([share.amount, rest]) } : share));
}
