/** Data → a page that people can look at: one value a row, its label on the left. */
import { A4, type FieldName, type ReadPage, type Run, type StatedDocument } from '../../../model/index.ts';
import { column } from '../type-setting.ts';
import { ALWAYS, CLOSING, ITEM_HEADS, LABELS, SUM, TITLES } from './labels.ts';
import type { StatedPaper } from './papers.ts';

const [LEFT, VALUE, TOP, ROW, TYPE] = [56, 230, 60, 20, 10.5];

/** The page of one paper; `page` counts from 1. */
export function pageOf({ stated, title }: StatedPaper, page: number): ReadPage {
  const rows = [
    ...labelled(stated, LABELS[stated.kind]),
    ...(stated.kind === 'invoice' ? [...itemRows(stated), ...labelled(stated, CLOSING)] : []),
  ];
  const heading = stated.kind === 'invoice' ? invoiceTitle(title) : TITLES[stated.kind];
  const runs = [column(heading, LEFT, TOP, 16), ...rows.flatMap((cells, at) => setRow(cells, TOP + 40 + at * ROW))];
  const height = Math.max(A4.height, TOP * 2 + 40 + rows.length * ROW);
  return { page, width: A4.width, height, reader: 'einvoice-xml', runs, blank: false, qr: [], stated: [stated] };
}

function labelled(
  { values }: StatedDocument,
  fields: readonly (readonly [FieldName, string])[],
): readonly (readonly string[])[] {
  return fields.flatMap(([field, label]) =>
    values[field] === undefined && !ALWAYS.has(field) ? [] : [[`${label}：`, values[field] ?? '']],
  );
}

function itemRows({ values, lines = [] }: StatedDocument): readonly (readonly string[])[] {
  return [
    ITEM_HEADS,
    ...lines.map(({ name, amount, rate = '', tax = '' }) => [name, amount, rate, tax]),
    [SUM, values['amountExclTax'] ?? '', '', values['taxAmount'] ?? ''],
  ];
}

function invoiceTitle(name: string): string {
  const plain = TITLES.invoice;
  if (name === '' || name === plain) return plain;
  return name.includes('电子') ? name : `${plain}（${name}）`;
}

// A label and its value, or the four columns of the items.
const COLUMNS = [LEFT, 330, 420, 490] as const;

function setRow(cells: readonly string[], top: number): readonly Run[] {
  const lefts = cells.length === 2 ? [LEFT, VALUE] : COLUMNS;
  return cells.flatMap((text, at): readonly Run[] =>
    text === ''
      ? []
      : [column(text, lefts[at] ?? LEFT, top, TYPE, (lefts[at + 1] ?? A4.width - 20) - (lefts[at] ?? LEFT) - 6)],
  );
}
