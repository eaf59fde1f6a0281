/** The QR code of an invoice as a witness of its number, code, date and amount. */
import { valueText, type Candidate, type ClassifiedDocument, type Conflict, type FieldName, type Valued, type Witness } from '../model/index.ts';
import { parseQr } from '../recognize/index.ts';
import { attested, groupCandidates, type Group, type Groups } from './group.ts';

/** Groups with the `qr` witness where print and code agree, values that only the code gives, and a conflict for each that differs. */
export function settleQr(groups: Groups, document: ClassifiedDocument): { readonly groups: Groups; readonly conflicts: readonly Conflict[] } {
  const codes = document.pages.flatMap((page) => page.qr.flatMap((payload) => parseQr(payload) ?? []));
  const printed = groups.get('invoiceNumber')?.map((group) => valueText(group.valued)) ?? [];
  // Two invoices on a sheet have two codes: the one whose number is printed in this part is ours.
  const code = codes.find((one) => printed.includes(one.number)) ?? (codes.length === 1 && document.region === undefined ? codes[0] : undefined);
  if (code === undefined) return { groups, conflicts: [] };
  const says: readonly (readonly [FieldName, Valued])[] = [
    ['invoiceNumber', { type: 'id', value: code.number }],
    ...(code.code === undefined ? [] : [['invoiceCode', { type: 'id', value: code.code }] as const]),
    ['issueDate', { type: 'day', value: code.date }],
    [code.amountIs === 'total' ? 'totalAmount' : 'amountExclTax', { type: 'money', value: code.amount }],
  ];
  return says.reduce<{ readonly groups: Groups; readonly conflicts: readonly Conflict[] }>((state, [field, valued]) => {
    const all = state.groups.get(field) ?? [];
    const agreeing = all.find((group) => valueText(group.valued) === valueText(valued));
    const leader = all[0];
    if (agreeing !== undefined) return { ...state, groups: withFirst(state.groups, field, attested(agreeing, 'qr'), agreeing) };
    if (leader === undefined) return { ...state, groups: new Map([...state.groups, ...groupCandidates([fromCode(field, valued)])]) };
    return { ...state, conflicts: [...state.conflicts, conflict(field, valued, leader)] };
  }, { groups, conflicts: [] });
}

function withFirst(groups: Groups, field: FieldName, first: Group, was: Group): Groups {
  return new Map([...groups, [field, [first, ...(groups.get(field) ?? []).filter((group) => group !== was)]]]);
}

function fromCode(field: FieldName, valued: Valued): Candidate {
  const witnesses: readonly Witness[] = ['qr'];
  return { ...valued, field, raw: valueText(valued), places: [], reading: 1, fit: 0.7, witnesses, foundBy: 'qr' };
}

function conflict(field: FieldName, valued: Valued, printed: Group): Conflict {
  return {
    kind: 'qr', field,
    expected: { text: valueText(valued), places: [] },
    found: { text: valueText(printed.valued), places: printed.candidates[0]?.places ?? [] },
  };
}
