/** How strongly a paper belongs to a contract: what the two have in common. */
import { compareMoney, type ExtractedDocument, type FieldName } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { leading } from './leading.ts';
import { namesContract } from './number.ts';
import { amountOf, owed, type Anchor } from './owed.ts';

// A contract's number on the other paper all but decides; the same party supports; the same amount tips the scale.
const NUMBER = 8;
const TAX_ID = 4;
const PARTY = 3;
const AMOUNT = 2;
const LESS = 0.5;

/** Points by which a paper (invoice, payment, result) belongs to the anchor; 0 for nothing in common. */
export function affinity(paper: ExtractedDocument, anchor: Anchor): number {
  return (
    (namesContract(paper, anchor.contract) ? NUMBER : 0) + partyPoints(paper, anchor) + amountPoints(paper, anchor)
  );
}

const OTHER_SIDE: readonly FieldName[] = ['sellerName', 'payee', 'performer'];
const OUR_SIDE: readonly FieldName[] = ['provider', 'partyA', 'partyB'];

function partyPoints(paper: ExtractedDocument, { contract, invoices }: Anchor): number {
  const theirs = names(paper, OTHER_SIDE);
  const ours = new Set([
    ...names(contract, OUR_SIDE),
    ...invoices.flatMap((invoice) => names(invoice, ['sellerName'])),
  ]);
  const seller = leading(paper, 'sellerTaxId', 'taxId');
  const ids = [leading(contract, 'partyBTaxId', 'taxId'), leading(contract, 'partyATaxId', 'taxId')];
  return (
    (theirs.some((name) => ours.has(name)) ? PARTY : 0) + (seller !== undefined && ids.includes(seller) ? TAX_ID : 0)
  );
}

function names(document: ExtractedDocument, fields: readonly FieldName[]): readonly string[] {
  return fields.flatMap((field) => leading(document, field, 'name') ?? []).map(foldName);
}

function amountPoints(paper: ExtractedDocument, anchor: Anchor): number {
  const amount = amountOf(paper);
  const total = amountOf(anchor.contract);
  if (amount === undefined) return 0;
  if (owed(anchor).includes(amount)) return AMOUNT;
  return total !== undefined && compareMoney(amount, total) < 0 ? LESS : 0;
}
