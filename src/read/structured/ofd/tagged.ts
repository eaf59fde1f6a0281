/** 自定义标引: names of an invoice that point to the text objects which print their values. */
import type { FieldName, StatedDocument } from '../../../model/index.ts';
import { allAt, childrenOf, everyElement, type Element } from '../xml/element.ts';

/**
 * The text and height on the page (points) of an object, by page id and object id; undefined where the id is nobody's
 * or is used for several texts.
 */
export type Printed = (page: string, id: string) => { readonly text: string; readonly top: number } | undefined;

const FIELDS: Readonly<Record<string, FieldName>> = {
  InvoiceCode: 'invoiceCode',
  InvoiceNo: 'invoiceNumber',
  IssueDate: 'issueDate',
  BuyerName: 'buyerName',
  BuyerTaxID: 'buyerTaxId',
  SellerName: 'sellerName',
  SellerTaxID: 'sellerTaxId',
  TaxExclusiveTotalAmount: 'amountExclTax',
  TaxTotalAmount: 'taxAmount',
  TaxInclusiveTotalAmount: 'totalAmount',
  Note: 'remark',
};

/**
 * What the tags state as an invoice; undefined when they name no invoice number. Of a field whose objects are not all
 * there, nothing.
 */
export function taggedInvoice(root: Element, printed: Printed): StatedDocument | undefined {
  const elements = [...everyElement(root)];
  const values: Record<string, string> = {};
  for (const [name, field] of Object.entries(FIELDS)) {
    const text = textBehind(
      elements.filter((one) => one.name === name),
      printed,
    );
    if (text !== '') values[field] = text;
  }
  if (values['invoiceNumber'] === undefined) return undefined;
  const lines = linesOf(root, elements, printed);
  return { kind: 'invoice', values, ...(lines.length > 0 && { lines }) };
}

interface Piece {
  readonly text: string;
  readonly top: number;
}

function piecesBehind(elements: readonly Element[], printed: Printed): readonly Piece[] | undefined {
  const pieces = elements
    .flatMap((one) => childrenOf(one, 'ObjectRef'))
    .map((ref) => printed(ref.attributes.get('PageRef') ?? '', ref.text.trim()));
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

function textBehind(elements: readonly Element[], printed: Printed): string {
  return (piecesBehind(elements, printed) ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();
}

// Each amount begins a row; a name that wraps goes on under it. The rest of a row is what stands level with its amount.
function linesOf(root: Element, elements: readonly Element[], printed: Printed): NonNullable<StatedDocument['lines']> {
  const goods = allAt(root, 'GoodsInfos', 'GoodsInfo');
  if (goods.length > 0) {
    return goods.map((row) =>
      rowOf(['Item', 'Amount', 'TaxScheme', 'TaxAmount'].map((name) => textBehind(childrenOf(row, name), printed))),
    );
  }
  const [names, amounts, rates, taxes] = ['Item', 'Amount', 'TaxScheme', 'TaxAmount'].map(
    (name) =>
      piecesBehind(
        elements.filter((one) => one.name === name),
        printed,
      ) ?? [],
  );
  const rows = (amounts ?? []).toSorted((a, b) => a.top - b.top);
  return rows.map((amount, at) => {
    const next = rows[at + 1]?.top ?? Infinity;
    const inRow = (pieces: readonly Piece[] = []) =>
      pieces
        .filter(({ top }) => top > amount.top - LEVEL && top < next - LEVEL)
        .map(({ text }) => text)
        .join('');
    return rowOf([inRow(names), amount.text, inRow(rates), inRow(taxes)]);
  });
}

// Points by which the cells of one row differ in height.
const LEVEL = 4;

function rowOf([name = '', amount = '', rate = '', tax = '']: readonly string[]): NonNullable<
  StatedDocument['lines']
>[number] {
  return { name, amount, ...(rate !== '' && { rate }), ...(tax !== '' && { tax }) };
}
