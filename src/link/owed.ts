/** Amounts by which papers of one service know each other. */
import { AMOUNT_FIELD, compareMoney, sum, type ExtractedDocument, type Money } from '../model/index.ts';
import { leading } from './leading.ts';

/** A contract with the invoices already tied to it. */
export interface Anchor {
  readonly contract: ExtractedDocument;
  readonly invoices: readonly ExtractedDocument[];
}

/** What a paper is about, in yuan; undefined when no amount was read or its kind states none. */
export function amountOf(paper: ExtractedDocument): Money | undefined {
  const field = AMOUNT_FIELD[paper.kind];
  return field === null ? undefined : leading(paper, field, 'money');
}

/** The amounts that a paper of the anchor may show: the contract's total, every invoice, all invoices together. */
export function owed({ contract, invoices }: Anchor): readonly Money[] {
  const total = amountOf(contract);
  const invoiced = invoices.flatMap((invoice) => amountOf(invoice) ?? []);
  return [...(total === undefined ? [] : [total]), ...invoiced, ...(invoiced.length > 1 ? [sum(invoiced)] : [])];
}

/**
 * Whether the contract's total covers the paper besides those that are tied to it already; false when either amount is
 * unknown.
 */
export function hasRoom({ contract }: Anchor, tied: readonly ExtractedDocument[], paper: ExtractedDocument): boolean {
  const [total, amount] = [amountOf(contract), amountOf(paper)];
  if (total === undefined || amount === undefined) return false;
  return compareMoney(sum([amount, ...tied.flatMap((one) => amountOf(one) ?? [])]), total) <= 0;
}
