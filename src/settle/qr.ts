/** The QR code of an invoice as a witness of its number, code, date and amount. */
import {
  anyOf,
  valueText,
  type Candidate,
  type ClassifiedDocument,
  type Conflict,
  type FieldName,
  type Valued,
  type Witness,
} from '../model/index.ts';
import { parseQr, type InvoiceQr } from '../recognize/index.ts';
import { attested, groupCandidates, isSameInk, type Group, type Groups } from '../rules/index.ts';

/**
 * Groups with the `qr` witness where print and code agree, values that only the code gives, and a conflict for each
 * that differs.
 */
export function settleQr(
  groups: Groups,
  document: ClassifiedDocument,
): { readonly groups: Groups; readonly conflicts: readonly Conflict[] } {
  const codes = document.pages.flatMap((page) => page.qr.flatMap((payload) => parseQr(payload) ?? []));
  const numbers = groups.get('invoiceNumber') ?? [];
  const ours = codes.find((code) => isPrinted(code.number, numbers));
  // Two invoices on a sheet have two codes, of which one may not have been read: a lone code of another number may be
  // the neighbour's.
  const alone = codes.length === 1 && document.region === undefined ? codes[0] : undefined;
  if (ours === undefined) return alone === undefined ? { groups, conflicts: [] } : heardAlone(groups, alone);
  return saidBy(ours).reduce<Coded>(
    (state, [field, valued]) => {
      const agreeing = (state.groups.get(field) ?? []).find((group) => isValue(group, valued));
      if (agreeing !== undefined)
        return { ...state, groups: withFirst(state.groups, field, attested(agreeing, 'qr'), agreeing) };
      return differing(state, field, valued);
    },
    { groups, conflicts: [] },
  );
}

interface Coded {
  readonly groups: Groups;
  readonly conflicts: readonly Conflict[];
}

// The leading number, or another reading of the same ink.
function isPrinted(number: string, numbers: readonly Group[]): boolean {
  const [leader] = numbers;
  return numbers.some(
    (group) =>
      valueText(group.valued) === number &&
      (group === leader ||
        (leader !== undefined &&
          group.candidates.some((one) => leader.candidates.some((other) => isSameInk(one, other))))),
  );
}

// What it gives and the paper does not is taken as a `check`; where both speak, it witnesses nothing and may only
// contradict.
function heardAlone(groups: Groups, code: InvoiceQr): Coded {
  return saidBy(code).reduce<Coded>(
    (state, [field, valued]) =>
      (state.groups.get(field) ?? []).some((group) => isValue(group, valued)) ? state : differing(state, field, valued),
    { groups, conflicts: [] },
  );
}

function differing({ groups, conflicts }: Coded, field: FieldName, valued: Valued): Coded {
  const leader = groups.get(field)?.[0];
  if (leader === undefined)
    return { conflicts, groups: new Map([...groups, ...groupCandidates([fromCode(field, valued)])]) };
  return { groups, conflicts: [...conflicts, conflict(field, valued, leader)] };
}

function isValue(group: Group, valued: Valued): boolean {
  return valueText(group.valued) === valueText(valued);
}

function saidBy(code: InvoiceQr): readonly (readonly [FieldName, Valued])[] {
  return [
    ['invoiceNumber', { type: 'id', value: code.number }],
    ...(code.code === undefined ? [] : [['invoiceCode', { type: 'id', value: code.code }] as const]),
    ['issueDate', { type: 'day', value: code.date }],
    [code.amountIs === 'total' ? 'totalAmount' : 'amountExclTax', { type: 'money', value: code.amount }],
  ];
}

function withFirst(groups: Groups, field: FieldName, first: Group, was: Group): Groups {
  return new Map([...groups, [field, [first, ...(groups.get(field) ?? []).filter((group) => group !== was)]]]);
}

function fromCode(field: FieldName, valued: Valued): Candidate {
  const witnesses: readonly Witness[] = ['qr'];
  return {
    ...valued,
    field,
    raw: valueText(valued),
    places: [],
    ocrConfidence: 1,
    ruleConfidence: 0.7,
    witnesses,
    foundBy: 'qr',
  };
}

function conflict(field: FieldName, valued: Valued, printed: Group): Conflict {
  return {
    kind: 'qr',
    field,
    expected: { said: anyOf([valued]), places: [] },
    found: { said: anyOf([printed.valued]), places: printed.candidates[0]?.places ?? [] },
  };
}
