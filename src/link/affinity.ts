/** How strongly a paper belongs to a contract: what the two have in common. */
import { sum, compareMoney, type ExtractedDocument, type FieldName, type Money } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { leading } from './leading.ts';

// A contract's number on the other paper all but decides; the same party supports; the same amount tips the scale.
const NUMBER = 8;
const TAX_ID = 4;
const PARTY = 3;
const AMOUNT = 2;
const LESS = 0.5;

/** A contract with the invoices already tied to it. */
export interface Anchor {
  readonly contract: ExtractedDocument;
  readonly invoices: readonly ExtractedDocument[];
}

/** Points by which a paper (invoice, payment, result) belongs to the anchor; 0 for nothing in common. */
export function affinity(paper: ExtractedDocument, anchor: Anchor): number {
  return numberPoints(paper, anchor.contract) + partyPoints(paper, anchor) + amountPoints(paper, anchor);
}

function numberPoints(paper: ExtractedDocument, contract: ExtractedDocument): number {
  const number = leading(contract, 'contractNumber', 'id');
  if (number === undefined || number.length < 5) return 0;
  const stated = leading(paper, 'contractNumber', 'id');
  const text = paper.pages.flatMap((page) => page.runs.map((run) => run.text)).join('').normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return stated === number || text.includes(number) ? NUMBER : 0;
}

const OTHER_SIDE: readonly FieldName[] = ['sellerName', 'payee', 'performer'];
const OUR_SIDE: readonly FieldName[] = ['provider', 'partyA', 'partyB'];

function partyPoints(paper: ExtractedDocument, { contract, invoices }: Anchor): number {
  const theirs = names(paper, OTHER_SIDE);
  const ours = new Set([...names(contract, OUR_SIDE), ...invoices.flatMap((invoice) => names(invoice, ['sellerName']))]);
  const seller = leading(paper, 'sellerTaxId', 'taxId');
  const ids = [leading(contract, 'partyBTaxId', 'taxId'), leading(contract, 'partyATaxId', 'taxId')];
  return (theirs.some((name) => ours.has(name)) ? PARTY : 0) + (seller !== undefined && ids.includes(seller) ? TAX_ID : 0);
}

function names(document: ExtractedDocument, fields: readonly FieldName[]): readonly string[] {
  return fields.flatMap((field) => leading(document, field, 'name') ?? []).map(foldName);
}

function amountPoints(paper: ExtractedDocument, { contract, invoices }: Anchor): number {
  const amount = leading(paper, 'totalAmount', 'money') ?? leading(paper, 'paidAmount', 'money');
  const total = leading(contract, 'contractAmount', 'money');
  if (amount === undefined) return 0;
  const invoiced = invoices.flatMap((invoice) => leading(invoice, 'totalAmount', 'money') ?? []);
  const equal: readonly (Money | undefined)[] = [total, ...invoiced, invoiced.length > 1 ? sum(invoiced) : undefined];
  if (equal.includes(amount)) return AMOUNT;
  return total !== undefined && compareMoney(amount, total) < 0 ? LESS : 0;
}
