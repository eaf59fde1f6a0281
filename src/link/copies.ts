/** The same paper handed in twice counts once. */
import { DAY_FIELD, type ExtractedDocument } from '../model/index.ts';
import { leading } from './leading.ts';
import { amountOf } from './owed.ts';

/** Papers without exact copies: same file and pages, same invoice, same bank transaction. The first is kept. */
export function withoutCopies(papers: readonly ExtractedDocument[]): readonly ExtractedDocument[] {
  const seen = new Set<string>();
  return papers.filter((paper) => {
    const keys = keysOf(paper);
    const copy = keys.some((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return !copy;
  });
}

function keysOf(paper: ExtractedDocument): readonly string[] {
  const pages = paper.pages.map((page) => page.page).join(',');
  const file = `file:${paper.sha256}:${pages}:${paper.region?.join(',') ?? ''}`;
  const number = leading(paper, 'invoiceNumber', 'id');
  const flow = leading(paper, 'transactionNumber', 'id');
  const date = leading(paper, DAY_FIELD.payment, 'day');
  return [
    file,
    ...(number === undefined ? [] : [`invoice:${leading(paper, 'invoiceCode', 'id') ?? ''}:${number}`]),
    ...(flow === undefined || date === undefined ? [] : [`payment:${flow}:${date}:${amountOf(paper) ?? ''}`]),
  ];
}
