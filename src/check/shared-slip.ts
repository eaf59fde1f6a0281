/** Slips or invoices that belong to several services: they count once, in shares. */
import { compareMoney, grouped, sum, type Complaint, type MatchedCase, type SettledDocument } from '../model/index.ts';
import { type Share, sharesOfInvoice, sharesOfSlip } from '../rules/index.ts';
import type { Check } from './check.ts';
import { citeAmounts, fileName } from './cite.ts';

/**
 * Asks where the services that share a slip or an invoice come to more or less than it, or nobody knows to what; where
 * it comes out even, the dossier shows the shares.
 */
export const shared: Check = (matched) => {
  const papers = matched.documents
    .map((paper) => ({ paper, shares: sharesOf(paper, matched) }))
    .filter(({ shares }) => shares.length > 0);
  const groups = Map.groupBy(papers, ({ paper, shares }) =>
    [paper.kind, ...shares.map(({ service }) => service)].join(' '),
  );
  return [...groups.values()].flatMap((group) => complaintOf(group, matched));
};

interface SharedPaper {
  readonly paper: SettledDocument;
  readonly shares: readonly Share[];
}

function sharesOf(paper: SettledDocument, matched: MatchedCase): readonly Share[] {
  return paper.kind === 'payment'
    ? sharesOfSlip(paper, matched)
    : paper.kind === 'invoice'
      ? sharesOfInvoice(paper, matched)
      : [];
}

// Papers of the same services: what was owed before the first of them, all of them together pay.
function complaintOf(group: readonly SharedPaper[], matched: MatchedCase): readonly Complaint[] {
  const papers = group.map(({ paper }) => paper);
  const all = group.flatMap(({ shares }) => shares);
  const [first] = group;
  if (first === undefined) return [];
  const dues = first.shares.flatMap(({ due }) => due ?? []);
  const [amount, owed] = [sum(all.map((share) => share.amount)), sum(dues)];
  const known = dues.length === first.shares.length;
  if (known && compareMoney(amount, owed) === 0) return [];
  const dealt = first.shares.map(({ service }) => ({
    service,
    amount: sum(all.filter((share) => share.service === service).map((share) => share.amount)),
  }));
  const parts = dealt.map((share) => `${nameOf(share.service, matched)} ${grouped(share.amount)}`);
  const values = {
    file: papers.map(fileName).join('、'),
    amount: grouped(amount),
    owed: grouped(owed),
    shares: parts.join('；'),
  };
  const slips = papers[0]?.kind === 'payment';
  const places = citeAmounts(...papers);
  if (!known) return [{ code: 'amount.uncertain', detail: 'shared', values, places }];
  return [
    {
      code: slips ? 'amount.invoice-payment' : 'amount.contract-invoice',
      detail: compareMoney(amount, owed) < 0 ? 'shared-short' : 'shared-over',
      values,
      // Either everything was paid that is owed, or what was paid counts as it was dealt.
      otherwise: [
        Object.fromEntries(first.shares.flatMap(({ service, due }) => (due === undefined ? [] : [[service, due]]))),
        Object.fromEntries(dealt.map((share) => [share.service, share.amount])),
      ],
      places,
    },
  ];
}

// A service is known by its contract's number, else by the contract's file, else by its place among the services.
function nameOf(service: string, { services, documents }: MatchedCase): string {
  const at = services.findIndex(({ id }) => id === service);
  const contract = documents.find(({ id }) => id === services[at]?.contract);
  const number = contract?.facts.contractNumber;
  return number?.type === 'id' ? number.value : contract === undefined ? String(at + 1) : fileName(contract);
}
