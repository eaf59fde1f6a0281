/** Values that came as data (XML, OFD): candidates that need no finding. */
import {
  fieldNames,
  fieldType,
  money,
  parseDay,
  type Candidate,
  type ClassifiedDocument,
  type FieldName,
  type FieldType,
  type InvoiceLine,
  type Place,
  type ReadPage,
  type StatedDocument,
  type Valued,
} from '../model/index.ts';
import { days } from '../recognize/index.ts';

/**
 * Candidates for everything the document's pages state as data for its kind; a value that is not of its field's type is
 * left out.
 */
export function statedCandidates(document: ClassifiedDocument): readonly Candidate[] {
  return document.pages.flatMap((page) =>
    (page.stated ?? [])
      .filter((stated) => stated.kind === document.kind)
      .flatMap((stated) => candidatesOf(stated, page)),
  );
}

function candidatesOf(stated: StatedDocument, page: ReadPage): readonly Candidate[] {
  const fields = fieldNames(stated.kind).flatMap((field): readonly Candidate[] => {
    const raw = stated.values[field];
    const type = fieldType(stated.kind, field);
    const valued = raw === undefined || type === undefined ? undefined : typed(type, raw);
    return raw === undefined || valued === undefined ? [] : [certain(field, valued, raw, page)];
  });
  const lines = linesOf(stated);
  return lines.length === 0
    ? fields
    : [...fields, certain('items', { type: 'lines', value: lines }, JSON.stringify(lines), page)];
}

function certain(field: FieldName, valued: Valued, raw: string, page: ReadPage): Candidate {
  return {
    ...valued,
    field,
    raw,
    places: placesOfText(raw, page),
    ocrConfidence: 1,
    ruleConfidence: 1,
    witnesses: ['data'],
    foundBy: `${page.reader ?? 'data'}:${field}`,
  };
}

// Where the value is shown on the page: alone if anywhere (a tax of 18.00 is not the end of 318.00), else in a longer
// text.
function placesOfText(raw: string, page: ReadPage): readonly Place[] {
  const wanted = bare(raw);
  const run =
    page.runs.find(({ text }) => bare(text) === wanted) ?? page.runs.find(({ text }) => standsIn(wanted, bare(text)));
  return run === undefined ? [] : [{ page: page.page, box: run.box }];
}

function bare(text: string): string {
  return text.replace(/[¥￥\s]/gu, '');
}

function standsIn(wanted: string, text: string): boolean {
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  return at >= 0 && !/[\d.,]/u.test(text[at - 1] ?? '') && !/\d/u.test(text[at + wanted.length] ?? '');
}

function typed(type: FieldType, raw: string): Valued | undefined {
  const text = raw.trim();
  if (text === '') return undefined;
  if (type === 'money') return decimal(text);
  if (type === 'day') {
    const value = parseDay(text) ?? days(text)[0]?.value;
    return value === undefined ? undefined : { type, value };
  }
  if (type === 'flag') return text === 'true' ? { type, value: true } : undefined;
  if (type === 'lines') return undefined;
  return { type, value: type === 'id' || type === 'taxId' ? text.replace(/\s+/gu, '').toUpperCase() : text };
}

function decimal(text: string): Valued | undefined {
  const number = text.replace(/[,，¥￥\s]/gu, '');
  return /^-?\d+(?:\.\d{1,2}0*)?$/u.test(number)
    ? { type: 'money', value: money(number.replace(/(\.\d\d)0{1,20}$/u, '$1')) }
    : undefined;
}

function linesOf(stated: StatedDocument): readonly InvoiceLine[] {
  return (stated.lines ?? []).flatMap((line): readonly InvoiceLine[] => {
    const amount = decimal(line.amount);
    const tax = line.tax === undefined ? undefined : decimal(line.tax);
    if (amount?.type !== 'money') return [];
    return [
      {
        name: line.name,
        amount: amount.value,
        ...(line.rate !== undefined && { rate: line.rate }),
        ...(tax?.type === 'money' && { tax: tax.value }),
      },
    ];
  });
}
